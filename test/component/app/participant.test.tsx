import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { Root } from '../../../renderer/app/Root';
import { memoryBridge } from '../../../renderer/bridge/memory';
import { startAsParticipant, uprightLesson } from '../../../renderer/lesson/participant';
import { workbenchOn } from '../../../renderer/workbench/create-workbench';
import { documentOf } from '../../../renderer/workbench/reads';
import { select } from '../../../renderer/workbench/session';
import { readAnswersCodes } from '../../../shared/lesson/answers-code';
import { readAnswers } from '../../../shared/lesson/class-answers';
import { lessonKey } from '../../../shared/lesson/class-results';
import { aClassLesson } from '../../support/class-answers';
import { aDesk, doing } from '../../support/on-workbench';
import { SMALL_WORLD } from '../../support/small-world';

async function open(options: Parameters<typeof memoryBridge>[0] = {}, lesson: unknown = aClassLesson()) {
  const document = { ...SMALL_WORLD, scenario: { ...SMALL_WORLD.scenario, lesson } };
  const bridge = memoryBridge(options);
  const { desk } = aDesk(document, bridge);
  const isStarted = startAsParticipant(desk);
  render(<Root desk={desk} />);
  await act(async () => {});
  return { desk, bridge, isStarted, user: userEvent.setup(), on: () => workbenchOn(desk) };
}

const button = (name: string) => screen.getByRole('button', { name });
const answers = () => screen.getByRole('dialog', { name: 'My answers' });

describe('the page of a participant', () => {
  it('opens on the first step with its answer covered, and with nothing to edit in sight', async () => {
    await open();
    expect(screen.getByText('Step 1 of 5')).toBeVisible();
    expect(screen.queryByText('Allowed', { selector: '.connection-label *' })).toBeNull();
    for (const name of ['Inspector', 'Outline']) {
      expect(screen.queryByRole('complementary', { name })).toBeNull();
    }
    expect(screen.queryByRole('button', { name: /^(Tenant|Connect|Save|Present)$/ })).toBeNull();
    expect(screen.queryByRole('region', { name: 'Results' })).toBeNull();
  });

  it('makes nothing of the keys, the double click and the long press of the editor', async () => {
    const { user, on } = await open();
    const before = documentOf(on());
    doing(() => select(on(), { tenants: ['a'] }));
    await user.keyboard('tf{Delete}');
    const pane = document.querySelector('.react-flow__pane') as Element;
    fireEvent.doubleClick(pane);
    fireEvent.contextMenu(pane);
    expect(documentOf(on())).toBe(before);
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('gives what was answered, with every try, as a file and as a code', async () => {
    const download = vi.fn<(name: string, text: string) => void>();
    const { user, bridge } = await open({ download });
    await user.click(button('Blocked'));
    await user.click(button('Restart step'));
    await user.click(button('Allowed'));
    await user.click(button('My answers'));
    expect(answers()).toHaveTextContent('1 of 4 questions answered.');
    await user.type(within(answers()).getByRole('textbox', { name: 'Your name' }), ' Anna ');
    expect(within(answers()).getByRole('img', { name: 'QR code with your answers' })).toBeVisible();
    await user.click(within(answers()).getByRole('button', { name: 'Copy the code as text' }));
    const [copied] = readAnswersCodes(await bridge.readClipboard());
    await user.click(within(answers()).getByRole('button', { name: 'Save the file…' }));
    const [[name, text] = []] = download.mock.calls;
    expect(name).toBe('two-gates-anna-answers.json');
    expect(readAnswers(String(text))).toEqual({
      ok: true,
      value: expect.objectContaining({
        name: 'Anna',
        lesson: { title: 'Two gates', key: lessonKey(aClassLesson()) },
        answers: [
          {
            step: 'open',
            tries: [
              { kind: 'verdict', state: 'blocked' },
              { kind: 'verdict', state: 'allowed' },
            ],
          },
        ],
      }) as unknown,
    });
    expect(copied).toEqual(readAnswers(String(text)));
  });

  it('says that answers are lost with the page, and asks before it closes until a file has them', async () => {
    const { user } = await open({ download: () => undefined });
    const isAsked = () => {
      const event = new Event('beforeunload', { cancelable: true });
      window.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(isAsked()).toBe(false);
    await user.click(button('Allowed'));
    expect(isAsked()).toBe(true);
    await user.click(button('My answers'));
    expect(answers()).toHaveTextContent('hand them on before you close it');
    await user.click(within(answers()).getByRole('button', { name: 'Save the file…' }));
    expect(isAsked()).toBe(false);
  });

  it('says so where the answers are too long for a code', async () => {
    const lesson = aClassLesson();
    const title = Array.from({ length: 2000 }, (_, at) =>
      String.fromCodePoint(0x4e00 + ((at * 7919) % 20_000)),
    ).join('');
    const { user, on } = await open({}, { ...lesson, title: title.slice(0, 200) });
    const { session } = on().author;
    const step = { step: 'open', tries: [{ kind: 'choice' as const, choice: 'x' }] };
    const record = Object.fromEntries(
      lesson.steps.map(({ id }, n) => [
        id,
        {
          ...step,
          step: id,
          tries: Array.from({ length: 20 }, (_, at) => ({
            kind: 'choice' as const,
            choice: `c${(at * 99991 + n) ** 3}`.slice(0, 60).replace(/\W/g, ''),
          })),
        },
      ]),
    );
    doing(() => session.setState({ participant: { name: title.slice(200, 280), record, saved: null } }));
    await user.click(button('My answers'));
    expect(answers()).toHaveTextContent(
      'Your answers are too long for one QR code. Save the file and hand it on.',
    );
    expect(within(answers()).queryByRole('img')).toBeNull();
  });

  it('shows what is chosen closely, and lets it be set, when that is asked for', async () => {
    const { user, on } = await open();
    doing(() => select(on(), { tenants: ['b'] }));
    await user.click(button('Details'));
    const details = screen.getByRole('complementary', { name: 'Details' });
    await user.click(within(details).getByRole('switch'));
    expect(documentOf(on()).scenario.tenants[1]?.isolation.enabled).toBe(true);
    await user.click(within(details).getByRole('button', { name: 'Close the details' }));
    expect(screen.queryByRole('complementary', { name: 'Details' })).toBeNull();
  });

  it('is the whole program where the scenario has no lesson that can be played', async () => {
    const { isStarted } = await open({}, { title: 'Broken', steps: [] });
    expect(isStarted).toBe(false);
    expect(screen.getByRole('button', { name: 'Save' })).toBeVisible();
  });

  it('puts tenants below each other for a phone that is held upright', () => {
    const [first] = uprightLesson(aClassLesson()).steps;
    expect(first?.stage?.positions).toEqual({ a: { x: 0, y: 0 }, b: { x: 0, y: 232 } });
    expect(lessonKey(uprightLesson(aClassLesson()))).toBe(lessonKey(aClassLesson()));
  });
});
