import type { AskToSaveAnswer, WindowState } from '../../../shared/ipc/contract';

/** What a window is in the middle of; `told` is what its page said of itself last. */
export type WindowLife =
  /** Its page comes up, for the first time or again. */
  | { readonly kind: 'loading' }
  | { readonly kind: 'open'; readonly told: WindowState }
  /** The question whether to save is on the screen. */
  | { readonly kind: 'asking'; readonly told: WindowState }
  /** Its page was told to save, so that it may be left. */
  | { readonly kind: 'saving'; readonly told: WindowState }
  /** Nothing is left to ask: it is saved, given up or untouched. */
  | { readonly kind: 'released'; readonly told: WindowState }
  /** Its page is gone; what it had is in the journal. */
  | { readonly kind: 'crashed' }
  | { readonly kind: 'closed' };

/** The file a window was opened for until its page asks for it; from then on the one its page tells. */
export interface WindowFile {
  readonly kind: 'wanted' | 'shown';
  readonly path: string | null;
}

export type WindowEvent =
  | { readonly kind: 'told'; readonly told: WindowState; readonly path: string | null }
  | { readonly kind: 'file-asked' }
  /** Somebody wants its page to be left: closed or loaded again. */
  | { readonly kind: 'leave' }
  | { readonly kind: 'answered'; readonly answer: AskToSaveAnswer }
  | { readonly kind: 'save-ended'; readonly isSaved: boolean }
  /** Leaving was called off, after this window had been released for it. */
  | { readonly kind: 'stay' }
  | { readonly kind: 'page-lost' }
  | { readonly kind: 'page-loads' }
  | { readonly kind: 'closed' };

/** What follows from one event; an event that makes no sense now changes nothing. */
export function nextLife(life: WindowLife, event: WindowEvent): WindowLife {
  if (life.kind === 'closed' || event.kind === 'closed') return { kind: 'closed' };
  if (event.kind === 'page-lost') return { kind: 'crashed' };
  if (event.kind === 'page-loads') return { kind: 'loading' };
  // Whatever a page said that is gone by now is no longer true.
  if (life.kind === 'crashed') return life;
  if (event.kind === 'told') return afterTelling(life, event.told);
  return life.kind === 'loading' ? life : afterStep(life, event);
}

type Live = Extract<WindowLife, { readonly told: WindowState }>;

function afterTelling(life: Live | { readonly kind: 'loading' }, told: WindowState): WindowLife {
  // An edit after "Don't Save" is new work, so the next close asks again.
  const isKept =
    life.kind === 'asking' || life.kind === 'saving' || (life.kind === 'released' && !wouldLose(told));
  return { kind: isKept ? life.kind : 'open', told };
}

const AFTER_ANSWER = { save: 'saving', discard: 'released', cancel: 'open' } as const;

type Steps = Partial<Record<Live['kind'], Live['kind']>>;

function afterStep({ kind, told }: Live, event: WindowEvent): WindowLife {
  return { kind: stepsOf(event, wouldLose(told) ? 'asking' : 'released')[kind] ?? kind, told };
}

function stepsOf(event: WindowEvent, afterwards: 'asking' | 'released'): Steps {
  switch (event.kind) {
    case 'leave':
      // Also while saving: a page that never answers must not hold its window for ever.
      return { open: afterwards, saving: afterwards };
    case 'answered':
      return { asking: AFTER_ANSWER[event.answer] };
    case 'save-ended':
      // What was edited while the file was written is not in it.
      return { saving: event.isSaved ? afterwards : 'open' };
    case 'stay':
      return { released: 'open' };
    default:
      return {};
  }
}

/** Which file a window shows after an event. */
export function nextFile(file: WindowFile, event: WindowEvent): WindowFile {
  if (event.kind === 'file-asked') return { kind: 'shown', path: file.path };
  if (event.kind === 'page-loads') return { kind: 'wanted', path: file.path };
  if (event.kind !== 'told') return file;
  // A page that has not asked for its file yet cannot tell that it shows none.
  return file.kind === 'wanted' && event.path === null ? file : { kind: 'shown', path: event.path };
}

/** What its page told last; null while there is no page to believe. */
export function toldBy(life: WindowLife): WindowState | null {
  return 'told' in life ? life.told : null;
}

/** Whether leaving the page would lose something that nobody has given up. */
export function hasUnsavedWork(life: WindowLife): boolean {
  return life.kind !== 'released' && wouldLose(toldBy(life));
}

/** Whether a page that told this has something that is not on disk. */
export function wouldLose(told: WindowState | null): boolean {
  return told !== null && (told.isDirty || told.hasTried);
}
