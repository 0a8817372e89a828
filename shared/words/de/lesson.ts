import type en from '../en/lesson';
import type { Texts } from '../texts';

export default {} satisfies Texts<typeof en>;
