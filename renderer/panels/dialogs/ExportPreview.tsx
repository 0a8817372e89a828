import { useEffect, useRef } from 'react';
import type { Result } from '../../../shared/base/result';
import type { ExportProblem } from '../../../shared/exchange/export/resolve-rules';
import { showPage } from '../../ui/trusted';
import type { ExportKind } from './export-kinds';
import { isPage, isProse } from './export-kinds';
import { say } from '../../words/say';

interface ExportPreviewProps {
  readonly kind: ExportKind;
  readonly result: Result<string, readonly ExportProblem[]>;
}

/** What would be written, as it will be seen: a page as a page, in a frame that runs no script and loads nothing. */
export function ExportPreview({ kind, result }: ExportPreviewProps) {
  if (!result.ok) return <Refusals problems={result.error} />;
  if (isPage(kind)) {
    return <PagePreview text={result.value} />;
  }
  return (
    <textarea
      className={`input export-preview ${isProse(kind) ? 'export-preview--prose' : ''}`}
      readOnly
      aria-label={say('dialogs.preview')}
      value={result.value}
    />
  );
}

/** A page in a frame that runs no script and loads nothing. */
export function PagePreview({ text }: { readonly text: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    if (frame.current) showPage(frame.current, text);
  }, [text]);
  return <iframe className="export-page" title={say('dialogs.preview')} sandbox="" ref={frame} />;
}

/** What no tenant ID would fix; the fields ask for those. */
function Refusals({ problems }: { readonly problems: readonly ExportProblem[] }) {
  const told = problems.filter(({ wanted }) => wanted === undefined);
  return told.map(({ message }, at) => <p key={at}>{say.word(message)}</p>);
}
