import type en from '../en/ui';
import type { Texts } from '../texts';

export default {} satisfies Texts<typeof en>;
