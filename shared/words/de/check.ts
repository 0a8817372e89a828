import type en from '../en/check';
import type { Texts } from '../texts';

export default {} satisfies Texts<typeof en>;
