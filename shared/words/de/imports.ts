import type en from '../en/imports';
import type { Texts } from '../texts';

export default {} satisfies Texts<typeof en>;
