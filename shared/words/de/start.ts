import type en from '../en/start';
import type { Texts } from '../texts';

export default {} satisfies Texts<typeof en>;
