import type en from '../en/sideBySide';
import type { Texts } from '../texts';

export default {} satisfies Texts<typeof en>;
