import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { CanvasFilter } from '../../../renderer/canvas/CanvasFilter';
import { GroupNotice, HiddenLine } from '../../../renderer/canvas/CanvasLines';
import { compareFromHere } from '../../../renderer/document/comparing';
import { putOnDesk } from '../../../renderer/document/put-on-desk';
import { startLesson } from '../../../renderer/lesson/play';
import { pictureOf, setFilter } from '../../../renderer/picture/choose';
import { shownGroupsOf } from '../../../renderer/picture/scene-options';
import { createWorkbench, workbenchOn } from '../../../renderer/workbench/create-workbench';
import { documentOf, isDirty } from '../../../renderer/workbench/reads';
import { captureStage } from '../../../shared/lesson/stages';
import { aConnection, aDocument, aTenant } from '../../support/builders';
import { aStep } from '../../support/lessons';
import { aDesk, doing } from '../../support/on-workbench';
import { SMALL_WORLD } from '../../support/small-world';

const choice = () => screen.getByRole('combobox', { name: 'Show on the canvas' });
const options = () =>
  within(choice())
    .getAllByRole('option')
    .map(({ textContent }) => textContent);

function show(document = SMALL_WORLD) {
  const { workbench, show: draw } = aDesk(document);
  draw(<CanvasFilter />);
  return { user: userEvent.setup(), workbench };
}

describe('the choice of what the canvas shows', () => {
  it('offers everything, kinds of connections, connectors by name and flows', () => {
    show();
    expect(options()).toEqual([
      'Everything',
      'Blocked',
      'My tenants',
      'External tenants',
      'Microsoft Teams',
      'Office 365 Outlook',
      'OneDrive for Business',
      'Notify me',
    ]);
  });

  it('offers what changed once policies are pinned', () => {
    const { workbench } = show();
    doing(() => compareFromHere(workbench));
    expect(options()).toContain('Changed');
  });

  it('sets the filter, and takes it away again', async () => {
    const { user, workbench } = show();
    await user.selectOptions(choice(), 'OneDrive for Business');
    expect(pictureOf(workbench).filter).toEqual({
      kind: 'connector',
      connector: 'shared_onedriveforbusiness',
    });
    await user.selectOptions(choice(), 'Notify me');
    expect(pictureOf(workbench).filter).toEqual({ kind: 'flow', flow: 'notify' });
    await user.selectOptions(choice(), 'Everything');
    expect(pictureOf(workbench).filter).toBeNull();
  });

  it('follows a filter that was set elsewhere', () => {
    const { workbench } = show();
    doing(() => setFilter(workbench, { kind: 'mine' }));
    expect(choice()).toHaveDisplayValue('My tenants');
  });

  it('tells nothing by verdicts while a lesson asks', () => {
    const question = { ask: 'What now?', connection: 'files' };
    const lesson = { title: 'Lesson', steps: [aStep('ask', { stage: captureStage(SMALL_WORLD), question })] };
    const {
      workbench,
      show: draw,
      desk,
    } = aDesk({
      ...SMALL_WORLD,
      scenario: { ...SMALL_WORLD.scenario, lesson },
    });
    startLesson(workbench);
    setFilter(workbenchOn(desk), { kind: 'blocked' });
    draw(<CanvasFilter />);
    expect(options()).not.toContain('Blocked');
    expect(choice()).toHaveDisplayValue('Everything');
  });
});

describe('what is hidden', () => {
  it('is counted in one line with a way back', async () => {
    const { workbench, show: draw } = aDesk(SMALL_WORLD);
    setFilter(workbench, { kind: 'blocked' });
    draw(<HiddenLine hidden={{ tenants: 120, connections: 1300 }} />);
    expect(screen.getByRole('status')).toHaveTextContent('Hidden: 120 tenants, 1,300 connections.');
    await userEvent.setup().click(screen.getByRole('button', { name: 'Show all' }));
    expect(pictureOf(workbench).filter).toBeNull();
  });

  it('may be one tenant, or connections only', () => {
    const { show: draw } = aDesk(SMALL_WORLD);
    const { unmount } = draw(<HiddenLine hidden={{ tenants: 1, connections: 0 }} />);
    expect(screen.getByRole('status')).toHaveTextContent('Hidden: 1 tenant.');
    unmount();
    draw(<HiddenLine hidden={{ tenants: 0, connections: 2 }} />);
    expect(screen.getByRole('status')).toHaveTextContent('Hidden: 2 connections.');
  });

  it('is not mentioned where there is nothing', () => {
    const { show: draw } = aDesk(SMALL_WORLD);
    draw(<HiddenLine hidden={{ tenants: 0, connections: 0 }} />);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });
});

describe('a large file that was opened', () => {
  function openLarge() {
    const ids = Array.from({ length: 60 }, (_, at) => `p${at}`);
    const document = aDocument(
      [aTenant('mine'), ...ids.map((id) => aTenant(id, { managed: false }))],
      ids.map((id) => aConnection('mine', id)),
    );
    const { desk, show: draw } = aDesk();
    putOnDesk(desk, createWorkbench(desk, document));
    draw(<GroupNotice />);
    return { workbench: workbenchOn(desk), user: userEvent.setup() };
  }

  it('says that its external tenants are collapsed, and shows all of them when asked, without an edit', async () => {
    const { workbench, user } = openLarge();
    expect(screen.getByRole('status')).toHaveTextContent('60 external tenants are collapsed into one box.');
    await user.click(screen.getByRole('button', { name: 'Show all tenants' }));
    expect(shownGroupsOf(workbench)).toEqual([]);
    expect(isDirty(workbench)).toBe(false);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('keeps the group in the file when asked', async () => {
    const { workbench, user } = openLarge();
    await user.click(screen.getByRole('button', { name: 'Keep this group' }));
    expect(documentOf(workbench).view.groups).toMatchObject([{ name: 'External tenants', folded: true }]);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('says no more once the line was closed', async () => {
    const { workbench, user } = openLarge();
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    expect(shownGroupsOf(workbench)).toHaveLength(1);
  });
});
