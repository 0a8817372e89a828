import type { ComponentType } from 'react';
import type { LessonPanel } from '../../../shared/model/lesson';
import { usePlayingStep } from '../../lesson/use-lesson';
import { useIsCovered } from '../../verdicts/covering';
import { usePresent } from '../../workbench/context';
import {
  ChangesForAudience,
  ChecksForAudience,
  IntentsForAudience,
  PlanForAudience,
} from './audience-planning';
import {
  ConnectionsForAudience,
  InspectorForAudience,
  MatrixForAudience,
  RunsForAudience,
} from './audience-results';
import type { AudienceRows } from './audience-row';
import './audience-panel.css';
import { say } from '../../words/say';

/** What the audience sees of each panel; the outline says nothing that the canvas does not. */
const FORMS: Partial<Readonly<Record<LessonPanel, ComponentType<AudienceRows>>>> = {
  inspector: InspectorForAudience,
  connections: ConnectionsForAudience,
  runs: RunsForAudience,
  matrix: MatrixForAudience,
  checks: ChecksForAudience,
  intents: IntentsForAudience,
  changes: ChangesForAudience,
  plan: PlanForAudience,
};

const ROWS = 4;

/**
 * Below the canvas: the panels that the step points at, in a few rows that can be read from afar. Its place is kept while
 * a question covers what it says, so that the answer moves nothing.
 */
export function AudiencePanel() {
  const isPresenting = usePresent((state) => state.isPresenting);
  const { step } = usePlayingStep() ?? {};
  const isCovered = useIsCovered();
  const forms = (step?.lookAt ?? []).flatMap((look) => {
    const Form = look.kind === 'panel' ? FORMS[look.panel] : undefined;
    return Form && look.kind === 'panel' ? [{ id: look.panel, Form }] : [];
  });
  if (!isPresenting || forms.length === 0) return null;
  // Several panels share the rows: the first of each says most.
  const rows = Math.max(1, Math.floor(ROWS / forms.length));
  return (
    <section className="present-strip audience-panel" aria-label={say('present.pointedAt')}>
      {isCovered ? (
        <p className="quiet">{say('present.comesWithAnswer')}</p>
      ) : (
        forms.map(({ id, Form }) => <Form key={id} rows={rows} />)
      )}
    </section>
  );
}
