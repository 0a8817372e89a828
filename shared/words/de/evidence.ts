import type en from '../en/evidence';
import type { Texts } from '../texts';

export default {} satisfies Texts<typeof en>;
