/**
 * One arrow: electron -> shared <- renderer, and a layered shared. Each comment names the right door,
 * because it is the first thing the author of a violation reads.
 */

const ELECTRON_PACKAGE = '^electron$|(^|/)node_modules/electron/';

/** What each room of shared may import, itself apart. A room that is not listed stands on top: plan, exchange. */
const SHARED_ROOMS = {
  words: [],
  base: ['words'],
  model: ['base'],
  connectors: ['base', 'model'],
  commands: ['base', 'model'],
  ipc: ['base', 'model', 'commands'],
  evaluate: ['base', 'model', 'connectors'],
  format: ['base', 'model'],
  edit: ['base', 'model', 'format/[^/]*(schema|errors|read-lesson)[^/]*'],
  evidence: ['base', 'model', 'connectors', 'evaluate'],
  explain: ['base', 'model', 'connectors', 'evaluate', 'evidence', 'edit', 'format'],
  picture: ['base', 'model', 'connectors', 'evaluate', 'explain', 'compare'],
  run: ['base', 'model', 'connectors', 'evaluate', 'edit', 'format', 'explain', 'plan'],
  lesson: ['base', 'model', 'connectors', 'evaluate', 'edit', 'format', 'explain'],
  impact: ['base', 'model', 'connectors', 'evaluate', 'evidence', 'explain', 'compare'],
};

/** What belongs to one open document, or to the window it is open in. */
const DOCUMENT_ROOMS = [
  'workbench',
  'document',
  'lesson',
  'runs',
  'verdicts',
  'picture',
  'camera',
  'present',
  'film',
];

const sharedRoom = ([room, below]) => ({
  name: `shared-${room}-looks-down`,
  comment: `shared/${room} may import ${['itself', ...below].join(', ')}. Move the piece down, or call it from above.`,
  severity: 'error',
  from: { path: `^shared/${room}/` },
  to: { path: '^shared/', pathNot: ['words', room, ...below].map((part) => `^shared/${part}(/|[.]ts$)`) },
});

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    forbid('no-circular', 'Move what both need into a third file below them.', {}, { circular: true }),
    forbid(
      'no-unresolvable',
      'The import leads nowhere.',
      {},
      { couldNotResolve: true, pathNot: '[?]|^virtual:' },
    ),

    // The house
    forbid(
      'shared-stands-alone',
      'shared imports neither electron, renderer nor test. Pass what it needs in as an argument.',
      { path: '^shared/' },
      { path: `^(electron|renderer|test)/|${ELECTRON_PACKAGE}` },
    ),
    forbid(
      'shared-is-pure',
      'shared has no Node and no package but zod, fflate, saxen and intl-messageformat, which are pure. Do I/O in electron/ or renderer/bridge.',
      { path: '^shared/' },
      {
        dependencyTypesNot: ['local'],
        pathNot:
          '^(shared|electron|renderer|test)/|(^|/)node_modules/(zod|fflate|saxen|intl-messageformat|@schummar/icu-type-parser)/|^(zod|fflate|saxen)$',
      },
    ),
    forbid(
      'electron-not-to-renderer',
      'They speak through shared/ipc/contract; what both need belongs in shared.',
      { path: '^electron/' },
      { path: '^renderer/' },
    ),
    forbid(
      'renderer-not-to-electron',
      'Ask through renderer/bridge; add a request to shared/ipc/contract if none fits.',
      { path: '^renderer/' },
      { path: `^electron/|${ELECTRON_PACKAGE}` },
    ),
    forbid(
      'renderer-not-to-node',
      'The window is sandboxed. Ask through renderer/bridge.',
      { path: '^renderer/' },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'nothing-ships-tests',
      'The program never imports its tests. Move what both need into shared.',
      { path: '^(electron|renderer|shared)/' },
      { path: '^test/' },
    ),

    // Inside shared
    ...Object.entries(SHARED_ROOMS).map(sharedRoom),
    forbid(
      'only-main-checks-requests',
      'Only electron/main imports shared/ipc/schemas. Take types from shared/ipc/contract.',
      { pathNot: '^electron/main/|^test/' },
      { path: '^shared/ipc/schemas' },
    ),

    // Inside electron
    forbid(
      'cli-is-plain-node',
      'The command line never reaches electron, not even through another file.',
      { path: '^electron/cli/' },
      { path: ELECTRON_PACKAGE, reachable: true },
    ),
    forbid(
      'preload-carries-names-and-types',
      'The preload imports shared/ipc/channels, shared/ipc/contract and shared/commands, nothing else of ours.',
      { path: '^electron/preload/' },
      {
        path: '^(shared|electron|renderer|test)/',
        pathNot: '^electron/preload/|^shared/ipc/(channels|contract)[.]ts$|^shared/commands/',
      },
    ),

    // Inside renderer
    forbid(
      'rooms-of-the-document-know-no-component',
      'Components and commands read the rooms of the document and act on them; these never import either.',
      { path: `^renderer/(${DOCUMENT_ROOMS.join('|')})/` },
      { path: '^renderer/(app|canvas|panels|commands)/' },
    ),
    forbid(
      'commands-know-no-component',
      'A command acts on the workbench; what is drawn follows from that.',
      { path: '^renderer/commands/' },
      { path: '^renderer/(app|canvas|panels)/' },
    ),
    forbid(
      'canvas-and-panels-are-neighbours',
      'They meet in the workbench and in the commands; renderer/app puts them together.',
      { path: '^renderer/(canvas|panels)/' },
      { path: '^renderer/(app|canvas|panels)/', pathNot: '^renderer/$1/' },
    ),
    forbid(
      'ui-knows-no-document',
      'ui holds plain controls. Pass values and callbacks in as props.',
      { path: '^renderer/ui/' },
      { path: '^renderer/', pathNot: '^renderer/(ui|styles|words)/' },
    ),
    forbid(
      'bridge-is-only-a-door',
      'The bridge brings out what it is given. Whoever asks for something puts the answer into the workbench.',
      { path: '^renderer/bridge/' },
      { path: '^renderer/', pathNot: '^renderer/(bridge|words)/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(out|dist|coverage)/' },
    // Type-only imports count: a type in the wrong room is code in the wrong room.
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js', '.cjs', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
