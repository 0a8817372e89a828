import type en from '../en/impactPanel';
import type { Texts } from '../texts';

export default {} satisfies Texts<typeof en>;
