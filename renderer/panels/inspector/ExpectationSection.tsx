import { CircleAlert, CircleCheck } from 'lucide-react';
import type { Connection, Decision } from '../../../shared/model/scenario';
import { useConnectionResult } from '../../verdicts/hooks';
import { editAndTell } from '../../workbench/dispatch';
import { useWorkbench } from '../../workbench/context';
import { Choice } from './Choice';
import { Section } from './Section';

const OPTIONS = [
  { value: 'none', label: 'None' },
  { value: 'allowed', label: 'Allowed' },
  { value: 'blocked', label: 'Blocked' },
] as const;

/** What should happen, as a check that stays when rules change later. */
export function ExpectationSection({ connection }: { readonly connection: Connection }) {
  const workbench = useWorkbench();
  const { id, expect } = connection;
  const result = useConnectionResult(id);
  const put = (value: Decision | 'none') =>
    editAndTell(workbench, {
      type: 'update-connection',
      id,
      changes: { expect: value === 'none' ? null : value },
    });
  if (!result || result === 'covered') return null;
  return (
    <Section title="Expectation">
      <Choice label="Expected" value={expect ?? 'none'} options={OPTIONS} onChange={put} />
      <AsExpected asExpected={result.asExpected} />
    </Section>
  );
}

function AsExpected({ asExpected }: { readonly asExpected: boolean | null }) {
  if (asExpected === null) return null;
  return asExpected ? (
    <p className="expectation expectation--met">
      <CircleCheck size={16} aria-hidden /> As expected
    </p>
  ) : (
    <p className="expectation expectation--failed">
      <CircleAlert size={16} aria-hidden /> Not as expected
    </p>
  );
}
