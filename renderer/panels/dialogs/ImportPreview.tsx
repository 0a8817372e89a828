import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ImportProblem, ImportResult } from '../../../shared/exchange/import/import-result';

/** What an import would do, and what is to be known about it; nothing has changed yet. */
export function ImportPreview({ result }: { readonly result: ImportResult }) {
  const { additions, questions, warnings } = result;
  return (
    <>
      <Lines title="What will change" lines={additions} />
      <Lines title="Questions" lines={questions.map(({ message }) => message)} />
      <Lines
        title={`Remarks (${warnings.length})`}
        label="Remarks"
        icon={<TriangleAlert size={16} aria-hidden />}
        lines={warnings.map(placed)}
      />
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
      <Lines
        title="Nothing can be imported"
        icon={<TriangleAlert size={16} aria-hidden />}
        lines={problems.map(placed)}
      />
      {fine.length === 0 ? null : (
        <Lines title="Understood, and not imported because of the others" lines={fine} />
      )}
    </>
  );
}

function placed({ file, line, message }: ImportProblem): string {
  const where = line === undefined ? file : `${file}, line ${line}`;
  return where === '' ? message : `${where}: ${message}`;
}

interface LinesProps {
  readonly title: string;
  readonly label?: string;
  readonly icon?: ReactNode;
  readonly lines: readonly string[];
}

function Lines({ title, label = title, icon, lines }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <section aria-label={label}>
      <h3 className="import-title">
        {icon} {title}
      </h3>
      <ul className="import-lines">
        {lines.map((line, at) => (
          // Two equal remarks are possible; the list never changes its order.
          <li key={`${at} ${line}`}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
