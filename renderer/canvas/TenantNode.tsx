import type { NodeProps } from '@xyflow/react';
import { Handle, Position, useConnection } from '@xyflow/react';
import { Lock, LockOpen, Plug } from 'lucide-react';
import { Fragment, memo } from 'react';
import { countWords } from '../../shared/compare/compare';
import type { TenantFace } from '../../shared/picture/tenant-face';
import { dispatch } from '../workbench/dispatch';
import { useIsOnPath } from '../verdicts/flow-path';
import { useTenant, useTenantChange } from '../verdicts/hooks';
import { useIsDimmed } from '../present/present';
import { useIsLookedAt } from '../lesson/use-lesson';
import { useSession, useWorkbench } from '../workbench/context';
import { Switch } from '../ui/Switch';
import { RunArrival, RunStarts } from './RunStarts';
import type { PictureNodeType } from './projection';
import { FlowCards } from './tenant/FlowCards';
import { FlowThreads } from './tenant/FlowThreads';
import { GateLanes } from './tenant/GateLanes';
import { RuleChips } from './tenant/RuleChips';
import { TenantHead } from './tenant/TenantHead';
import { useTenantFace } from './tenant/use-face';
import { say } from '../words/say';

/** A tenant: its border is a gate, closed all round while isolation is On, open at both sides while it is Off. */
export const TenantNode = memo(function TenantNode({ id, data, selected }: NodeProps<PictureNodeType>) {
  const tenant = useTenant(id);
  const face = useTenantFace(id);
  const isConnecting = useConnection((connection) => connection.inProgress);
  const looks = useLooks(id);
  if (!tenant || !face) return null;
  return (
    <div className={lookOf(face, selected, looks)} data-testid={`tenant-${id}`}>
      <Handle
        type="target"
        position={Position.Left}
        className={`tenant__target ${isConnecting ? 'is-open' : ''}`}
      />
      <TenantHead id={id} name={tenant.name} face={face} />
      <SecondLine id={id} face={face} />
      <div className="tenant__middle">
        <FlowCards face={face} />
        <RuleChips tenant={id} face={face} />
      </div>
      <GateRow id={id} face={face} />
      <FlowThreads threads={data.threads} />
      <GateLanes lanes={data.lanes} />
      <RunArrival tenant={id} />
      <RunStarts tenant={id} />
      <Handle
        type="source"
        position={Position.Right}
        className="tenant__source"
        title={say('canvas.dragToConnect')}
      >
        <Plug size={12} aria-hidden />
      </Handle>
    </div>
  );
});

/** A domain may go on in a second line after each of its dots, where there is room for one. */
function Breakable({ text }: { readonly text: string }) {
  return text.split(/(?<=[.-])/).map((part, at) => (
    // Parts have no identity of their own; their order is that of the text.
    <Fragment key={at}>
      {at === 0 ? null : <wbr />}
      {part}
    </Fragment>
  ));
}

/** Where it is; against the pinned policies, how many of its connections changed. */
function SecondLine({
  id,
  face: { second, isExternal },
}: {
  readonly id: string;
  readonly face: TenantFace;
}) {
  const change = useTenantChange(id);
  const tag = change ? 'visually-hidden' : 'tenant__external';
  return (
    <div className="tenant__second">
      {change ? <span className="tenant__changes">{say.word(countWords(change))}</span> : null}
      <span className={`tenant__domain truncate ${change ? 'tenant__domain--second' : ''}`} title={second}>
        <Breakable text={second} />
      </span>
      {isExternal ? <span className={tag}>{say('canvas.external')}</span> : null}
    </div>
  );
}

/** What a tenant looks like besides its face, from all over the workbench. */
function useLooks(id: string): readonly string[] {
  const isLookedAt = useIsLookedAt('tenants', id);
  const isDimmed = useIsDimmed(id);
  const isOnPath = useIsOnPath(id);
  const isUnderDrag = useSession((state) => state.gateUnderDrag === id);
  return [
    isLookedAt ? 'is-looked-at' : '',
    isDimmed ? 'is-dimmed' : '',
    isOnPath === null ? '' : isOnPath ? 'is-on-path' : 'is-off-path',
    isUnderDrag ? 'is-under-drag' : '',
  ];
}

function lookOf({ isOn, isExternal }: TenantFace, selected: boolean, looks: readonly string[]): string {
  const all = [
    'tenant',
    isOn ? 'tenant--on' : 'tenant--off',
    isExternal ? 'tenant--external' : 'tenant--own',
    selected ? 'tenant--selected' : '',
    ...looks,
  ];
  return all.filter(Boolean).join(' ');
}

/** The switch itself. */
function GateRow({ id, face: { name, isOn, gate } }: { readonly id: string; readonly face: TenantFace }) {
  const workbench = useWorkbench();
  const Icon = isOn ? Lock : LockOpen;
  return (
    <div className="tenant__gate">
      <Icon size={15} aria-hidden />
      <span className="tenant__word">{gate}</span>
      <span className="tenant__short-word" aria-hidden>
        {say('canvas.onOrOff', { state: isOn ? 'on' : 'off' })}
      </span>
      <Switch
        className="nodrag nokey"
        label={say('canvas.isolationOf', { name })}
        isOn={isOn}
        onChange={(enabled) => dispatch(workbench, { type: 'set-isolation', tenant: id, enabled })}
      />
    </div>
  );
}
