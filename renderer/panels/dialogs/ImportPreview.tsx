import { TriangleAlert } from 'lucide-react';
import { Fragment } from 'react';
import type { ImportProblem, ImportResult } from '../../../shared/exchange/import/import-result';

/** What an import would do, and what is to be known about it; nothing has changed yet. */
export function ImportPreview({ result }: { readonly result: ImportResult }) {
  const { additions, questions, warnings } = result;
  return (
    <>
      <Lines title="What will change" lines={additions} />
      <Lines title="Questions" lines={questions.map(({ message }) => message)} />
      <Placed title={`Remarks (${warnings.length})`} label="Remarks" notes={warnings} />
    </>
  );
}

/** All that stands in the way, and where; the files that were understood are named as well. */
export function ImportProblems({
  problems,
  files,
}: {
  readonly problems: readonly ImportProblem[];
  readonly files: readonly string[];
}) {
  const wrong = new Set(problems.map(({ file }) => file));
  const fine = files.filter((name) => !wrong.has(name));
  return (
    <>
      <Placed title="Nothing can be imported" label="Nothing can be imported" notes={problems} />
      {fine.length === 0 ? null : (
        <Lines title="Understood, and not imported because of the others" lines={fine} />
      )}
    </>
  );
}

interface PlacedProps {
  readonly title: string;
  readonly label: string;
  readonly notes: readonly ImportProblem[];
}

/** Each file once, above what there is to know about it. */
function Placed({ title, label, notes }: PlacedProps) {
  if (notes.length === 0) return null;
  return (
    <section aria-label={label}>
      <h3 className="import-title">
        <TriangleAlert size={16} aria-hidden /> {title}
      </h3>
      {/* A long list scrolls, by keyboard as well. */}
      <div className="import-notes" tabIndex={0} role="group" aria-label={`${label}, by file`}>
        {[...byFile(notes)].map(([file, ofFile]) => (
          <Fragment key={file}>
            {file === '' ? null : <h4 className="import-file">{file}</h4>}
            <ul className="import-lines">
              {ofFile.map(({ line, message }, at) => (
                // Two equal remarks are possible; the list never changes its order.
                <li key={`${at} ${message}`}>{line === undefined ? message : `Line ${line}: ${message}`}</li>
              ))}
            </ul>
          </Fragment>
        ))}
      </div>
    </section>
  );
}

function byFile(notes: readonly ImportProblem[]): ReadonlyMap<string, readonly ImportProblem[]> {
  const groups = new Map<string, ImportProblem[]>();
  for (const one of notes) {
    const group = groups.get(one.file);
    if (group === undefined) groups.set(one.file, [one]);
    else group.push(one);
  }
  return groups;
}

interface LinesProps {
  readonly title: string;
  readonly lines: readonly string[];
}

function Lines({ title, lines }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul className="import-lines">
        {lines.map((line, at) => (
          // Two equal remarks are possible; the list never changes its order.
          <li key={`${at} ${line}`}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
