import type en from '../en/compare';
import type { Texts } from '../texts';

export default {} satisfies Texts<typeof en>;
