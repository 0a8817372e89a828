import type { Configuration } from 'electron-builder';

/** What a release names that the source cannot know: where it is published, and who answers for it. */
export type ReleaseSettings =
  { readonly config: Configuration } | { readonly problems: readonly [string, ...string[]] };

/** Names that never lead anywhere (RFC 2606), also as the ending of another. */
const RESERVED = /(^|\.)(invalid|example|test|localhost|local|example\.(com|net|org))$/i;
const MAINTAINER = /^[^<>@]*[^<>@\s] <[^<>@\s]+@([^<>@\s]+\.[^<>@\s.]+)>$/;

/** Reads the settings of a release from the environment; each problem is a sentence. */
export function releaseSettings(env: NodeJS.ProcessEnv): ReleaseSettings {
  const homepage = env['RELEASE_HOMEPAGE']?.trim() ?? '';
  const maintainer = env['RELEASE_MAINTAINER']?.trim() ?? '';
  const [first, ...others] = [
    ...(isPublicPage(homepage)
      ? []
      : ['RELEASE_HOMEPAGE must be the https address of the page where the program is published.']),
    ...(isReachable(maintainer)
      ? []
      : ['RELEASE_MAINTAINER must be a name with an e-mail address that is read: Name <name@host>.']),
  ];
  if (first !== undefined) return { problems: [first, ...others] };
  return { config: { extraMetadata: { homepage }, linux: { maintainer, vendor: maintainer } } };
}

function isPublicPage(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return protocol === 'https:' && hostname.includes('.') && !RESERVED.test(hostname);
}

function isReachable(text: string): boolean {
  const host = MAINTAINER.exec(text)?.[1];
  return host !== undefined && !RESERVED.test(host);
}
