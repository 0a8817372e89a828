import type { AriaLabelConfig } from '@xyflow/react';
import { say } from '../words/say';

const DIRECTIONS = ['left', 'right', 'up', 'down'] as const;

/** What React Flow tells screen readers by itself, in the language that is spoken. */
export function ariaLabels(): Partial<AriaLabelConfig> {
  return {
    'node.a11yDescription.default': say('canvas.nodeKeys'),
    'node.a11yDescription.keyboardDisabled': say('canvas.nodeKeys'),
    'edge.a11yDescription.default': say('canvas.lineKeys'),
    'node.a11yDescription.ariaLiveMessage': ({ direction, x, y }) =>
      say('canvas.moved', { direction: DIRECTIONS.find((one) => one === direction) ?? 'down', x, y }),
  };
}
