import type en from '../en/main';
import type { Texts } from '../texts';

export default {} satisfies Texts<typeof en>;
