import { z } from 'zod';
import type { Result } from '../base/result';
import { err, ok } from '../base/result';
import { notesSchema } from '../format/notes-schema';
import {
  byId,
  connectionSchema,
  flowSchema,
  list,
  positionSchema,
  record,
  tenantSchema,
} from '../format/schema';
import { isNestedTooDeeply } from '../format/schema-nesting';
import type { ClipboardContent } from './clipboard';
import { MARK } from './clipboard';
import { message, type Message } from '../words/message';

const contentSchema = z.object({
  format: z.literal(MARK),
  tenants: list(tenantSchema),
  connections: list(connectionSchema),
  flows: list(flowSchema),
  positions: byId(positionSchema),
  notes: notesSchema.optional(),
  looks: byId(record({})).optional(),
});

/** The clipboard can hold anything: what is not ours, or is damaged, is refused with a sentence. */
export function fromText(text: string): Result<ClipboardContent, { readonly message: Message }> {
  const json = readJson(text);
  const parsed = contentSchema.safeParse(isNestedTooDeeply(json) ? null : json);
  if (!parsed.success) {
    return err({
      message: message('edit.clipboardHoldsNothing'),
    });
  }
  const { format: _format, ...content } = parsed.data;
  return ok(content as ClipboardContent);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
