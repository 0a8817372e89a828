import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { say } from '../../words/say';
import type { Question } from '../../workbench/desk-state';

/** A question with its answers as buttons; Esc is the first of them. */
export function QuestionDialog({ question: { title, text, answers } }: { readonly question: Question }) {
  const actions = answers.map(({ label, isMain = false, give }) => (
    <Button key={say.word(label)} look={isMain ? 'primary' : 'normal'} autoFocus={isMain} onClick={give}>
      {say.word(label)}
    </Button>
  ));
  return (
    <Dialog title={say.word(title)} onClose={() => answers[0]?.give()} actions={actions}>
      <p>{say.word(text)}</p>
    </Dialog>
  );
}
