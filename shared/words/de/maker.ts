import type en from '../en/maker';
import type { Texts } from '../texts';

export default {} satisfies Texts<typeof en>;
