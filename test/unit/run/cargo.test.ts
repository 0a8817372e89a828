import { describe, expect, it } from 'vitest';
import { cargoOf } from '../../../shared/run/cargo';
import type { FlowStep } from '../../../shared/model/scenario';
import { english } from '../../support/english';

const step = (kind: FlowStep['kind'], name: string) => ({ kind, name });
const file = step('trigger', 'When a file is created');

describe('what a step of a run carries', () => {
  it.each([
    [file, file, 'Offer.docx'],
    [step('action', 'Post a message'), file, '“New file: Offer.docx”'],
    [step('action', 'Send an email'), step('trigger', 'When a task is created'), '“New task: Offer”'],
    [step('action', 'Get rows'), file, 'Row 42'],
    [step('action', 'Post a message'), undefined, 'Message “Offer”'],
    [step('action', 'Do something'), file, 'Offer.docx'],
    [step('action', 'Do something'), undefined, null],
    [step('trigger', 'Every day'), undefined, null],
  ])('%o after %o is %s', (one, trigger, carried) => {
    expect(english(cargoOf(one, trigger))).toBe(carried);
  });
});
