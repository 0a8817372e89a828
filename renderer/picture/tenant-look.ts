import { useStore } from 'zustand';
import type { UsableLook } from '../../shared/model/tenant-look';
import { lookOf, PLAIN_LOOK } from '../../shared/model/tenant-look';
import { useAuthor, useDocument, useWorkbench } from '../workbench/context';

/**
 * Colour and picture of a tenant; the same object as long as they are. Stages of lessons carry none: a tenant that comes
 * in a later step looks as its author has it.
 */
export function useTenantLook(id: string): UsableLook {
  const isPlayed = useStore(useWorkbench().author.lesson, ({ mode }) => mode === 'play');
  const own = useDocument(({ timeline }) => lookOf(timeline.present.view, id));
  const kept = useAuthor(({ timeline }) => lookOf(timeline.present.view, id));
  return isPlayed && own === PLAIN_LOOK ? kept : own;
}
