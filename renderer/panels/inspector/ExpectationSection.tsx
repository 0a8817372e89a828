import { CircleAlert, CircleCheck } from 'lucide-react';
import type { Connection, Decision } from '../../../shared/model/scenario';
import { useConnectionResult } from '../../verdicts/hooks';
import { editAndTell } from '../../workbench/dispatch';
import { useWorkbench } from '../../workbench/context';
import { Choice } from './Choice';
import { Section } from './Section';
import { say } from '../../words/say';

const EXPECTATIONS = ['none', 'allowed', 'blocked'] as const;

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
    <Section title={say('inspector.expectation')}>
      <Choice
        label={say('inspector.expected')}
        value={expect ?? 'none'}
        options={EXPECTATIONS.map((value) => ({ value, label: say('inspector.expectationIs', { value }) }))}
        onChange={put}
      />
      <AsExpected asExpected={result.asExpected} />
    </Section>
  );
}

function AsExpected({ asExpected }: { readonly asExpected: boolean | null }) {
  if (asExpected === null) return null;
  return asExpected ? (
    <p className="expectation expectation--met">
      <CircleCheck size={16} aria-hidden /> {say('inspector.asExpected')}
    </p>
  ) : (
    <p className="expectation expectation--failed">
      <CircleAlert size={16} aria-hidden /> {say('inspector.notAsExpected')}
    </p>
  );
}
