import type en from '../en/files';
import type { Texts } from '../texts';

export default {} satisfies Texts<typeof en>;
