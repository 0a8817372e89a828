import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { CameraState } from '../camera/camera-state';
import type { LessonState } from '../lesson/lesson-state';
import type { PresentState } from '../present/present-state';
import type { RunState } from '../runs/run-state';
import type { DeskState } from './desk-state';
import type { SessionState } from './session-state';
import type { Desk, DocumentState, Workbench } from './workbench';

const WorkbenchContext = createContext<Workbench | null>(null);
/** Hands the workbench on which everything below works down to it. */
export const WorkbenchProvider = WorkbenchContext.Provider;

export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext);
  if (workbench === null) throw new Error('This component stands inside a workbench.');
  return workbench;
}

/** The workbench that the window shows now: the stage while a lesson plays. */
export function useWorkbenchOn(desk: Desk): Workbench {
  const { author } = useStore(desk.bench);
  return useStore(author.stage, ({ current }) => current) ?? author;
}

/** Components select by id, never whole arrays, so that one edit draws again only what it changed. */
export function useDocument<T>(select: (state: DocumentState) => T): T {
  return useStore(useWorkbench().document, select);
}

/** Of the document that Save writes, also while a lesson plays on its stage. */
export function useAuthor<T>(select: (state: DocumentState) => T): T {
  return useStore(useWorkbench().author.document, select);
}

export function useSession<T>(select: (state: SessionState) => T): T {
  return useStore(useWorkbench().session, select);
}

export function useDesk<T>(select: (state: DeskState) => T): T {
  return useStore(useWorkbench().desk.state, select);
}

export function usePresent<T>(select: (state: PresentState) => T): T {
  return useDesk(({ present }) => select(present));
}

export function useRuns<T>(select: (state: RunState) => T): T {
  return useStore(useWorkbench().runs, select);
}

export function useLessonState<T>(select: (state: LessonState) => T): T {
  return useStore(useWorkbench().author.lesson, select);
}

export function useCamera<T>(select: (state: CameraState) => T): T {
  return useStore(useWorkbench().camera, select);
}
