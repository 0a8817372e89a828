import type en from '../en/matrix';
import type { Texts } from '../texts';

export default {} satisfies Texts<typeof en>;
