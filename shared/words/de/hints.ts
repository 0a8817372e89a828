import type en from '../en/hints';
import type { Texts } from '../texts';

export default {} satisfies Texts<typeof en>;
