import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { memoryBridge } from '../../../renderer/bridge/memory';
import { isCommandEnabled, runCommand } from '../../../renderer/commands/handlers';
import { openDropped } from '../../../renderer/document/open';
import { Dialogs } from '../../../renderer/panels/dialogs/Dialogs';
import { answersCode } from '../../../shared/lesson/answers-code';
import { writeAnswers } from '../../../shared/lesson/class-answers';
import type { ScenarioDocument } from '../../../shared/model/scenario';
import { aClassLesson, answersBy, says, tried, twelve } from '../../support/class-answers';
import { aDesk, doing } from '../../support/on-workbench';
import { SMALL_WORLD } from '../../support/small-world';

const withLesson: ScenarioDocument = {
  ...SMALL_WORLD,
  scenario: { ...SMALL_WORLD.scenario, lesson: aClassLesson() },
};
const fileOf = (name: string, text: string) => new File([text], name, { type: 'application/json' });
const classFiles = () =>
  twelve().map((answers, at) => fileOf(`answers-${at + 1}.json`, writeAnswers(answers)));

function start(options: Parameters<typeof memoryBridge>[0] = {}, document = withLesson) {
  const page = aDesk(document, memoryBridge(options));
  page.show(<Dialogs />);
  return {
    ...page,
    user: userEvent.setup(),
    drop: (...files: File[]) => act(() => openDropped(page.desk, { files, folders: [] })),
  };
}

const dialog = () => screen.getByRole('dialog', { name: 'Answers of the class' });
const rows = () => within(within(dialog()).getByRole('table')).getAllByRole('row');
const told = () => within(dialog()).queryByRole('list', { name: 'Not in the table' });

describe('the answers of a class', () => {
  it('open as a table when their files are dropped, a row each, and tell what went worst', async () => {
    const { drop } = start();
    await drop(...classFiles());
    expect(rows()).toHaveLength(14);
    expect(within(rows()[2] as HTMLElement).getByRole('rowheader')).toHaveTextContent('Person 2');
    expect(within(rows()[2] as HTMLElement).getByRole('img', { name: 'Wrong: Allowed' })).toBeVisible();
    expect(rows()[13]).toHaveTextContent('12 of 12');
    expect(
      within(dialog()).getByRole('img', {
        name: /^12 participants, 4 questions\. Let it in\. 1 of 12 right at once/,
      }),
    ).toBeVisible();
    expect(told()).toBeNull();
  });

  it('are added from files that are chosen, with why one is not in the table', async () => {
    const [one] = classFiles();
    const other = {
      ...answersBy('B', tried('elsewhere', 'revealed')),
      lesson: { title: 'Another', key: '0' },
    };
    const files = [
      one as File,
      one as File,
      fileOf('b.json', writeAnswers(other)),
      fileOf('c.json', '{"a":'),
    ];
    const { user, workbench } = start({ pickFiles: () => Promise.resolve(files) });
    doing(() => runCommand(workbench, 'lesson.class'));
    await user.click(within(dialog()).getByRole('button', { name: 'Add files…' }));
    expect(rows()).toHaveLength(3);
    expect(told()).toHaveTextContent('answers-1.json: The same answers are in the table already.');
    expect(told()).toHaveTextContent('b.json: It answers the lesson “Another”, not the one that is open.');
    expect(told()).toHaveTextContent(
      'c.json: The file is not valid JSON: it breaks off at line 1, column 6.',
    );
  });

  it('are added from the texts of codes', async () => {
    const { user, workbench } = start();
    doing(() => runCommand(workbench, 'lesson.class'));
    const codes = [
      answersBy('Anna', tried('open', says('allowed'))),
      answersBy('Bert', tried('open', says('blocked'))),
    ];
    const field = within(dialog()).getByRole('textbox', { name: 'Texts of codes' });
    fireEvent.change(field, {
      target: { value: codes.map((one) => `Here: ${answersCode(one)}`).join('\n') },
    });
    await user.click(within(dialog()).getByRole('button', { name: 'Add codes' }));
    expect(
      rows()
        .map((row) => row.textContent)
        .slice(1, 3),
    ).toEqual([expect.stringContaining('Anna'), expect.stringContaining('Bert')]);
    expect(field).toHaveValue('');
    fireEvent.change(field, { target: { value: 'Hello' } });
    await user.click(within(dialog()).getByRole('button', { name: 'Add codes' }));
    expect(screen.getByRole('alert')).toHaveTextContent('There is no code in this text.');
  });

  it('are shown and saved without names, and one is taken out', async () => {
    const download = vi.fn<(name: string, text: string) => void>();
    const { user, drop } = start({ download });
    await drop(...classFiles().slice(0, 2));
    await user.click(within(dialog()).getByRole('checkbox', { name: 'Show names' }));
    expect(dialog()).not.toHaveTextContent('Person 1');
    await user.click(within(dialog()).getByRole('button', { name: 'Take Participant 1 out of the table' }));
    await user.click(within(dialog()).getByRole('button', { name: 'Save as CSV…' }));
    const [[name, text] = []] = download.mock.calls;
    expect(name).toBe('two-gates-answers.csv');
    expect(text).toBe(
      '\uFEFFParticipant,Right at once,Questions,Step 1: Step open,Step 1: first answer,Step 3: Step shut,Step 3: first answer,Step 4: Step who,Step 4: first answer,Step 5: Step set,Step 5: first answer\r\n' +
        'Participant 1,1,4,Right at once,Allowed,Wrong,Allowed,Right later,The creator tenant,Right later,"b: Off, no rules"\r\n' +
        '"Right at once, all",,,1,,0,,0,,0,\r\n',
    );
  });

  it('are there again when the dialog is opened again, and take what is dropped while it is open', async () => {
    const { user, drop, workbench } = start();
    await drop(classFiles()[0] as File);
    await user.click(within(dialog()).getByRole('button', { name: 'Close' }));
    doing(() => runCommand(workbench, 'lesson.class'));
    await drop(fileOf('notes.txt', 'Nothing of a class.'));
    expect(rows()).toHaveLength(3);
    expect(told()).toHaveTextContent('notes.txt: The file is not valid JSON');
  });

  it('need a lesson', async () => {
    const { drop, workbench } = start({}, SMALL_WORLD);
    expect(isCommandEnabled(workbench, 'lesson.class')).toBe(false);
    await drop(classFiles()[0] as File);
    expect(dialog()).toHaveTextContent('The open scenario has no lesson.');
    expect(within(dialog()).getByRole('button', { name: 'Save as CSV…' })).toBeDisabled();
  });
});
