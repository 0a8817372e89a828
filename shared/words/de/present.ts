import type en from '../en/present';
import type { Texts } from '../texts';

export default {} satisfies Texts<typeof en>;
