import type en from '../en/run';
import type { Texts } from '../texts';

export default {} satisfies Texts<typeof en>;
