import type en from '../en/format';
import type { Texts } from '../texts';

export default {} satisfies Texts<typeof en>;
