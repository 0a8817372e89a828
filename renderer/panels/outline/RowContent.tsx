import { flowKindWord } from '../../../shared/explain/flow-kinds';
import { plural } from '../../../shared/base/plural';
import { ChevronDown, ChevronRight, Lock, LockOpen, StickyNote } from 'lucide-react';
import type { GroupChange } from '../../../shared/compare/compare';
import { changeWord, countWords } from '../../../shared/compare/compare';
import { connectorName } from '../../../shared/connectors/lookup';
import { isAttempt } from '../../../shared/explain/outcome-words';
import type { Connection, Flow, FlowStep, Tenant } from '../../../shared/model/scenario';
import type { ShownState } from '../../verdicts/covering';
import { shownState } from '../../verdicts/covering';
import {
  useChange,
  useConnection,
  useConnectionResult,
  useFlowChange,
  useTenant,
  useTenantChange,
} from '../../verdicts/hooks';
import type { NoteFace } from '../../../shared/picture/note-faces';
import { useFlowLetter } from '../../verdicts/flow-letters';
import { useTenantLook } from '../../picture/tenant-look';
import { FlowKindIcon } from '../../ui/FlowKindIcon';
import { badgeWord, StateIcon } from '../../ui/StateBadge';
import { Toggle } from './GroupedRows';
import type { OutlineRow } from './outline-row';
import { TwoLines } from './TwoLines';
import { say } from '../../words/say';

/** What changed is the news; the state is in it. */
function StateWord({ state, connection }: { readonly state: ShownState; readonly connection: string }) {
  const change = useChange(connection);
  if (change) return <span className={`outline-row__word state-badge--${state}`}>{changeWord(change)}</span>;
  return <span className={`outline-row__word state-badge--${state}`}>{badgeWord(state)}</span>;
}

export function GroupContent({ row }: { readonly row: Extract<OutlineRow, { kind: 'group' }> }) {
  const Chevron = row.isOpen ? ChevronDown : ChevronRight;
  return (
    <>
      <Chevron size={16} aria-hidden />
      <span className="outline-row__group">{row.group}</span>{' '}
      <span className="quiet">{row.shown === row.total ? row.total : `${row.shown} of ${row.total}`}</span>
    </>
  );
}

export function TenantContent({ tenant }: { readonly tenant: Tenant }) {
  const { enabled, rules } = tenant.isolation;
  const Icon = enabled ? Lock : LockOpen;
  const { colour, picture } = useTenantLook(tenant.id);
  const identity = tenant.domains?.[0] ?? tenant.tenantId ?? 'no domain yet';
  const looks = [...(colour === null ? [] : [colour]), ...(picture === null ? [] : ['with picture'])];
  const detail = [plural(rules.length, 'rule'), identity, ...looks].join(' · ');
  return (
    <TwoLines
      icon={
        picture === null ? (
          <Icon size={16} aria-hidden />
        ) : (
          <img className="outline-row__picture" src={picture} alt="" />
        )
      }
      name={tenant.name}
      word={
        <span className="outline-row__word">
          <span className="outline-row__extra">Isolation</span> {enabled ? 'On' : 'Off'}
        </span>
      }
      detail={`${changeStart(useTenantChange(tenant.id))}${detail}`}
    />
  );
}

/** The news stands first: the end of a line may be cut off. */
function changeStart(change: GroupChange | undefined): string {
  return change ? `${countWords(change)} · ` : '';
}

/** "OneDrive for Business", "MichaelRoth42 → ITPtestlab", Blocked: in the words every list uses. */
function useConnectionWords(connection: Connection) {
  const { id, from, to, connector } = connection;
  const start = isAttempt(connection) ? 'Attempt · ' : '';
  const result = useConnectionResult(id);
  return {
    state: result ? shownState(result) : ('not-evaluated' as const),
    connector: connectorName(connector),
    way: `${start}${useTenantName(from)} → ${useTenantName(to)}`,
  };
}

function useTenantName(id: string): string {
  return useTenant(id)?.name ?? id;
}

export function ConnectionContent({ connection }: { readonly connection: Connection }) {
  const { state, connector, way } = useConnectionWords(connection);
  return (
    <TwoLines
      icon={<StateIcon state={state} />}
      name={connector}
      word={<StateWord state={state} connection={connection.id} />}
      detail={way}
    />
  );
}

interface FlowContentProps {
  readonly flow: Flow;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

export function FlowContent({ flow, isOpen, onToggle }: FlowContentProps) {
  const letter = useFlowLetter(flow.id);
  const tenant = useTenant(flow.tenant);
  return (
    <>
      {flow.steps.length > 0 ? <Toggle isOpen={isOpen} onToggle={onToggle} /> : null}
      <TwoLines
        icon={<FlowKindIcon kind={flow.kind} />}
        name={flow.name}
        detail={`${changeStart(useFlowChange(flow.id))}${say(flowKindWord(flow))}${letter === '' ? '' : ` ${letter}`} in ${tenant?.name ?? ''} · ${plural(flow.steps.length, 'step')}`}
      />
    </>
  );
}

/** Its first line; the rest is told with it. */
export function NoteContent({ face: { colour, lines } }: { readonly face: NoteFace }) {
  const [first = '', ...more] = lines;
  const what = colour === null ? 'Title' : `Note, ${colour}`;
  return (
    <TwoLines
      icon={<StickyNote size={16} aria-hidden />}
      name={first || 'Empty note'}
      detail={[what, ...more].join(' · ')}
    />
  );
}

export function StepContent({ step }: { readonly step: FlowStep }) {
  const connection = useConnection(step.connection);
  return connection ? <KnownStep step={step} connection={connection} /> : null;
}

function KnownStep({ step, connection }: { readonly step: FlowStep; readonly connection: Connection }) {
  const { state, connector, way } = useConnectionWords(connection);
  return (
    <TwoLines
      icon={<StateIcon state={state} />}
      name={step.name}
      word={<StateWord state={state} connection={connection.id} />}
      detail={`${step.kind === 'trigger' ? 'Trigger' : 'Action'} · ${connector} · ${way}`}
    />
  );
}
