import type { ComponentType } from 'react';
import type { LessonPanel } from '../../../shared/model/lesson';
import { usePlayingStep } from '../../lesson/use-lesson';
import { useIsCovered } from '../../verdicts/covering';
import { usePresent } from '../../workbench/context';
import { ChangesInRoom, ChecksInRoom, IntentsInRoom, PlanInRoom } from './room-planning';
import { ConnectionsInRoom, InspectorInRoom, MatrixInRoom, RunsInRoom } from './room-results';
import type { RoomRows } from './room-row';
import './room-panel.css';
import { say } from '../../words/say';

/** What the room sees of each panel; the outline says nothing that the canvas does not. */
const FORMS: Partial<Readonly<Record<LessonPanel, ComponentType<RoomRows>>>> = {
  inspector: InspectorInRoom,
  connections: ConnectionsInRoom,
  runs: RunsInRoom,
  matrix: MatrixInRoom,
  checks: ChecksInRoom,
  intents: IntentsInRoom,
  changes: ChangesInRoom,
  plan: PlanInRoom,
};

const ROWS = 4;

/**
 * Below the canvas: the panels that the step points at, in a few rows that can be read from afar. Its place is kept while
 * a question covers what it says, so that the answer moves nothing.
 */
export function RoomPanel() {
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
    <section className="present-strip room-panel" aria-label={say('present.pointedAt')}>
      {isCovered ? (
        <p className="quiet">{say('present.comesWithAnswer')}</p>
      ) : (
        forms.map(({ id, Form }) => <Form key={id} rows={rows} />)
      )}
    </section>
  );
}
