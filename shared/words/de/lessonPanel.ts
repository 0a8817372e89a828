import type en from '../en/lessonPanel';
import type { Texts } from '../texts';

export default {} satisfies Texts<typeof en>;
