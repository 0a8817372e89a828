import type en from '../en/sandbox';
import type { Texts } from '../texts';

export default {} satisfies Texts<typeof en>;
