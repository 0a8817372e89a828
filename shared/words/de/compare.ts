import type en from '../en/compare';
import type { Texts } from '../texts';

export default {
  'compare.neitherDrawn': 'Keiner von beiden ist gezeichnet, daher ist darüber nichts bekannt.',
} satisfies Texts<typeof en>;
