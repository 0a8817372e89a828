import type { ReactNode } from 'react';
import { Fragment } from 'react';
import type { Inline } from '../../../shared/lesson/inline-markdown';
import type { Block } from '../../../shared/lesson/markdown';
import { parseMarkdown } from '../../../shared/lesson/markdown';
import { useWorkbench } from '../../workbench/context';
import type { Workbench } from '../../workbench/workbench';

/** A lesson's small Markdown as elements: never as HTML, so nothing in a file can run or load. */
export function Markdown({ text }: { readonly text: string }) {
  return (
    <div className="markdown selectable">
      {listed(parseMarkdown(text), (block) => (
        <BlockView block={block} />
      ))}
    </div>
  );
}

/** Parts of a text have no identity but their place. */
function listed<T>(parts: readonly T[], show: (part: T) => ReactNode): ReactNode {
  return parts.map((part, at) => <Fragment key={`${at}`}>{show(part)}</Fragment>);
}

function BlockView({ block }: { readonly block: Block }) {
  const workbench = useWorkbench();
  if (block.kind === 'paragraph') return <p>{inline(workbench, block.parts)}</p>;
  if (block.kind === 'quote') return <blockquote>{inline(workbench, block.parts)}</blockquote>;
  const items = listed(block.items, (item) => <li>{inline(workbench, item)}</li>);
  return block.start === null ? <ul>{items}</ul> : <ol start={block.start}>{items}</ol>;
}

function inline(workbench: Workbench, parts: readonly Inline[]): ReactNode {
  return listed(parts, (part) => showInline(workbench, part));
}

function showInline(workbench: Workbench, part: Inline): ReactNode {
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'code':
      return <code>{part.text}</code>;
    case 'bold':
      return <strong>{inline(workbench, part.parts)}</strong>;
    case 'italic':
      return <em>{inline(workbench, part.parts)}</em>;
    default:
      return (
        <button
          type="button"
          className="link"
          role="link"
          title={part.href}
          onClick={() => void workbench.desk.bridge.openLink(part.href)}
        >
          {inline(workbench, part.parts)}
        </button>
      );
  }
}
