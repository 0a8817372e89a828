import type en from '../en/plan';
import type { Texts } from '../texts';

export default {} satisfies Texts<typeof en>;
