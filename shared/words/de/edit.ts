import type en from '../en/edit';
import type { Texts } from '../texts';

export default {} satisfies Texts<typeof en>;
