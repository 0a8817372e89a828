/** Channel names, without imports: the preload bundles this file and nothing else of shared/ipc. */
export const REQUEST_CHANNELS = [
  'file:open',
  'file:open-recent',
  'file:open-dropped',
  'file:open-example',
  'file:open-lesson',
  'file:save',
  'file:initial',
  'file:clear-recent',
  'file:check-disk',
  'file:read-disk',
  'recovery:note',
  'recovery:forget',
  'recovery:list',
  'recovery:read',
  'recovery:discard',
  'recovery:open-elsewhere',
  'versions:list',
  'versions:read',
  'window:state',
  'window:close',
  'window:ask-to-save',
  'window:close-after-save',
  'window:new',
  'window:journal-flushed',
  'exchange:pick',
  'exchange:save',
  'exchange:save-pdf',
  'exchange:save-png',
  'exchange:save-media',
  'exchange:save-files',
  'exchange:participant-page',
  'clipboard:read',
  'clipboard:write',
  'clipboard:write-picture',
  'theme:get',
  'theme:set',
  'language:get',
  'language:set',
  'start:get',
  'start:set',
  'shell:open-link',
  'present:full-screen',
  'present:open-presenter',
  'present:tell',
  'presenter:view',
  'presenter:act',
] as const;
/** What the presenter's window may ask, and no other; it may ask nothing else. */
export const PRESENTER_CHANNELS: ReadonlySet<string> = new Set([
  'presenter:view',
  'presenter:act',
] satisfies readonly RequestChannel[]);
/** An address whose query begins with this shows the presenter's window. */
export const PRESENTER_QUERY = '?presenter';
/** In the query of an address: the language to begin with. */
export const LANGUAGE_PARAMETER = 'language';
export type RequestChannel = (typeof REQUEST_CHANNELS)[number];

/** What every window asks first. They have no argument, so main answers before it has read what arguments are checked by. */
export const FIRST_QUESTIONS = [
  'theme:get',
  'recovery:list',
  'start:get',
  'file:initial',
] as const satisfies readonly RequestChannel[];

/** Main to renderer, one way. */
export const EVENT_CHANNELS = [
  'event:command',
  'event:open-file',
  'event:save-then-close',
  'event:flush-journal',
  'event:left-full-screen',
  'event:presenter-closed',
  'event:language',
  'event:presenter-act',
  'event:presenter-view',
] as const;
export type EventChannel = (typeof EVENT_CHANNELS)[number];
