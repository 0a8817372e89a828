import type { Plugin, Rolldown } from 'vite';

type Context = Parameters<Rolldown.CodeSplittingNameFunction>[1];

/**
 * In which script of the window a module is: of those that the page needs at once, packages and our own in one each, so
 * that both are compiled at the same time; everything else in the script of the first `import()` that leads to it. Left to
 * itself the bundler makes twenty small files, and each costs a request.
 */
export function scriptOf(entry: string): Rolldown.CodeSplittingNameFunction {
  let scripts: ReadonlyMap<string, string> | null = null;
  return (module, context) => {
    scripts ??= allScripts(entry, context);
    return scripts.get(module) ?? null;
  };
}

function allScripts(entry: string, context: Context): ReadonlyMap<string, string> {
  const scripts = new Map<string, string>();
  const waiting: string[] = [entry];
  for (let at = 0; at < waiting.length; at += 1) {
    const start = waiting[at] ?? '';
    const name = at === 0 ? 'window' : /([^/]+?)(?:\/index)?\.tsx?$/.exec(start)?.[1];
    if (name !== undefined) waiting.push(...take(start, name, scripts, context));
  }
  return scripts;
}

/** Puts a module, with all it imports that is nowhere yet, into a script; gives what is imported later. */
function take(
  start: string,
  name: string,
  scripts: Map<string, string>,
  context: Context,
): readonly string[] {
  const open = [start];
  const later: string[] = [];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const info = context.getModuleInfo(id);
    if (info === null || scripts.has(id)) continue;
    scripts.set(id, name === 'window' && id.includes('/node_modules/') ? 'packages' : name);
    open.push(...info.importedIds);
    later.push(...info.dynamicallyImportedIds);
  }
  return later;
}

const FROM_RADIX = /import \{([^}]+)\} from 'radix-ui';/g;

/** The package `radix-ui` only hands out others; who imports a part of it would otherwise have all parts in its script. */
export function radixParts(): Plugin {
  return {
    name: 'radix-parts',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { code: "from 'radix-ui'" },
      handler: (code) =>
        code.replaceAll(FROM_RADIX, (_, names: string) => names.split(',').map(importOf).join('')),
    },
  };
}

/** `Dialog as Radix` is all of `@radix-ui/react-dialog`, called Radix. */
function importOf(text: string): string {
  const [name = '', as = name] = text.trim().split(' as ');
  const kebab = name.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
  return `import * as ${as} from '@radix-ui/react-${kebab}';`;
}

/** The library for slides asks for JSZip, and gets what stands in for it at this place. */
export function slidesZip(place: string): Plugin {
  return { name: 'slides-zip', enforce: 'pre', resolveId: (id) => (id === 'jszip' ? place : null) };
}
