import type en from '../en/edit';
import type { Texts } from '../texts';

export default {
  'edit.pictureNotKept':
    'Das Bild {kind, select, none {ist kein PNG- oder JPEG-Bild} large {hat mehr als 64 kB} damaged {ist beschädigt} other {hat {width} × {height} Pixel, mehr als {max} × {max}}}; es kann nicht behalten werden.',
} satisfies Texts<typeof en>;
