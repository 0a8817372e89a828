import type en from '../en/runsPanel';
import type { Texts } from '../texts';

export default {} satisfies Texts<typeof en>;
