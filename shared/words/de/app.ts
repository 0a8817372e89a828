import type en from '../en/app';
import type { Texts } from '../texts';

export default {} satisfies Texts<typeof en>;
