import { StateIcon, badgeWord } from '../../ui/StateBadge';
import type { HoveredLine } from './use-paint-pointer';
import { say } from '../../words/say';

interface LineTipProps {
  readonly hovered: HoveredLine;
  readonly nameOf: (node: string) => string;
}

/** What stands on the line under the pointer, where its label has no room or cannot be read. */
export function LineTip({ hovered: { line, at }, nameOf }: LineTipProps) {
  const { face } = line;
  return (
    <div className="line-tip" aria-hidden style={{ left: at.x + 14, top: at.y + 14 }}>
      <p className="line-tip__state">
        <StateIcon state={face.state} size={15} /> {face.word === '' ? badgeWord(face.state) : face.word},{' '}
        {face.name}
      </p>
      <p>{say('canvas.fromTo', { from: nameOf(line.line.from), to: nameOf(line.line.to) })}</p>
      {face.account === '' ? null : <p>{say('canvas.signsInAsWho', { account: face.account })}</p>}
      {face.marks.map(({ gate, words }) => (
        <p key={gate}>{words}</p>
      ))}
    </div>
  );
}
