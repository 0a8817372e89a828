import type en from '../en/document';
import type { Texts } from '../texts';

export default {} satisfies Texts<typeof en>;
