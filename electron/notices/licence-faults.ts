import type { BundledPackage } from './bundled-packages';

/** The licences that code inside the program may have. All let it be passed on with its notice. */
const ALLOWED: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  // tslib, which Radix needs to lock scrolling behind a dialog. It asks for less than MIT does.
  '0BSD',
]);

/** Why these packages must not ship, a sentence each. */
export function licenceFaults(packages: readonly BundledPackage[]): readonly string[] {
  return packages.flatMap(({ name, version, licence, text }) => {
    const shown = `${name} ${version}`;
    return [
      ...(ALLOWED.has(licence)
        ? []
        : [`${shown} is under ${licence === '' ? 'no named licence' : licence}, which may not ship.`]),
      ...(text === '' ? [`${shown} has no licence text, so its notice cannot be passed on.`] : []),
    ];
  });
}
