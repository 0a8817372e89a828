import { previewRule } from '../../../shared/explain/preview-rule';
import { directionTogether, whomItNames } from '../../../shared/explain/same-tenant';
import { ruleTenantWord } from '../../../shared/explain/words';
import {
  WILDCARD,
  type Direction,
  type Rule,
  type Scenario,
  type Tenant,
} from '../../../shared/model/scenario';
import { message, type Message } from '../../../shared/words/message';
import { Button } from '../../ui/Button';
import { useScenario } from '../../verdicts/hooks';
import { useWorkbench } from '../../workbench/context';
import { editAndTell } from '../../workbench/dispatch';
import { namedTenant } from './named-tenant';
import { tenantNamed } from '../../../shared/model/tenant-identity';
import { say } from '../../words/say';

interface RulePreviewProps {
  readonly tenant: Tenant;
  readonly text: string;
  readonly direction: Direction;
}

/** Whom the typed text names and what the rule would mean, before it is added. */
export function RulePreview({ tenant, text, direction }: RulePreviewProps) {
  const scenario = useScenario();
  const named = namedTenant(scenario.tenants, text) || say('inspector.thatTenant');
  const drawn = tenantNamed(scenario.tenants, named);
  return (
    <div className="add-rule__preview" aria-live="polite">
      <ThereAlready tenant={tenant} named={text.trim() === '' ? '' : named} direction={direction} />
      {drawn ? (
        <p className="add-rule__recognised">{say('inspector.recognised', { name: drawn.name })}</p>
      ) : null}
      <p>{say.word(previewRule(scenario, tenant.id, named, direction))}</p>
      <p className="quiet">{say('inspector.directionIsWhoConnects')}</p>
    </div>
  );
}

interface ThereAlreadyProps {
  readonly tenant: Tenant;
  readonly named: string;
  readonly direction: Direction;
}

/** A rule for the same tenant, whatever it calls it: one is enough, and can be widened. */
function ThereAlready({ tenant, named, direction }: ThereAlreadyProps) {
  const workbench = useWorkbench();
  const scenario = useScenario();
  const key = whomItNames(scenario, { id: '', tenant: named, direction });
  const there = tenant.isolation.rules.find((rule) => whomItNames(scenario, rule) === key);
  if (!there || named === '') return null;
  const together = directionTogether([there, { ...there, direction }]);
  const rule = ruleThere(scenario, there);
  return (
    <p className="add-rule__there">
      <span>
        {together === there.direction
          ? say('inspector.ruleThereAllows', { rule })
          : say('inspector.ruleThereEnough', { rule })}
      </span>
      {together === there.direction ? null : (
        <Button
          onClick={() =>
            editAndTell(workbench, {
              type: 'update-rule',
              tenant: tenant.id,
              id: there.id,
              changes: { direction: together },
            })
          }
        >
          {say('inspector.widenRule', { direction: together })}
        </Button>
      )}
    </p>
  );
}

/** "a rule for Contoso (inbound)" */
function ruleThere(scenario: Scenario, { tenant, direction }: Rule): Message {
  if (tenant === WILDCARD) return message('inspector.aRuleForAll', { direction });
  return message('inspector.aRuleFor', { tenant: ruleTenantWord(scenario, tenant), direction });
}
