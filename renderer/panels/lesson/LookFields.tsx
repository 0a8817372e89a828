import { X } from 'lucide-react';
import type { LookAt, Stage } from '../../../shared/model/lesson';
import { editStep } from '../../lesson/author';
import { showToast } from '../../workbench/session';
import { useWorkbench } from '../../workbench/context';
import { IconButton } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { lookKey, lookWords, PANEL_NAMES } from './things';
import { say } from '../../words/say';

interface LookFieldsProps {
  readonly looks: readonly LookAt[];
  readonly stage: Stage;
}

/** What the step points at, in the order in which it was chosen. */
export function LookFields({ looks, stage }: LookFieldsProps) {
  const workbench = useWorkbench();
  const put = (lookAt: readonly LookAt[]) => {
    const refusal = editStep(workbench, { lookAt: lookAt.length > 0 ? lookAt : null }, 'lookAt');
    if (refusal !== null) showToast(workbench, refusal);
  };
  const chosen = new Set(looks.map(lookKey));
  return (
    <section className="author__group" aria-label={say('lessonPanel.whatToLookAt')}>
      <h4 className="lesson__small-head">{say('lessonPanel.lookAt')}</h4>
      <ul className="author__list">
        {looks.map((look) => {
          const words = lookWords(look, stage) ?? lookKey(look);
          return (
            <li key={lookKey(look)}>
              <span className="truncate" title={words}>
                {words}
              </span>
              <IconButton
                label={say('lessonPanel.doNotPointAt', { what: words })}
                icon={<X size={14} />}
                onClick={() => put(looks.filter((other) => other !== look))}
              />
            </li>
          );
        })}
      </ul>
      <Field label={say('lessonPanel.pointAt')}>
        {(wiring) => (
          <select
            {...wiring}
            className="input"
            value=""
            onChange={(event) => {
              const look = choices(stage)
                .flatMap(({ looks: all }) => all)
                .find((one) => lookKey(one) === event.target.value);
              if (look) put([...looks, look]);
            }}
          >
            <option value="">{say('lessonPanel.choose')}</option>
            {choices(stage).map((group) => (
              <optgroup key={group.label} label={group.label}>
                {group.looks
                  .filter((look) => !chosen.has(lookKey(look)))
                  .map((look) => (
                    <option key={lookKey(look)} value={lookKey(look)}>
                      {lookWords(look, stage)}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        )}
      </Field>
    </section>
  );
}

interface Choices {
  readonly label: string;
  readonly looks: readonly LookAt[];
}

function choices({ tenants, connections, flows = [] }: Stage): readonly Choices[] {
  const panels = Object.keys(PANEL_NAMES) as (keyof typeof PANEL_NAMES)[];
  return [
    { label: say('lessonPanel.tenants'), looks: tenants.map(({ id }) => ({ kind: 'tenant', id })) },
    {
      label: say('lessonPanel.connections'),
      looks: connections.map(({ id }) => ({ kind: 'connection', id })),
    },
    { label: say('lessonPanel.flows'), looks: flows.map(({ id }) => ({ kind: 'flow', id })) },
    { label: say('lessonPanel.panels'), looks: panels.map((panel) => ({ kind: 'panel', panel })) },
  ];
}
