/** Channel names, without imports: the preload bundles this file and nothing else of shared/ipc. */
export const REQUEST_CHANNELS = [
  'file:open',
  'file:open-recent',
  'file:open-dropped',
  'file:open-example',
  'file:open-lesson',
  'file:save',
  'file:initial',
  'file:recent',
  'file:clear-recent',
  'file:check-disk',
  'window:state',
  'window:close',
  'window:ask-to-save',
  'window:close-after-save',
  'window:new',
  'exchange:pick',
  'exchange:save',
  'exchange:save-pdf',
  'exchange:participant-page',
  'clipboard:read',
  'clipboard:write',
  'theme:get',
  'theme:set',
  'shell:open-link',
] as const;
export type RequestChannel = (typeof REQUEST_CHANNELS)[number];

/** Main to renderer, one way. */
export const EVENT_CHANNELS = ['event:command', 'event:open-file', 'event:save-then-close'] as const;
export type EventChannel = (typeof EVENT_CHANNELS)[number];
