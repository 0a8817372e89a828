import { AppWindow, Bot, CodeXml, Workflow } from 'lucide-react';
import type { Flow } from '../../shared/model/scenario';

const ICONS = { flow: Workflow, app: AppWindow, 'code-app': CodeXml, agent: Bot } as const;

/** What a flow, app or agent looks like beside its name. */
export function FlowKindIcon({ kind }: Pick<Flow, 'kind'>) {
  const Icon = ICONS[kind];
  return <Icon size={16} aria-hidden />;
}
