import type en from '../en/cli';
import type { Texts } from '../texts';

export default {} satisfies Texts<typeof en>;
