import type en from '../en/verdicts';
import type { Texts } from '../texts';

export default {} satisfies Texts<typeof en>;
