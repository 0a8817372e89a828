import { createHash } from 'node:crypto';
import type { Plugin, PluginOption, Rolldown } from 'vite';
import { build } from 'vite';
import { PARTICIPANT_PAGE, PARTICIPANT_SLOT } from '../shared/exchange/export/participant-page';

/** The page opens on participants' phones: what their browsers have had since 2023. */
const PHONES = ['chrome111', 'safari16.4', 'firefox115'];

/**
 * Builds the page for participants beside the window's own: the same program in one file, with an empty slot for a
 * scenario. It opens in any browser from the disk, so everything is inside it and its policy forbids every request.
 * The window comes in several scripts, so the page is a build of its own, with these plugins.
 */
export function participantPage(plugins: readonly PluginOption[]): Plugin {
  let root = '';
  return {
    name: 'participant-page',
    apply: 'build',
    enforce: 'post',
    configResolved(window) {
      ({ root } = window);
    },
    async generateBundle() {
      const made = await build({
        root,
        base: './',
        configFile: false,
        logLevel: 'error',
        plugins: [...plugins],
        build: {
          target: [...PHONES],
          write: false,
          cssCodeSplit: false,
          rolldownOptions: { output: { codeSplitting: false } },
        },
      });
      const { output } = made as Rolldown.RolldownOutput;
      const scripts = output.flatMap((part) => (part.type === 'chunk' ? [part.code] : []));
      const styles = output.flatMap((part) =>
        part.type === 'asset' && part.fileName.endsWith('.css') ? [part.source.toString()] : [],
      );
      const [script] = scripts;
      // A second chunk would have to be fetched, and there is nowhere to fetch it from.
      if (script === undefined || scripts.length !== 1) {
        this.error('The page for participants must be one script.');
      }
      this.emitFile({ type: 'asset', fileName: PARTICIPANT_PAGE, source: pageOf(script, styles.join('\n')) });
    },
  };
}

function pageOf(script: string, styles: string): string {
  const code = insideScript(script);
  const hash = createHash('sha256').update(code, 'utf8').digest('base64');
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Tenant Isolation Simulator</title>
<link rel="icon" href="data:,">
<style>${styles.replaceAll('</style', '<\\/style')}</style>
</head>
<body>
<div id="root"></div>
${PARTICIPANT_SLOT}
<script type="module">${code}</script>
</body>
</html>
`;
}

/** What would end the script early, or make the rest of the page part of it, is written so that it means the same. */
function insideScript(code: string): string {
  return code.replaceAll(/<(\/script|!--)/gi, '\\x3C$1');
}
