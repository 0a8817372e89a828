import type en from '../en/inspector';
import type { Texts } from '../texts';

export default {} satisfies Texts<typeof en>;
