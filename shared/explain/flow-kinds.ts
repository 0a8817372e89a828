import type { Flow } from '../model/scenario';
import { message, type Message } from '../words/message';

type FlowKind = Flow['kind'];

/** The word for each kind, in the order in which they are offered. */
export const FLOW_KINDS: Readonly<Record<FlowKind, Message>> = {
  flow: message('explain.flow'),
  app: message('explain.app'),
  'code-app': message('explain.codeApp'),
  agent: message('explain.agent'),
};

/** What the kind of a flow is called: flow, app, agent, code app. */
export function flowKindWord({ kind }: Pick<Flow, 'kind'>): Message {
  return FLOW_KINDS[kind];
}

/** Opened by a person: it has no trigger. An agent may have one; without it a person talks to it. */
export function isOpened({ kind }: Pick<Flow, 'kind'>): boolean {
  return kind === 'app' || kind === 'code-app';
}
