import { shownText } from '../../shared/base/shown-text';
import type { NodeProps } from '@xyflow/react';
import { Handle, Position, useConnection } from '@xyflow/react';
import { Lock, LockOpen, Plug } from 'lucide-react';
import { memo } from 'react';
import { countWords } from '../../shared/compare/compare';
import type { Tenant } from '../../shared/model/scenario';
import { ruleCount } from '../../shared/picture/draw-tenant';
import { dispatch } from '../workbench/dispatch';
import { useIsOnPath } from '../verdicts/flow-path';
import { useTenant, useTenantChange } from '../verdicts/hooks';
import { useIsDimmed } from '../present/present';
import { useIsLookedAt } from '../lesson/use-lesson';
import { useWorkbench } from '../workbench/context';
import { Switch } from '../ui/Switch';
import { RunArrival, RunStarts } from './RunStarts';
import type { PictureNodeType } from './projection';

/** A tenant: its border is a gate, closed all round while isolation is On, open at both sides while it is Off. */
export const TenantNode = memo(function TenantNode({ id, selected }: NodeProps<PictureNodeType>) {
  const tenant = useTenant(id);
  const isConnecting = useConnection((connection) => connection.inProgress);
  const isLookedAt = useIsLookedAt('tenants', id);
  const isDimmed = useIsDimmed(id);
  const isOnPath = useIsOnPath(id);
  if (!tenant) return null;
  return (
    <div
      className={lookOf(tenant, { selected, isLookedAt, isDimmed, isOnPath })}
      data-testid={`tenant-${id}`}
    >
      <Handle
        type="target"
        position={Position.Left}
        className={`tenant__target ${isConnecting ? 'is-open' : ''}`}
      />
      <div className="tenant__name truncate" title={tenant.name}>
        {shownText(tenant.name)}
      </div>
      <div className="tenant__domain truncate" title={tenant.domains?.[0]}>
        {shownText(tenant.domains?.[0] ?? tenant.tenantId ?? 'no domain yet')}
      </div>
      <GateRow tenant={tenant} />
      {tenant.managed === false ? <span className="tenant__external">external</span> : null}
      <TenantChanges id={id} />
      <RunArrival tenant={id} />
      <RunStarts tenant={id} />
      <Handle type="source" position={Position.Right} className="tenant__source" title="Drag to connect">
        <Plug size={12} aria-hidden />
      </Handle>
    </div>
  );
});

/** Against the pinned policies: how many of its connections changed. */
function TenantChanges({ id }: { readonly id: string }) {
  const change = useTenantChange(id);
  return change ? <span className="tenant__changes">{countWords(change)}</span> : null;
}

interface Look {
  readonly selected: boolean;
  readonly isLookedAt: boolean;
  readonly isDimmed: boolean;
  /** null while no flow is selected. */
  readonly isOnPath: boolean | null;
}

function lookOf({ isolation }: Tenant, { selected, isLookedAt, isDimmed, isOnPath }: Look): string {
  const looks = [
    'tenant',
    isolation.enabled ? 'tenant--on' : 'tenant--off',
    selected ? 'tenant--selected' : '',
    isLookedAt ? 'is-looked-at' : '',
    isDimmed ? 'is-dimmed' : '',
    isOnPath === null ? '' : isOnPath ? 'is-on-path' : 'is-off-path',
  ];
  return looks.filter(Boolean).join(' ');
}

/** The switch itself, and what stands behind it. */
function GateRow({ tenant }: { readonly tenant: Tenant }) {
  const workbench = useWorkbench();
  const { enabled, rules } = tenant.isolation;
  const Icon = enabled ? Lock : LockOpen;
  return (
    <div className="tenant__gate">
      <Icon size={15} aria-hidden />
      <span className="tenant__word">Isolation {enabled ? 'On' : 'Off'}</span>
      <span className="tenant__rules">{ruleCount(rules.length, enabled)}</span>
      <Switch
        className="nodrag nokey"
        label={`Isolation of ${shownText(tenant.name)}`}
        isOn={enabled}
        onChange={(isOn) => dispatch(workbench, { type: 'set-isolation', tenant: tenant.id, enabled: isOn })}
      />
    </div>
  );
}
