import type en from '../en/impact';
import type { Texts } from '../texts';

export default {} satisfies Texts<typeof en>;
