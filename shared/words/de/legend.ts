import type en from '../en/legend';
import type { Texts } from '../texts';

export default {} satisfies Texts<typeof en>;
