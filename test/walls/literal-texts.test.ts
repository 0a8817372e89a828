import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { literalTexts } from '../support/literal-texts';
import { repository } from './planted-tree';

interface Allowed {
  readonly path: RegExp;
  /** Only these texts of the file; absent: all of it. */
  readonly texts?: RegExp;
  readonly why: string;
}

/** Texts that are no sentences of ours, or that no language changes; each with its reason. */
const ALLOWED: readonly Allowed[] = [
  { path: /^shared\/words\//, why: 'the catalogues themselves' },
  {
    path: /^electron\/(?:tooling|notices)\/|^electron\/[\w.-]+\.ts$/,
    why: 'what developers and builds read',
  },
  { path: /./, texts: /^Tenant Isolation Simulator$/, why: 'the name of the program' },
  { path: /^shared\/base\/sources\.ts$/, why: 'titles of public pages, as they stand there' },
  {
    path: /^shared\/base\/third-party-notices\.ts$/,
    texts: /^The notices of third parties/,
    why: 'the build puts the notices in its place',
  },
  {
    path: /^shared\/connectors\/(?:catalogue|usual-steps)\.ts$/,
    why: 'Microsoft’s names of connectors and of their steps',
  },
  {
    path: /^(?:shared\/picture\/connector-icon\.ts|renderer\/panels\/inspector\/ConnectorList\.tsx)$/,
    texts: /^(?:Dynamics and Dataverse|Power Platform|Web and mail|Other services)$/,
    why: 'keys of the categories of connectors',
  },
  {
    path: /^shared\/model\/personal-accounts\.ts$/,
    texts: /^Personal Microsoft accounts$/,
    why: 'the name that an import gives a tenant, in a document',
  },
  {
    path: /^shared\/model\/scenario\.ts$/,
    texts: /^Untitled scenario$/,
    why: 'where nobody gives a name; the window gives its own',
  },
  {
    path: /^shared\/picture\/arrange-units\.ts$/,
    texts: /^X blocked, X allowed$/,
    why: 'is only measured: how much room the longest label takes',
  },
  { path: /^shared\/exchange\/export\/letter-mail\.ts$/, texts: /^MIME-Version/, why: 'a head of a mail' },
  {
    path: /^(?:shared\/exchange\/export\/names\.ts|renderer\/panels\/dialogs\/NamesDialog\.tsx)$/,
    texts: /^Tenant ID$/,
    why: 'a column of the names list, which the import reads again',
  },
  {
    path: /^shared\/exchange\/import\/(?:identities|imported-key|connection-report-pages|inventory\/connect)\.ts$/,
    texts:
      /^(?:Also known by|Unknown connector|Connection ID:|Report of|Connection name:|Way of|Guest account:)/,
    why: 'lines of notes and names in documents, by which the next import knows what it brought',
  },
  {
    path: /^shared\/exchange\/import\/policy-targets\.ts$/,
    texts: /^Imported tenant$/,
    why: 'the name that an import gives a tenant, in a document',
  },
  {
    path: /^shared\/exchange\/import\/script\.ts$/,
    texts: /, which is not in the file$/,
    why: 'stands in the place of a value that a script does not hold',
  },
  { path: /^electron\/cli\/junit\.ts$/, texts: /^X: X must be X$/, why: 'names of test cases, for machines' },
  {
    path: /^electron\/cli\/options\.ts$/,
    texts: /^Unknown option$/,
    why: 'what Node says, to be recognized',
  },
  { path: /^electron\/main\/protocol\.ts$/, texts: /^img-src /, why: 'the content security policy' },
  { path: /^electron\/main\/security\.ts$/, texts: /^MAP \* /, why: 'a switch of Chromium' },
  {
    path: /^renderer\/app\/main\.tsx$/,
    texts: /^The program could not be loaded\./,
    why: 'is shown when the words themselves could not be loaded',
  },
  { path: /^renderer\/film\/slides-file\.ts$/, texts: /^Segoe UI$/, why: 'the name of a font' },
  {
    path: /^renderer\/(?:canvas\/PointedDot|panels\/present\/Laser)\.tsx$/,
    texts: /^Xpx Xpx$/,
    why: 'a place on the screen',
  },
  { path: /^renderer\/ui\/QrCode\.tsx$/, texts: /^MX Xh1v1h-1z$/, why: 'a path of a drawing' },
  {
    path: /^renderer\/canvas\/tenant\/RuleChips\.tsx$/,
    texts: /^X tenant__chips--outbound$/,
    why: 'names of classes',
  },
  {
    path: /^renderer\/panels\/dialogs\/shortcut-groups\.ts$/,
    texts: /^Shift\+1 to 9$/,
    why: 'keys as the table of commands writes them; they are said where they are shown',
  },
];

function isAllowed(file: string, text: string): boolean {
  return ALLOWED.some(({ path, texts }) => path.test(file) && (texts?.test(text) ?? true));
}

function sources(): readonly string[] {
  return ['shared', 'electron', 'renderer'].flatMap((room) =>
    readdirSync(join(repository, room), { recursive: true, encoding: 'utf8' })
      .map((file) => `${room}/${file.replaceAll('\\', '/')}`)
      .filter((file) => /\.tsx?$/.test(file)),
  );
}

describe('what a person reads', () => {
  it('stands in the catalogue, not where it is shown', () => {
    const found = sources().flatMap((path) =>
      literalTexts(path, readFileSync(join(repository, path), 'utf8'))
        .filter(({ text }) => !isAllowed(path, text))
        .map(({ line, text }) => `${path}:${line}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ['a text of an element', 'const a = <p>Nothing is selected.</p>;'],
    ['a single word of an element', 'const a = <button>Save</button>;'],
    ['a name for a screen reader', "const a = <div aria-label='All tenants' />;"],
    ['a label that is passed to a component', "const a = <Field label='Domain' />;"],
    ['a sentence of a function', "const a = () => 'This tenant has no rules.';"],
    ['a sentence with values', 'const a = (name: string) => `Isolation of ${name} is On.`;'],
    ['a label of a table', "const a = { title: 'Creator tenant' };"],
  ])('is found where it is written in place: %s', (_what, source) => {
    expect(literalTexts('planted.tsx', source)).toHaveLength(1);
  });

  it.each([
    ['an error of a programmer', "throw new Error('There is no such tenant here.');"],
    ['a class name', "const a = <p className='quiet is large' />;"],
    ['a message by its id', "const a = <p>{say('app.nothingSelected')}</p>;"],
    [
      'a pattern, a path, an address',
      "const a = ['M 2 12 L 22 12', './words/say', 'https://example.com/A b'];",
    ],
  ])('is not taken for it: %s', (_what, source) => {
    expect(literalTexts('planted.tsx', source)).toEqual([]);
  });
});
