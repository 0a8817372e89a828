import type en from '../en/picture';
import type { Texts } from '../texts';

export default {} satisfies Texts<typeof en>;
