import type en from '../en/workbench';
import type { Texts } from '../texts';

export default {} satisfies Texts<typeof en>;
