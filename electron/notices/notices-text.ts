import type { BundledPackage } from './bundled-packages';
import type { Program } from './program';

const LINE = '-'.repeat(80);

/** The notices that the packages ask for, as one text. Packages with the same words stand above them together. */
export function noticesText(program: Program, packages: readonly BundledPackage[]): string {
  const byText = new Map<string, string[]>();
  for (const { name, version, licence, text } of packages) {
    const shown = `${name} ${version} (${licence})`;
    byText.set(text, [...(byText.get(text) ?? []), shown]);
  }
  const notices = [...byText].map(([text, names]) => `${LINE}\n${unique(names).join('\n')}\n\n${text}\n`);
  return `${introduction(program)}\n${notices.join('\n')}`;
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}

function introduction({ productName, version }: Program): string {
  return `${productName} ${version} contains the packages below, each under its own licence.

The desktop edition also contains Electron, with Chromium and Node.js inside. Their notices are in
LICENSE.electron.txt and LICENSES.chromium.html in the program's folder.
`;
}
