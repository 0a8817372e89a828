import type en from '../en/commands';
import type { Texts } from '../texts';

export default {} satisfies Texts<typeof en>;
