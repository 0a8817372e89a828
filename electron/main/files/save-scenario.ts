import { basename, dirname, join } from 'node:path';
import { MAX_BYTES } from '../../../shared/format/envelope';
import type { FileFailure, SaveConflict, SaveOutcome, SaveRequest } from '../../../shared/ipc/contract';
import { run } from '../../files/calls';
import { contentHash } from '../../files/content-hash';
import { scenarioMayReplace } from '../../files/may-replace';
import { Refused } from '../../files/refused';
import { existingBytes, writeWhole, type Current } from '../../files/write-whole';
import { say } from '../../words/say';
import type { AppWindow } from '../windows/app-window';
import { canonicalPath } from './documents';
import { failure, failureFrom } from './failures';
import type { FileContext } from './file-context';
import { scenarioFileName, withScenarioExtension } from './names';
import { unknownHandle } from './open-scenario';

/** The one way a scenario gets to disk: menu, shortcut, button and closing all end here. */
export async function saveScenario(
  context: FileContext,
  window: AppWindow,
  request: SaveRequest,
): Promise<SaveOutcome> {
  const refused = refuseText(request);
  if (refused !== null) return refused;
  if (request.handle === null) return saveAs(context, window, request);
  const entry = context.documents.find(request.handle);
  if (entry === undefined) return unknownHandle();
  return context.queue(entry.key, () => overwrite(context, entry.path, request));
}

/** A scenario is never empty and never holds NUL; a text that is or does would destroy the file it replaces. */
function refuseText({ text, suggestedName }: SaveRequest): FileFailure | null {
  if (text.trim() === '' || text.includes('\0')) {
    return failure('io', suggestedName, say('main.textDamaged'));
  }
  if (Buffer.byteLength(text, 'utf8') > MAX_BYTES) {
    return failure('too-large', suggestedName, say('main.scenarioTooLarge'));
  }
  return null;
}

async function saveAs(context: FileContext, window: AppWindow, request: SaveRequest): Promise<SaveOutcome> {
  const folder = window.path === null ? context.defaultFolder() : dirname(window.path);
  const suggested = join(folder, scenarioFileName(request.suggestedName));
  const picked = await context.questions.pickToSave(window, suggested);
  if (picked === null) return { kind: 'cancelled' };
  const path = withScenarioExtension(picked);
  return context.queue(canonicalPath(path), async () => {
    try {
      const found = await run(existingBytes(path));
      scenarioMayReplace(found, context.knownVersion);
      // The save dialog has asked about the name that was typed, not about the one with our extension.
      const isAsked = path === picked || found === null;
      if (!(await mayReplace(context, window, path, isAsked))) return { kind: 'cancelled' };
      const asked = revisionOf(found);
      return await write(context, path, request.text, (current) => {
        if (revisionOf(current) !== asked) throw new Refused('changed');
      });
    } catch (error) {
      return failureFrom(error, path, 'save');
    }
  });
}

async function mayReplace(
  context: FileContext,
  window: AppWindow,
  path: string,
  isAsked: boolean,
): Promise<boolean> {
  const other = context.windows.withFile(path);
  if (other !== undefined && other !== window) {
    return context.questions.replaceOpenElsewhere(window, basename(path));
  }
  return isAsked || context.questions.replaceExisting(window, basename(path));
}

/** Over the file the document has: only over what the document knows of it. */
async function overwrite(
  context: FileContext,
  path: string,
  { text, revision }: SaveRequest,
): Promise<SaveOutcome> {
  const own = contentHash(Buffer.from(text));
  let conflict: SaveConflict | null = null;
  try {
    return await write(context, path, text, (current) => {
      const found = revisionOf(current);
      // The same bytes as these, written by whomever, are no conflict.
      if (found === revision || found === own) return;
      scenarioMayReplace(current, context.knownVersion);
      conflict = {
        kind: 'conflict',
        name: basename(path),
        state: current === null ? 'missing' : 'changed',
        revision: found,
      };
      throw new Refused('changed');
    });
  } catch (error) {
    return conflict ?? failureFrom(error, path, 'save');
  }
}

/** Identity of what is on disk; '' when nothing is. */
function revisionOf(current: Current): string {
  if (current === 'too-large') throw new Refused('too-large');
  return current === null ? '' : contentHash(current);
}

async function write(
  context: FileContext,
  path: string,
  text: string,
  check: (current: Current) => void,
): Promise<SaveOutcome> {
  const { documents, versions } = context;
  const key = canonicalPath(path);
  const bytes = Buffer.from(text);
  const revision = await run(
    writeWhole(path, bytes, { check, keep: (replaced, at) => versions.keep(key, replaced, at) }),
  );
  await run(versions.keep(key, bytes, Date.now()));
  return { kind: 'saved', handle: documents.handleFor(path), name: basename(path), revision };
}
