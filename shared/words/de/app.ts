import type en from '../en/app';
import type { Texts } from '../texts';

export default {
  'app.nothingToUndo': 'Nichts rückgängig zu machen',
  'app.nothingToRedo': 'Nichts zu wiederholen',
} satisfies Texts<typeof en>;
