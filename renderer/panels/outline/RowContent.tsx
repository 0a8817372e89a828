import { flowKindWord } from '../../../shared/explain/flow-kinds';
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
import { sayNodes } from '../../words/nodes';

/** What changed is the news; the state is in it. */
function StateWord({ state, connection }: { readonly state: ShownState; readonly connection: string }) {
  const change = useChange(connection);
  const word = change ? say.word(changeWord(change)) : badgeWord(state);
  return (
    <span className={`outline-row__word truncate state-badge--${state}`} title={word}>
      {word}
    </span>
  );
}

export function GroupContent({ row }: { readonly row: Extract<OutlineRow, { kind: 'group' }> }) {
  const Chevron = row.isOpen ? ChevronDown : ChevronRight;
  const name = say('outline.groupName', { group: row.group });
  return (
    <>
      <Chevron size={16} aria-hidden />
      <span className="outline-row__group truncate" title={name}>
        {name}
      </span>{' '}
      <span className="outline-row__count quiet">
        {row.shown === row.total
          ? say.number(row.total)
          : say('outline.foundOf', { found: row.shown, all: row.total })}
      </span>
    </>
  );
}

export function TenantContent({ tenant }: { readonly tenant: Tenant }) {
  const { enabled, rules } = tenant.isolation;
  const Icon = enabled ? Lock : LockOpen;
  const { colour, picture } = useTenantLook(tenant.id);
  const identity = tenant.domains?.[0] ?? tenant.tenantId ?? say('outline.noDomainYet');
  const looks = [
    ...(colour === null ? [] : [say('outline.colour', { colour })]),
    ...(picture === null ? [] : [say('outline.withPicture')]),
  ];
  const state = enabled ? 'on' : 'off';
  const detail = [say('outline.rules', { count: rules.length }), identity, ...looks].join(' · ');
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
        <span
          className="outline-row__word truncate"
          title={say('outline.isolationIs', { isolation: say('outline.isolation'), state })}
        >
          {sayNodes(
            'outline.isolationIs',
            { isolation: <span className="outline-row__extra">{say('outline.isolation')}</span> },
            { state },
          )}
        </span>
      }
      detail={withChange(useTenantChange(tenant.id), detail)}
    />
  );
}

/** The news stands first: the end of a line may be cut off. */
function withChange(change: GroupChange | undefined, detail: string): string {
  return change ? `${say.word(countWords(change))} · ${detail}` : detail;
}

/** "OneDrive for Business", "MichaelRoth42 → ITPtestlab", Blocked: in the words every list uses. */
function useConnectionWords(connection: Connection) {
  const { id, from, to, connector } = connection;
  const ends = { from: useTenantName(from), to: useTenantName(to) };
  const result = useConnectionResult(id);
  return {
    state: result ? shownState(result) : ('not-evaluated' as const),
    connector: connectorName(connector),
    way: isAttempt(connection) ? say('outline.attempt', ends) : say('outline.way', ends),
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
  const tenant = useTenant(flow.tenant)?.name ?? '';
  const values = { kind: flowKindWord(flow), tenant, steps: flow.steps.length };
  const detail =
    letter === '' ? say('outline.flowIn', values) : say('outline.flowOfLetterIn', { ...values, letter });
  return (
    <>
      {flow.steps.length > 0 ? <Toggle isOpen={isOpen} onToggle={onToggle} /> : null}
      <TwoLines
        icon={<FlowKindIcon kind={flow.kind} />}
        name={flow.name}
        detail={withChange(useFlowChange(flow.id), detail)}
      />
    </>
  );
}

/** Its first line; the rest is told with it. */
export function NoteContent({ face: { colour, lines } }: { readonly face: NoteFace }) {
  const [first = '', ...more] = lines;
  const what = colour === null ? say('outline.titleNote') : say('outline.note', { colour });
  return (
    <TwoLines
      icon={<StickyNote size={16} aria-hidden />}
      name={first || say('outline.emptyNote')}
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
      detail={say('outline.step', { kind: step.kind, connector, way })}
    />
  );
}
