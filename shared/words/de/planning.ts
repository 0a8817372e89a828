import type en from '../en/planning';
import type { Texts } from '../texts';

export default {} satisfies Texts<typeof en>;
