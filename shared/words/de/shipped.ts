import type en from '../en/shipped';
import type { Texts } from '../texts';

export default {} satisfies Texts<typeof en>;
