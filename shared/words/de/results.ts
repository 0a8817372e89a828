import type en from '../en/results';
import type { Texts } from '../texts';

export default {} satisfies Texts<typeof en>;
