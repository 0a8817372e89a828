import { ViewportPortal } from '@xyflow/react';
import { ANY_OTHER_NAME } from '../../shared/explain/any-other';
import type { AnyOtherFace } from '../../shared/picture/any-other';
import { anyOtherWords } from '../../shared/picture/any-other';
import { useCommand } from '../commands/handlers';
import { say } from '../words/say';

/** A tenant that nobody has drawn, above the others; a click leads to the matrix, where each of its cells explains itself. */
export function AnyOther({ face }: { readonly face: AnyOtherFace }) {
  const run = useCommand();
  const { box, lines, heads } = face;
  const name = say(ANY_OTHER_NAME);
  const [inbound, outbound] = anyOtherWords(say, face);
  return (
    <ViewportPortal>
      <svg className="any-other__lines" width={1} height={1} aria-hidden>
        <path className="any-other__line" d={lines} />
        <path className="any-other__head" d={heads} />
      </svg>
      <button
        type="button"
        className="any-other nopan nodrag"
        data-no-canvas-menu
        style={{
          transform: `translate(${box.x}px, ${box.y}px)`,
          width: box.width,
          height: box.height,
        }}
        title={[name, inbound, outbound, say('canvas.showInTenantMatrix')].join('\n')}
        onClick={() => run('analysis.matrix')}
      >
        <strong className="truncate">{name}</strong>
        <span className="truncate">{inbound}</span>
        <span className="truncate">{outbound}</span>
      </button>
    </ViewportPortal>
  );
}
