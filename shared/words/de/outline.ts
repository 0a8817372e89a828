import type en from '../en/outline';
import type { Texts } from '../texts';

export default {} satisfies Texts<typeof en>;
