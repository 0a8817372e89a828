import type { CSSProperties, KeyboardEvent } from 'react';
import { useEffect, useId, useRef } from 'react';
import type { TenantFace } from '../../../shared/picture/tenant-face';
import { say } from '../../words/say';
import { useCommit } from '../../ui/use-commit';
import { useSession, useWorkbench } from '../../workbench/context';
import { tryEdit } from '../../workbench/dispatch';
import { typeNameOf } from '../../workbench/session';
import type { Workbench } from '../../workbench/workbench';

interface TenantNameProps {
  readonly id: string;
  /** As it is in the document. */
  readonly name: string;
  readonly face: TenantFace;
}

/** The name of a tenant on up to two lines, never broken inside a word, or the field in which it is typed. */
export function TenantName({ id, name, face }: TenantNameProps) {
  const isTyped = useSession((state) => state.naming?.tenant === id);
  if (isTyped) return <NameField id={id} name={name} face={face} />;
  const { name: shown, longestWord } = face;
  return (
    <div className="tenant__name" title={shown} style={{ '--longest-word': longestWord } as CSSProperties}>
      {shown.split(/(\s+)/).map((word, at) =>
        isLongWord(word) ? (
          // Words have no identity of their own; their order is that of the name.
          <span key={at} className="tenant__long-word truncate">
            {word}
          </span>
        ) : (
          word
        ),
      )}
    </div>
  );
}

/** Longer than these might need more than a line; only a box of its own ends such a word in an ellipsis. */
const LONG = 9;
/** These may be broken anywhere. */
const IDEOGRAPHS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

function isLongWord(word: string): boolean {
  return word.length > LONG && !IDEOGRAPHS.test(word);
}

/** Enter keeps the name, as does leaving the field; Esc gives the old one back. A refused name stays to be fixed. */
function NameField({ id, name, face }: TenantNameProps) {
  const workbench = useWorkbench();
  const errorId = useId();
  const field = useRef<HTMLInputElement>(null);
  const { draft, type, error, commit, abandon } = useCommit({
    field: `tenant ${id} name`,
    value: name,
    onCommit: (text) => tryEdit(workbench, { type: 'update-tenant', id, changes: { name: text.trim() } }),
  });
  useTyping(workbench, field);
  const leave = (isKept: boolean) => {
    if (isKept) typeNameOf(workbench, null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.stopPropagation();
    if (event.key === 'Escape') abandon();
    const isKept = event.key === 'Escape' || commit();
    // The keyboard goes on at the tenant.
    if (isKept) event.currentTarget.closest<HTMLElement>('.react-flow__node')?.focus({ preventScroll: true });
    leave(isKept);
  };
  return (
    <>
      <input
        ref={field}
        className="tenant__field nodrag nopan nokey"
        aria-label={say('canvas.nameOf', { tenant: face.name })}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : errorId}
        value={draft ?? name}
        onChange={({ target }) => type(target.value)}
        onBlur={() => leave(commit())}
        onKeyDown={onKeyDown}
      />
      {error === null ? null : (
        <span className="tenant__refusal" id={errorId} role="alert">
          {say.word(error)}
        </span>
      )}
    </>
  );
}

/** Takes the focus at once; a tenant that goes out of sight takes its field along. */
function useTyping({ session }: Workbench, field: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const element = field.current;
    const { naming } = session.getState();
    element?.focus({ preventScroll: true });
    element?.select();
    return () => {
      // Later: in development React takes every effect back once and makes it again.
      queueMicrotask(() => {
        const isGone = element?.isConnected === false;
        if (isGone && session.getState().naming === naming) session.setState({ naming: null });
      });
    };
  }, [session, field]);
}
