import type en from '../en/film';
import type { Texts } from '../texts';

export default {} satisfies Texts<typeof en>;
