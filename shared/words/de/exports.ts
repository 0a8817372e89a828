import type en from '../en/exports';
import type { Texts } from '../texts';

export default {} satisfies Texts<typeof en>;
