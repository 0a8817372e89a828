import type en from '../en/dialogs';
import type { Texts } from '../texts';

export default {} satisfies Texts<typeof en>;
