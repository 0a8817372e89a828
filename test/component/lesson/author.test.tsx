import { act, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../../../renderer/commands/handlers';
import { currentLesson, currentStep } from '../../../renderer/lesson/current-step';
import { dispatch, undo } from '../../../renderer/workbench/dispatch';
import { scenarioOf } from '../../../renderer/workbench/reads';
import type { ScenarioDocument } from '../../../shared/model/scenario';
import { aConnection, aDocument, anIsolatedTenant, aTenant } from '../../support/builders';
import { aLesson, aStage, aStep } from '../../support/lessons';
import { doing } from '../../support/on-workbench';
import { lesson, openPanel, press } from './lesson-page';

const TWO_TENANTS = aDocument(
  [aTenant('a'), anIsolatedTenant('b')],
  [aConnection('a', 'b'), aConnection('a', 'a')],
);

function write(document: ScenarioDocument = TWO_TENANTS) {
  const { user, author, on } = openPanel(document);
  doing(() => runCommand(on(), 'lesson.edit'));
  return {
    user,
    author,
    on,
    run: (id: Parameters<typeof runCommand>[1]) => doing(() => runCommand(on(), id)),
    isolate: (tenant: string, enabled: boolean) =>
      doing(() => dispatch(on(), { type: 'set-isolation', tenant, enabled })),
    step: () => currentStep(author)?.step,
    titles: () => currentLesson(author)?.steps.map(({ title }) => title),
  };
}

const field = (name: string) => lesson().getByRole('textbox', { name });

async function fill(user: UserEvent, name: string, text: string): Promise<void> {
  await user.clear(field(name));
  await user.paste(text);
}

describe('writing a lesson in the window', () => {
  it('begins by capturing the canvas, with its verdicts as what is taught', async () => {
    const { user, author, step } = write();
    await user.click(press('Capture first step'));
    expect(currentLesson(author)).toMatchObject({ title: 'Test', steps: [{ title: 'Step 1' }] });
    expect(step()?.expect).toEqual({ 'a-b': 'blocked', 'a-a': 'allowed' });
    expect(lesson().getByRole('list', { name: 'To correct in this step' })).toHaveTextContent('no narration');
  });

  it('takes title, narration with preview, and notes', async () => {
    const { user, step } = write();
    await user.click(press('Capture first step'));
    await fill(user, 'Step title', 'Isolation On');
    await user.keyboard('{Enter}');
    await fill(user, 'Narration', 'Look at **b**.');
    await fill(user, 'Notes for the presenter', 'Slowly.');
    act(() => field('Step title').focus());
    expect(step()).toMatchObject({ title: 'Isolation On', narration: 'Look at **b**.', notes: 'Slowly.' });
    const preview = lesson().getByRole('region', { name: 'Preview of the narration' });
    expect(within(preview).getByText('b').tagName).toBe('STRONG');
    expect(lesson().queryByRole('list', { name: 'To correct in this step' })).not.toBeInTheDocument();
  });

  it('takes planned minutes, refuses what is no number of minutes beside the field, and none are none', async () => {
    const { user, step } = write();
    await user.click(press('Capture first step'));
    await fill(user, 'Planned minutes', '1,5');
    await user.keyboard('{Enter}');
    expect(step()?.minutes).toBe(1.5);
    await fill(user, 'Planned minutes', 'soon');
    await user.keyboard('{Enter}');
    expect(lesson().getByRole('alert')).toHaveTextContent('Type a number of minutes above 0 and at most 600');
    await fill(user, 'Planned minutes', '');
    await user.keyboard('{Enter}');
    expect(step()).not.toHaveProperty('minutes');
  });

  it('refuses an empty title beside its field', async () => {
    const { user, titles } = write();
    await user.click(press('Capture first step'));
    await user.clear(field('Step title'));
    await user.keyboard('{Enter}');
    expect(lesson().getByRole('alert')).toHaveTextContent('title');
    expect(titles()).toEqual(['Step 1']);
  });

  it('a text that is half typed is part of what is saved', async () => {
    const { user, author, step } = write();
    await user.click(press('Capture first step'));
    await fill(user, 'Narration', 'Half');
    doing(() => author.drafts.commit());
    expect(step()?.narration).toBe('Half');
  });

  it('a text that is half typed is kept when the lesson is left by menu or key', async () => {
    const { user, author, run } = write();
    await user.click(press('Capture first step'));
    await fill(user, 'Narration', 'Half');
    run('lesson.leave');
    expect(currentLesson(author)?.steps[0]?.narration).toBe('Half');
  });

  it('points at things and panels', async () => {
    const { user, step } = write();
    await user.click(press('Capture first step'));
    await user.selectOptions(lesson().getByRole('combobox', { name: 'Point at' }), 'b');
    await user.selectOptions(lesson().getByRole('combobox', { name: 'Point at' }), 'Matrix');
    expect(step()?.lookAt).toEqual([
      { kind: 'tenant', id: 'b' },
      { kind: 'panel', panel: 'matrix' },
    ]);
    await user.click(press('Do not point at b'));
    expect(step()?.lookAt).toEqual([{ kind: 'panel', panel: 'matrix' }]);
  });

  it('asks in another way: with several answers, for something on the canvas, for a goal, or for Yes and No', async () => {
    const { user, step } = write();
    await user.click(press('Capture first step'));
    await user.click(lesson().getByRole('checkbox', { name: /Predict first/ }));
    const choose = (name: string, option: string) =>
      user.selectOptions(lesson().getByRole('combobox', { name }), option);
    await choose('Answered by', 'One of several answers');
    await user.click(press('Add an answer'));
    await user.click(lesson().getByRole('radio', { name: 'Answer 2 is right' }));
    await fill(user, 'Answer 3', 'A third one');
    await user.click(press('Delete answer 1'));
    expect(step()?.question).toMatchObject({
      kind: 'choice',
      right: 'b',
      choices: [{ id: 'b' }, { text: 'A third one' }],
    });

    await choose('Answered by', 'Pointing at it on the canvas');
    await choose('To point at', 'a gate');
    await choose('Right is', 'The gate of a (outbound to b, SharePoint)');
    expect(step()?.question).toMatchObject({ targets: [{ kind: 'gate', gate: 'outbound' }] });

    await choose('Answered by', 'Setting switches and rules');
    const goal = within(lesson().getByRole('group', { name: 'What must be reached' }));
    await user.selectOptions(goal.getByRole('combobox', { name: 'SharePoint: a → a' }), 'Allowed');
    expect(step()?.question).toMatchObject({ goal: { 'a-a': 'allowed' } });

    await choose('Answered by', 'Yes or no');
    await choose('Yes is right when', 'the connection is not evaluated');
    await choose('Asked about', 'SharePoint: a → a');
    expect(step()?.question).toMatchObject({ yesMeans: 'not-evaluated', connection: 'a-a' });
    await choose('Yes is right when', 'never');
    expect(step()?.question).toMatchObject({ right: 'no' });
  });

  it('asks about a connection, with words of its own', async () => {
    const { user, step } = write();
    await user.click(press('Capture first step'));
    await user.click(lesson().getByRole('checkbox', { name: /Predict first/ }));
    await user.selectOptions(lesson().getByRole('combobox', { name: 'Asked about' }), 'SharePoint: a → a');
    await fill(user, 'Question', 'And at home?');
    await fill(user, 'Why, shown with the answer', 'Same tenant.');
    act(() => field('Question').focus());
    expect(step()?.question).toEqual({ ask: 'And at home?', connection: 'a-a', why: 'Same tenant.' });
    await user.click(lesson().getByRole('checkbox', { name: /Predict first/ }));
    expect(step()).not.toHaveProperty('question');
  });

  it('says when a promised verdict is not what the program decides', async () => {
    const { user, step } = write();
    await user.click(press('Capture first step'));
    await user.click(lesson().getByText('Verdicts this step teaches (2)'));
    await user.selectOptions(lesson().getByRole('combobox', { name: 'SharePoint: a → b' }), 'Allowed');
    expect(lesson().getByRole('list', { name: 'To correct in this step' })).toHaveTextContent(
      'is allowed, but it is blocked',
    );
    expect(lesson().getByRole('img', { name: 'needs attention' })).toBeVisible();
    await user.selectOptions(lesson().getByRole('combobox', { name: 'SharePoint: a → b' }), 'None');
    expect(step()?.expect).toEqual({ 'a-a': 'allowed' });
  });

  it('captures, updates, moves, doubles and deletes steps', async () => {
    const { user, author, isolate, step, titles } = write();
    await user.click(press('Capture first step'));
    isolate('b', false);
    expect(lesson().getByText('The canvas shows something else than this step.')).toBeVisible();
    await user.click(press('Capture step'));
    expect([titles(), step()?.expect]).toEqual([
      ['Step 1', 'Step 2'],
      { 'a-b': 'allowed', 'a-a': 'allowed' },
    ]);
    await user.click(press('Move step up'));
    await user.click(press('Duplicate step'));
    expect(titles()).toEqual(['Step 2', 'Step 2 (copy)', 'Step 1']);
    await user.click(press('Delete step'));
    expect([titles(), step()?.title]).toEqual([['Step 2', 'Step 1'], 'Step 1']);
    await user.click(press('Show this step'));
    expect(scenarioOf(author).tenants[1]?.isolation.enabled).toBe(true);
    isolate('a', true);
    await user.click(press('Update step from the canvas'));
    expect(step()?.stage?.tenants[0]?.isolation.enabled).toBe(true);
    expect(lesson().getByText('The canvas shows this step.')).toBeVisible();
  });

  it('chooses a step by its row and leaves the canvas as it stands', async () => {
    const { user, author, run, isolate, step } = write();
    run('lesson.capture');
    isolate('b', false);
    run('lesson.capture');
    await user.click(press(/^1 ?Step 1/));
    expect(step()?.title).toBe('Step 1');
    expect(scenarioOf(author).tenants[1]?.isolation.enabled).toBe(false);
    expect(lesson().getByText('The canvas shows something else than this step.')).toBeVisible();
  });

  it('previews the step at hand and comes back to it', async () => {
    const { user, run } = write();
    await user.click(press('Capture first step'));
    await user.click(press('Preview'));
    expect(lesson().getByText('Step 1 of 1')).toBeVisible();
    run('lesson.edit');
    expect(field('Step title')).toHaveValue('Step 1');
    await user.click(press('Done'));
    expect(screen.queryByRole('complementary', { name: 'Lesson' })).not.toBeInTheDocument();
  });

  it('names and describes the lesson', async () => {
    const { user, author } = write(
      aDocument([aTenant('a')], [], { lesson: aLesson(aStep('one', { stage: aStage() })) }),
    );
    await user.click(lesson().getByText('Title and description'));
    await fill(user, 'Lesson title', 'Borders');
    await user.keyboard('{Enter}');
    await fill(user, 'About the lesson', 'Short.');
    act(() => field('Lesson title').focus());
    expect(currentLesson(author)).toMatchObject({ title: 'Borders', about: 'Short.' });
    await user.click(press('Delete the whole lesson'));
    expect([currentLesson(author), press('Capture first step')]).toEqual([null, expect.any(HTMLElement)]);
    doing(() => undo(author));
    expect(field('Lesson title')).toHaveValue('Borders');
  });
});
