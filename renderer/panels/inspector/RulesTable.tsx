import { TriangleAlert } from 'lucide-react';
import { useRef } from 'react';
import type { Tenant } from '../../../shared/model/scenario';
import { MAX_RULES_PER_TENANT } from '../../../shared/model/scenario';
import { useIsCovered } from '../../verdicts/covering';
import { VirtualRules } from './VirtualRules';

/** The exceptions of one tenant, in the columns of the admin center. */
export function RulesTable({ tenant }: { readonly tenant: Tenant }) {
  const { rules } = tenant.isolation;
  const scroller = useRef<HTMLDivElement>(null);
  const isCovered = useIsCovered();
  if (rules.length === 0) {
    return (
      <p className="quiet">
        {isCovered
          ? 'No exceptions.'
          : 'No exceptions: every cross-tenant connection is blocked while isolation is On.'}
      </p>
    );
  }
  return (
    <>
      <TooManyRules count={rules.length} />
      <div className="rules" role="table" aria-label="Rules" aria-rowcount={rules.length + 1} ref={scroller}>
        <RulesHead />
        <VirtualRules tenant={tenant.id} rules={rules} scroller={scroller} />
      </div>
    </>
  );
}

function RulesHead() {
  return (
    <div className="rules__head" role="rowgroup">
      <div className="rules__row" role="row" aria-rowindex={1}>
        <span className="rules__direction" role="columnheader">
          Allowed direction
        </span>
        <span className="rules__id" role="columnheader">
          Tenant domain or ID
        </span>
        <span className="rules__name" role="columnheader">
          Tenant name
        </span>
        <span className="rules__actions" role="columnheader">
          <span className="visually-hidden">Actions</span>
        </span>
      </div>
    </div>
  );
}

function TooManyRules({ count }: { readonly count: number }) {
  if (count <= MAX_RULES_PER_TENANT) return null;
  return (
    <p className="inspector__warning">
      <TriangleAlert size={16} aria-hidden /> Power Platform takes {MAX_RULES_PER_TENANT} rules a tenant; here
      are {count}.
    </p>
  );
}
