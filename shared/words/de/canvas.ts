import type en from '../en/canvas';
import type { Texts } from '../texts';

export default {} satisfies Texts<typeof en>;
