import { Copy, Save } from 'lucide-react';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { plural } from '../../../shared/base/plural';
import { answersCode } from '../../../shared/lesson/answers-code';
import { MAX_PARTICIPANT_LENGTH } from '../../../shared/lesson/answers-schema';
import { copyMyCode, nameParticipant, saveMyAnswers } from '../../document/my-answers';
import { answersOf } from '../../lesson/participant-record';
import { useWrittenLesson } from '../../lesson/use-lesson';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import { QrCode, qrSquares } from '../../ui/QrCode';
import { useWorkbench } from '../../workbench/context';
import { closeDialog } from '../../workbench/session';

/** What a participant hands on: a file, or a code that the trainer scans. Nothing is sent, and nothing is kept. */
export function MyAnswersDialog() {
  const workbench = useWorkbench();
  const { lesson } = useWrittenLesson();
  const participant = useStore(workbench.author.session, (state) => state.participant);
  const asked = lesson?.steps.filter(({ question }) => question !== undefined).length ?? 0;
  const answers = useMemo(() => lesson && answersOf(lesson, participant), [lesson, participant]);
  const answered = answers?.answers.length ?? 0;
  return (
    <Dialog
      title="My answers"
      onClose={() => closeDialog(workbench)}
      actions={
        <>
          <Button onClick={() => closeDialog(workbench)}>Close</Button>
          <Button look="primary" disabled={answered === 0} onClick={() => void saveMyAnswers(workbench)}>
            <Save size={18} aria-hidden /> Save the file…
          </Button>
        </>
      }
    >
      <div className="dialog-form">
        <p>
          {answered} of {plural(asked, 'question')} answered. Your answers stay on this page while it is open,
          and nowhere else: hand them on before you close it.
        </p>
        <Field label="Your name" hint="Leave it empty to hand your answers on without one.">
          {(wiring) => (
            <input
              {...wiring}
              className="input"
              value={participant.name}
              maxLength={MAX_PARTICIPANT_LENGTH}
              autoComplete="off"
              onChange={(event) => nameParticipant(workbench, event.target.value)}
            />
          )}
        </Field>
        {answers && answered > 0 ? <Code code={answersCode(answers)} /> : null}
      </div>
    </Dialog>
  );
}

function Code({ code }: { readonly code: string }) {
  const workbench = useWorkbench();
  const isShort = useMemo(() => qrSquares(code) !== null, [code]);
  if (!isShort) return <p>Your answers are too long for one QR code. Save the file and hand it on.</p>;
  return (
    <>
      <p className="field__hint">
        Show this code to your trainer, who scans it with a phone: it holds your answers as a text.
      </p>
      <QrCode text={code} label="QR code with your answers" />
      <Button onClick={() => void copyMyCode(workbench)}>
        <Copy size={18} aria-hidden /> Copy the code as text
      </Button>
    </>
  );
}
