import { app, type Session, shell, type WebContents } from 'electron';
import { devServerUrl, isOurUrl, SCHEME } from './origin';

/** Pages the help and the explanations point to; anything else is not opened. */
const LINK_HOSTS: ReadonlySet<string> = new Set([
  'learn.microsoft.com',
  'www.microsoft.com',
  'admin.powerplatform.microsoft.com',
  'entra.microsoft.com',
]);

/** Schemes that never leave this computer. */
const LOCAL_SCHEMES: ReadonlySet<string> = new Set([`${SCHEME}:`, 'devtools:', 'data:', 'blob:']);

/** Services of Chromium that would call home on their own; this program needs none of them. */
const QUIET_SWITCHES = [
  'disable-background-networking',
  'disable-breakpad',
  'disable-component-update',
  'disable-domain-reliability',
  'disable-sync',
  'dns-prefetch-disable',
  'no-pings',
  'no-proxy-server',
] as const;

const QUIET_FEATURES =
  'NetworkTimeServiceQuerying,OptimizationHints,MediaRouter,Translate,AutofillServerCommunication';

declare global {
  /** How many network requests were refused; only unpackaged, for the test that there are none. */
  var refusedRequests: (() => number) | undefined;
}

let refused = 0;

/** What would open a packaged program to others, or take the page's own protection from it. */
const REFUSED_SWITCHES = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'disable-web-security',
  'load-extension',
] as const;

/** Before the app is ready: process-wide settings. */
export function hardenProcess(): void {
  // Chromium looks at these after this script: a shipped program is not driven from outside. (Fuses close Node's own door.)
  if (app.isPackaged) for (const name of REFUSED_SWITCHES) app.commandLine.removeSwitch(name);
  // A page that breaks out of V8 is still in the operating system's sandbox.
  // (Chromium refuses to run as root in it; who starts it with --no-sandbox has said so.)
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  // The program must not make one network request; these stop the ones Chromium would make by itself.
  for (const name of QUIET_SWITCHES) app.commandLine.appendSwitch(name);
  // Features are one list: appending must not drop what the command line already switched off.
  const disabled = [app.commandLine.getSwitchValue('disable-features'), QUIET_FEATURES].filter(Boolean);
  app.commandLine.appendSwitch('disable-features', disabled.join(','));
  // Whatever is left finds no host name to talk to, not even the name of a proxy.
  const except = devServerUrl() === null ? '' : ', EXCLUDE localhost, EXCLUDE 127.0.0.1';
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${except}`);
  if (!app.isPackaged) globalThis.refusedRequests = () => refused;
}

/** What every page of this session may not do, now or later. */
export function hardenSession(session: Session): void {
  // Camera, location, notifications, ...: asked for or looked up, the answer is no.
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  // USB, serial and Bluetooth devices have a door of their own.
  session.setDevicePermissionHandler(() => false);
  // The spell checker downloads its dictionaries: one a language, and even while it is switched off.
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
  // The last gate, should all others fail: nothing but our own files is ever loaded.
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isLocalRequest(details.url) }));
  // A page cannot put files on the disk; saving goes through the save dialog alone.
  session.on('will-download', (event) => event.preventDefault());
}

/** What a page's contents may not do; installed for every one that is ever made. */
export function hardenContents(contents: WebContents): void {
  // A link or a dropped file must not replace the program in its window.
  contents.on('will-navigate', (event) => keepPage(event));
  // The same by way of a redirect.
  contents.on('will-redirect', (event) => keepPage(event));
  // The same inside a frame; there are no frames.
  contents.on('will-frame-navigate', (event) => keepPage(event));
  // A page cannot open a window with settings of its own.
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  // No connection from page to page: it would send UDP past every gate for requests.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  // A webview would be a second browser inside ours.
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/** While developing, the dev server reloads its own page; nothing else ever navigates. */
function keepPage(event: { readonly url: string; preventDefault(): void }): void {
  if (!isDevServer(event.url)) event.preventDefault();
}

/** The one way to the person's browser: https to a known page. Returns whether it was opened. */
export async function openExternalLink(url: string): Promise<boolean> {
  if (!isAllowedLink(url)) return false;
  await shell.openExternal(url);
  return true;
}

/** A short list instead of "any https": a scenario file from a stranger must not choose where people go. */
export function isAllowedLink(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, username, password, port } = new URL(url);
  // Credentials and ports make an address look like another one.
  const isPlain = username === '' && password === '' && port === '';
  return protocol === 'https:' && isPlain && LINK_HOSTS.has(hostname);
}

function isLocalRequest(url: string): boolean {
  const isAllowed = URL.canParse(url) && (LOCAL_SCHEMES.has(new URL(url).protocol) || isDevServer(url));
  if (!isAllowed) refused += 1;
  return isAllowed;
}

/** The dev server's pages and its live-reload socket. */
function isDevServer(url: string): boolean {
  return devServerUrl() !== null && isOurUrl(url.replace(/^ws/, 'http'));
}
