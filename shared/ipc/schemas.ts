import { z } from 'zod';
import { isAppCommandId, type AppCommandId } from '../commands/app-commands';
import type { RequestChannel } from './channels';
import type { Requests } from './contract';
import { isStepMinutes, MAX_LESSON_STEPS } from '../model/lesson';
import { MAX_PICTURE_LENGTH, PRESENTER_ACTS } from './presenter';
import { EXAMPLES, LESSONS } from './shipped';
import { LANGUAGE_CHOICES } from '../words/language';

/** Generous bounds: they stop a broken page from filling main's memory, not a person. */
const MAX_SHORT = 4_096;
const MAX_TEXT = 64 * 1024 * 1024;
const MAX_PICTURE = 256 * 1024 * 1024;
const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** GIF89a, the EBML of a WebM, and the ZIP that a PowerPoint file is. */
const MEDIA_SIGNATURES = [
  [0x47, 0x49, 0x46, 0x38, 0x39, 0x61],
  [0x1a, 0x45, 0xdf, 0xa3],
  [0x50, 0x4b, 0x03, 0x04],
];

const none = z.undefined();
const short = z.string().max(MAX_SHORT);
const text = z.string().max(MAX_TEXT);
const handle = z.uuid();
/** Bytes are written as they come, so only those of a picture, a film or slides are taken. */
const bytesThatBegin = (...signatures: readonly (readonly number[])[]) =>
  z.custom<Uint8Array<ArrayBuffer>>(
    (value) =>
      value instanceof Uint8Array &&
      value.byteLength <= MAX_PICTURE &&
      signatures.some((signature) => signature.every((byte, at) => value[at] === byte)),
  );
const png = bytesThatBegin(PNG_SIGNATURE);
const theme = z.enum(['light', 'dark', 'system']);
const commandId = z.custom<AppCommandId>((value) => typeof value === 'string' && isAppCommandId(value));

const windowState = z.strictObject({
  title: short,
  handle: handle.nullable(),
  isDirty: z.boolean(),
  hasTried: z.boolean(),
  undoLabel: short.nullable(),
  redoLabel: short.nullable(),
  theme,
  disabled: z.array(commandId).max(1_000),
  switchedOn: z.array(commandId).max(1_000).optional(),
});

/** A journal is read line by line, so a line break inside one would tear it. */
const line = text.refine((value) => !/[\r\n]/u.test(value));

const journalNote = z.strictObject({
  document: z.uuid(),
  name: short,
  handle: handle.nullable(),
  revision: short.nullable(),
  base: text.nullable(),
  lines: z.array(line).max(100_000),
  drafts: text.nullable(),
});

const long = z.string().max(1024 * 1024);

const canvasPoint = { x: z.number(), y: z.number() };

const presenterStep = z.strictObject({
  number: z.int().positive(),
  title: long,
  narration: long,
  notes: long,
  picture: z.string().max(MAX_PICTURE_LENGTH),
  frame: z.strictObject({
    ...canvasPoint,
    width: z.number().nonnegative(),
    height: z.number().nonnegative(),
  }),
});

const plannedStep = z.strictObject({
  title: long,
  minutes: z.number().refine(isStepMinutes).nullable(),
});

const presenterView = z.strictObject({
  theme: z.enum(['light', 'dark']),
  title: long,
  isPresenting: z.boolean(),
  isBlack: z.boolean(),
  isLaserOn: z.boolean(),
  isAsked: z.boolean(),
  steps: z
    .strictObject({
      all: z.array(plannedStep).min(1).max(MAX_LESSON_STEPS),
      current: presenterStep,
      next: presenterStep.nullable(),
    })
    .nullable(),
  sentence: long,
  summary: long,
});

const presenterAct = z.union([
  z.enum(PRESENTER_ACTS),
  z.strictObject({
    goTo: z
      .int()
      .nonnegative()
      .max(MAX_LESSON_STEPS - 1),
  }),
  z.strictObject({ point: z.strictObject(canvasPoint).nullable() }),
]);

/** No way out of the folder, and nothing that one system or another would not take. */
const EXPORT_PATH = /^(?:[a-z0-9_-]{1,80}\/){0,3}[a-z0-9_-]{1,80}\.[a-z0-9]{1,8}$/;
const path = z.string().regex(EXPORT_PATH);
const exportedFile = z.union([z.strictObject({ path, text }), z.strictObject({ path, png })]);

/** One validator a request; a channel without one does not compile. Main alone imports this file. */
export const REQUEST_SCHEMAS = {
  'file:open': none,
  'file:open-recent': z.strictObject({ handle }),
  'file:open-dropped': z.strictObject({ path: z.string().max(32_768), name: short }),
  'file:open-example': z.strictObject({ id: z.enum(EXAMPLES.map((example) => example.id)) }),
  'file:open-lesson': z.strictObject({ id: z.enum(LESSONS.map((lesson) => lesson.id)) }),
  'file:save': z.strictObject({
    handle: handle.nullable(),
    text,
    suggestedName: short,
    revision: short.nullable(),
  }),
  'file:initial': none,
  'file:clear-recent': none,
  'file:check-disk': z.strictObject({ handle, revision: short }),
  'file:read-disk': z.strictObject({ handle }),
  'recovery:note': journalNote,
  'recovery:forget': z.strictObject({ document: z.uuid() }),
  'recovery:list': none,
  'recovery:read': z.strictObject({ id: short }),
  'recovery:open-elsewhere': z.strictObject({ id: short }),
  'recovery:discard': z.strictObject({ id: short }),
  'versions:list': z.strictObject({ handle }),
  'versions:read': z.strictObject({ handle, id: short }),
  'window:state': windowState,
  'window:close': none,
  'window:ask-to-save': z.strictObject({ name: short }),
  'window:close-after-save': z.strictObject({ isSaved: z.boolean() }),
  'window:new': none,
  'window:journal-flushed': none,
  'exchange:pick': none,
  'exchange:participant-page': none,
  'exchange:save': z.strictObject({ suggestedName: short, text }),
  'exchange:save-pdf': z.strictObject({ suggestedName: short, html: text }),
  'exchange:save-png': z.strictObject({ suggestedName: short, png }),
  'exchange:save-media': z.strictObject({ suggestedName: short, bytes: bytesThatBegin(...MEDIA_SIGNATURES) }),
  'exchange:save-files': z.strictObject({
    suggestedName: z.string().regex(/^[a-z0-9_-]{1,80}$/),
    form: z.enum(['folder', 'zip']),
    date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
    files: z.array(exportedFile).min(1).max(100_000),
  }),
  'clipboard:read': none,
  'clipboard:write': z.strictObject({ text }),
  'clipboard:write-picture': z.strictObject({ png }),
  'theme:get': none,
  'theme:set': z.strictObject({ theme }),
  'language:get': none,
  'language:set': z.strictObject({ choice: z.enum(LANGUAGE_CHOICES) }),
  'start:get': none,
  'start:set': z.strictObject({
    opensLastFile: z.boolean().exactOptional(),
    areHintsClosed: z.boolean().exactOptional(),
  }),
  'shell:open-link': z.strictObject({ url: short }),
  'present:full-screen': z.strictObject({ isPresenting: z.boolean() }),
  'present:open-presenter': none,
  'present:tell': presenterView,
  'presenter:view': none,
  'presenter:act': z.strictObject({ act: presenterAct }),
} satisfies { [C in RequestChannel]: z.ZodType<Requests[C]['request']> };
