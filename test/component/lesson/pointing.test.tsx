import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { startLesson } from '../../../renderer/lesson/play';
import type { Question } from '../../../shared/model/lesson';
import { aDocument } from '../../support/builders';
import { aLesson, aStage, aStep, isolatedStage } from '../../support/lessons';
import { doing } from '../../support/on-workbench';
import { openWindow } from './lesson-page';

async function ask(question: Question) {
  const { tenants, connections } = aStage();
  const lesson = aLesson(aStep('one', { stage: isolatedStage(), question }));
  const page = await openWindow(aDocument(tenants, connections, { lesson }));
  doing(() => startLesson(page.author));
  return { ...page, answers: () => page.author.lesson.getState().answers };
}

const line = () => {
  const label = document.querySelector('[data-connection="a-b"]');
  if (!label) throw new Error('The line has no label.');
  return label;
};

describe('pointing at something on the canvas', () => {
  it('answers with the tenant that is clicked, and a line is no answer to it', async () => {
    const { answers } = await ask({ kind: 'point', ask: 'Whose?', targets: [{ kind: 'tenant', id: 'b' }] });
    expect(screen.getByRole('region', { name: 'Canvas' })).toHaveClass('is-pointing');
    fireEvent.click(line());
    fireEvent.click(screen.getByRole('switch', { name: 'Isolation of a' }));
    expect(answers()).toEqual({});
    fireEvent.click(screen.getByTestId('tenant-b'));
    expect(answers()).toEqual({ one: { kind: 'point', at: { kind: 'tenant', id: 'b' } } });
    expect(screen.getByRole('region', { name: 'Canvas' })).not.toHaveClass('is-pointing');
  });

  it('answers with the connection of the line that is clicked', async () => {
    const { answers } = await ask({ kind: 'point', ask: '?', targets: [{ kind: 'connection', id: 'a-b' }] });
    fireEvent.click(screen.getByTestId('tenant-b'));
    expect(answers()).toEqual({});
    fireEvent.click(line());
    expect(answers()).toEqual({ one: { kind: 'point', at: { kind: 'connection', id: 'a-b' } } });
  });

  it('answers with the gate at the end of the line that is nearer', async () => {
    const gate = { kind: 'gate', connection: 'a-b', gate: 'inbound' } as const;
    const { answers } = await ask({ kind: 'point', ask: '?', targets: [gate] });
    fireEvent.click(line(), { clientX: 5000, clientY: 100 });
    expect(answers()).toEqual({ one: { kind: 'point', at: gate } });
  });
});
