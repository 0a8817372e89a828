import type en from '../en/rows';
import type { Texts } from '../texts';

export default {} satisfies Texts<typeof en>;
