import { act, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { dispatch, undo } from '../../../renderer/workbench/dispatch';
import { isDirty, scenarioOf } from '../../../renderer/workbench/reads';
import { selectionOf, setPanels } from '../../../renderer/workbench/session';
import { LESSONS } from '../../../shared/ipc/shipped';
import type { Lesson, Question } from '../../../shared/model/lesson';
import { aDocument } from '../../support/builders';
import { aLesson, aStage, aStep, isolatedStage } from '../../support/lessons';
import { doing } from '../../support/on-workbench';
import { bar, lesson, openWindow, press } from './lesson-page';
import { say } from '../../support/english';

const LESSON: Lesson = {
  ...aLesson(
    aStep('off', { stage: aStage(), narration: 'Look at **both** [sides](https://example.com/a).' }),
    aStep('on', {
      stage: isolatedStage(),
      question: { ask: 'Does it still work?', connection: 'a-b', why: 'Because *b* shut its gate.' },
      lookAt: [
        { kind: 'tenant', id: 'b' },
        { kind: 'panel', panel: 'matrix' },
      ],
    }),
    aStep('end', { stage: aStage() }),
  ),
  about: 'Three steps.',
};

function open(played: Lesson = LESSON) {
  const { tenants, connections } = aStage();
  return openWindow(aDocument(tenants, connections, { lesson: played }));
}

async function play() {
  return playThis(LESSON);
}

async function playThis(played: Lesson) {
  const page = await open(played);
  await page.user.click(bar().getByRole('button', { name: 'Play lesson' }));
  return page;
}

const heading = (name: string) => lesson().getByRole('heading', { name });

describe('a scenario with a lesson', () => {
  it('offers to play it in a quiet line that can be closed', async () => {
    const { user } = await open();
    expect(bar().getByText(/This scenario has a lesson/)).toHaveTextContent('Lesson (3 steps)');
    await user.click(bar().getByRole('button', { name: 'Not now' }));
    expect(screen.queryByRole('region', { name: 'Lesson of this scenario' })).not.toBeInTheDocument();
  });

  it('says of one that cannot be played what is wrong and where', async () => {
    const { user } = await open({ title: 'Broken', steps: [{ id: 'one', title: 'One' }] });
    expect(bar().getByText(/cannot be played/)).toHaveTextContent('scenario.lesson.steps[0].stage');
    await user.click(bar().getByRole('button', { name: 'What to do…' }));
    expect(lesson().getByRole('list', { name: 'Problems of the lesson' })).toHaveTextContent(
      '(“One”) is missing',
    );
    await user.click(press('Delete this lesson'));
    expect(press('Capture first step')).toBeVisible();
  });
});

describe('the player', () => {
  it('goes through the steps with its buttons, the trail and the keys', async () => {
    const { user, author } = await play();
    expect(heading('Step off')).toBeVisible();
    expect([press('Back'), press('Next')].map((button) => button.hasAttribute('disabled'))).toEqual([
      true,
      false,
    ]);
    await user.click(press('Next'));
    expect(lesson().getByText('Step 2 of 3')).toBeVisible();
    expect(press('Step 2: Step on')).toHaveAttribute('aria-current', 'step');
    await user.keyboard('{PageDown}');
    expect(heading('Step end')).toBeVisible();
    await user.keyboard('{PageUp}');
    await user.click(press('Step 1: Step off'));
    expect(heading('Step off')).toBeVisible();
    expect(isDirty(author)).toBe(false);
  });

  it('leaves Page Down to a field, and to the page while nothing plays', async () => {
    const { user, on } = await play();
    doing(() => setPanels(on(), { results: true }));
    act(() => screen.getByRole('searchbox', { name: 'Filter the connections' }).focus());
    await user.keyboard('{PageDown}');
    expect(heading('Step off')).toBeVisible();
    await user.click(press('Leave lesson'));
    const event = new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });

  it('shows the narration as elements and opens links through the bridge', async () => {
    const { user, bridge } = await play();
    const openLink = vi.spyOn(bridge, 'openLink').mockResolvedValue(true);
    expect(lesson().getByText('both').tagName).toBe('STRONG');
    expect(lesson().getByText('Three steps.')).toBeVisible();
    await user.click(lesson().getByRole('link', { name: 'sides' }));
    expect(openLink).toHaveBeenCalledWith('https://example.com/a');
  });

  it('rings what the step points at, opens its panel, and points again when asked', async () => {
    const { user, on } = await play();
    expect(screen.getByTestId('tenant-b')).not.toHaveClass('is-looked-at');
    await user.click(press('Next'));
    expect(screen.getByTestId('tenant-b')).toHaveClass('is-looked-at');
    expect(screen.getByRole('tab', { name: 'Matrix' })).toHaveAttribute('aria-selected', 'true');
    expect(selectionOf(on()).connections).toEqual(['a-b']);
    await user.click(
      within(lesson().getByRole('region', { name: 'Look at' })).getByRole('button', { name: 'b' }),
    );
    expect(selectionOf(on()).tenants).toEqual(['b']);
  });

  it('is collapsed to a line that still leads through it', async () => {
    const { user } = await play();
    await user.click(press('Collapse the lesson'));
    expect(screen.queryByRole('complementary', { name: 'Lesson' })).not.toBeInTheDocument();
    await user.click(bar().getByRole('button', { name: 'Next' }));
    expect(bar().getByText('Step 2 of 3: Step on')).toBeVisible();
    await user.click(bar().getByRole('button', { name: 'Reveal' }));
    expect(bar().queryByRole('button', { name: 'Reveal' })).not.toBeInTheDocument();
    await user.click(bar().getByRole('button', { name: 'Expand the lesson' }));
    expect(heading('Step on')).toBeVisible();
  });

  it('restarts the step and the lesson, and leaves', async () => {
    const { user } = await play();
    await user.click(press('Next'));
    await user.click(press('Blocked'));
    await user.click(press('Restart step'));
    expect(press('Blocked')).toBeVisible();
    await user.click(press('Restart lesson'));
    expect(heading('Step off')).toBeVisible();
    await user.click(press('Leave lesson'));
    expect(screen.queryByRole('complementary', { name: 'Lesson' })).not.toBeInTheDocument();
  });
});

describe('the end of a lesson', () => {
  it('says how it went and what to try, and leads back to the steps', async () => {
    const { user } = await playThis({ ...LESSON, suggestion: 'Switch **b** Off.' });
    await user.click(press('Next'));
    await user.click(press('Blocked'));
    await user.click(press('Next'));
    await user.click(press('Finish'));
    const summary = within(lesson().getByRole('region', { name: 'Summary of the lesson' }));
    expect(summary.getByText('Right at once', { selector: 'dt' }).nextSibling).toHaveTextContent('1 of 1');
    expect(summary.getByText('Revealed', { selector: 'dt' }).nextSibling).toHaveTextContent('0');
    expect(summary.getByText('Time').nextSibling).toHaveTextContent('less than a minute');
    expect(summary.getByText('b').tagName).toBe('STRONG');
    expect(lesson().queryByRole('button', { name: 'Finish' })).toBeNull();
    await user.click(summary.getByRole('button', { name: 'Step on' }));
    expect(heading('Step on')).toBeVisible();
    expect(lesson().queryByRole('region', { name: 'Summary of the lesson' })).toBeNull();
  });

  it('leads to the next of the lessons that come with the program, and from the last to none', async () => {
    const { user } = await playThis({
      ...aLesson(aStep('one', { stage: aStage() })),
      title: say(LESSONS[0].label),
    });
    await user.click(press('Finish'));
    expect(press(`Next lesson: ${say(LESSONS[1].label)}`)).toBeVisible();
    await user.click(press('End the lesson'));
    expect(screen.queryByRole('complementary', { name: 'Lesson' })).not.toBeInTheDocument();
  });

  it('comes without numbers where nothing was asked', async () => {
    const { user } = await playThis(aLesson(aStep('one', { stage: aStage() })));
    await user.click(press('Finish'));
    expect(lesson().queryByText('Right at once')).toBeNull();
    expect(lesson().queryByRole('button', { name: /Next lesson/ })).toBeNull();
  });
});

describe('a question', () => {
  const asking = (question: Question) => aLesson(aStep('one', { stage: isolatedStage(), question }));
  const told = (name = 'Predict first') =>
    within(lesson().getByRole('region', { name })).getAllByRole('status').at(-1);

  it('of several texts is answered with one of them', async () => {
    const choices = [
      { id: 'x', text: 'Nobody' },
      { id: 'y', text: 'The administrator of b' },
    ];
    const { user } = await playThis(asking({ kind: 'choice', ask: 'Who can?', choices, right: 'y' }));
    await user.click(press('Nobody'));
    expect(told()).toHaveTextContent('Not quite. The administrator of b');
  });

  it('of yes or no is judged by the verdict, and says why', async () => {
    const { user } = await playThis(
      asking({ kind: 'yes-no', ask: 'Is a kept out?', connection: 'a-b', yesMeans: 'blocked' }),
    );
    await user.click(press('Yes'));
    expect(told()).toHaveTextContent('Right. Yes');
    expect(told()).toHaveTextContent('b blocks it');
  });

  it('to point at something can be answered from a list, too', async () => {
    const { user } = await playThis(
      asking({ kind: 'point', ask: 'Whose gate?', targets: [{ kind: 'tenant', id: 'b' }] }),
    );
    expect(screen.queryByText('SharePoint: a → b')).toBeNull();
    await user.selectOptions(lesson().getByRole('combobox', { name: 'What you point at' }), 'b');
    await user.click(press('Answer'));
    expect(told()).toHaveTextContent('Right. b');
  });

  it('to set something covers nothing, and is checked until it is right', async () => {
    const { user, on } = await playThis(
      asking({ kind: 'set', ask: 'Let a in.', goal: { 'a-b': 'allowed' }, why: 'It is *open*.' }),
    );
    await user.click(press('Check'));
    expect(lesson().getByText(/^Not yet/)).toBeVisible();
    doing(() => dispatch(on(), { type: 'set-isolation', tenant: 'b', enabled: false }));
    await user.click(press('Check'));
    expect(told('Your turn')).toHaveTextContent('Right. SharePoint: a → b is allowedIt is open.');
  });
});

describe('predict first', () => {
  it.each([
    ['Blocked', 'Right.'],
    ['Allowed', 'Not quite.'],
  ])('answers %s with %s, the verdict and why', async (word, judgement) => {
    const { user } = await play();
    await user.click(press('Next'));
    await user.click(press(word));
    const told = within(lesson().getByRole('region', { name: 'Predict first' })).getByRole('status');
    expect(told).toHaveTextContent(`${judgement} Blocked`);
    expect(told).toHaveTextContent('b blocks it');
    expect(told).toHaveTextContent('Because b shut its gate.');
    expect(lesson().queryByRole('group', { name: 'Your prediction' })).not.toBeInTheDocument();
  });

  it('the focus goes from the answer that is pressed to what is told', async () => {
    const { user } = await play();
    await user.click(press('Next'));
    act(() => press('Blocked').focus());
    await user.keyboard('{Enter}');
    expect(lesson().getByRole('region', { name: 'Predict first' })).toHaveFocus();
    await user.click(press('Next'));
    await user.click(press('Back'));
    expect(lesson().getByRole('region', { name: 'Predict first' })).not.toHaveFocus();
  });

  it('reveals without an answer, and remembers it', async () => {
    const { user } = await play();
    await user.click(press('Next'));
    await user.click(press('Reveal'));
    expect(lesson().getByText('Revealed:')).toBeVisible();
    await user.click(press('Next'));
    await user.click(press('Back'));
    expect(lesson().getByText('Revealed:')).toBeVisible();
  });

  it('judges by what the step shows, not by what free play made of it', async () => {
    const { user, on } = await play();
    await user.click(press('Next'));
    doing(() => dispatch(on(), { type: 'set-isolation', tenant: 'b', enabled: false }));
    await user.click(press('Blocked'));
    expect(lesson().getByText('Right.')).toBeVisible();
  });
});

describe('free play', () => {
  it('is never locked, and one act leads back', async () => {
    const { user, on } = await play();
    expect(lesson().queryByText('You have changed things.')).not.toBeInTheDocument();
    await user.click(screen.getByRole('switch', { name: 'Isolation of a' }));
    expect(lesson().getByText('You have changed things.')).toBeVisible();
    await user.click(press('Return to this step'));
    expect(lesson().queryByText('You have changed things.')).not.toBeInTheDocument();
    doing(() => undo(on()));
    expect(scenarioOf(on()).tenants[0]?.isolation.enabled).toBe(true);
    expect(lesson().getByText('You have changed things.')).toBeVisible();
  });
});
