import {
  canTry,
  hasTried,
  isTrying,
  keepTrial,
  leaveTrial,
  resetTrial,
  startTrying,
} from '../document/sandbox';
import type { Handlers } from './handler';

export const sandboxHandlers = {
  'sandbox.start': { run: startTrying, isEnabled: canTry },
  'sandbox.reset': { run: resetTrial, isEnabled: hasTried },
  'sandbox.keep': { run: keepTrial, isEnabled: hasTried },
  'sandbox.leave': { run: (workbench) => void leaveTrial(workbench), isEnabled: isTrying },
} satisfies Handlers;
