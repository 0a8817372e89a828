import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { Root } from '../../../renderer/app/Root';
import { startLesson } from '../../../renderer/lesson/play';
import { workbenchOn } from '../../../renderer/workbench/create-workbench';
import { documentOf } from '../../../renderer/workbench/reads';
import { select } from '../../../renderer/workbench/session';
import { aLesson, aStage, aStep, isolatedStage } from '../../support/lessons';
import { aDesk, doing } from '../../support/on-workbench';
import { SMALL_WORLD } from '../../support/small-world';

const question = { ask: 'Does it still work?', connection: aStage().connections[0]?.id ?? '' };
const lesson = aLesson(
  aStep('one', { title: 'Open', stage: aStage() }),
  aStep('two', { title: 'Shut', stage: isolatedStage(), question }),
  aStep('three', { title: 'Still shut', question }),
);

async function presentAt(step: number) {
  const { desk } = aDesk({ ...SMALL_WORLD, scenario: { ...SMALL_WORLD.scenario, lesson } });
  render(<Root desk={desk} />);
  await act(async () => {});
  const user = userEvent.setup();
  doing(() => startLesson(workbenchOn(desk), step));
  await user.keyboard('{F5}');
  return { user, on: () => workbenchOn(desk) };
}

const hands = () => screen.queryByRole('list', { name: 'Raised hands' });
const counts = () =>
  hands() === null
    ? null
    : within(hands() as HTMLElement)
        .getAllByRole('listitem')
        .map((one) => one.querySelector('strong')?.textContent);

describe('hands raised in the audience', () => {
  it('are counted by the number of the answer, and taken back with Shift or Backspace', async () => {
    const { user } = await presentAt(1);
    expect(hands()).toBeNull();
    await user.keyboard('1222');
    expect(counts()).toEqual(['1', '3', '0']);
    await user.keyboard('{Shift>}[Digit2]{/Shift}');
    expect(counts()).toEqual(['1', '2', '0']);
    await user.keyboard('1{Backspace}{Backspace}');
    expect(counts()).toEqual(['1', '1', '0']);
    expect(screen.getByTestId('announcements')).toHaveTextContent('Answer 2: 1 hand.');
  });

  it('stay when the answer is told, and are gone with the step', async () => {
    const { user } = await presentAt(1);
    await user.keyboard('12{ArrowRight}');
    expect(counts()).toEqual(['1', '1', '0']);
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Still shut');
    expect(hands()).toBeNull();
    await user.keyboard('2');
    expect(counts()).toEqual(['0', '1', '0']);
    await user.keyboard('0');
    expect(hands()).toBeNull();
  });

  it('are not counted for a number without an answer, nor with Control', async () => {
    const { user } = await presentAt(1);
    await user.keyboard('9{Control>}1{/Control}');
    expect(hands()).toBeNull();
  });

  it('leave the keys alone where nothing is asked', async () => {
    const { user, on } = await presentAt(0);
    await user.keyboard('1');
    expect(hands()).toBeNull();
    doing(() => select(on(), { connections: ['files'] }));
    await user.keyboard('{Backspace}');
    expect(documentOf(on()).scenario.connections.some(({ id }) => id === 'files')).toBe(false);
  });

  it('never let Backspace delete what is chosen while a question is asked', async () => {
    const { user, on } = await presentAt(1);
    doing(() => select(on(), { tenants: [documentOf(on()).scenario.tenants[0]?.id ?? ''] }));
    const before = documentOf(on());
    await user.keyboard('{Backspace}');
    expect(documentOf(on())).toBe(before);
  });
});
