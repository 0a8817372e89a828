import { Copy, Save } from 'lucide-react';
import { useMemo } from 'react';
import { useStore } from 'zustand';
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
import { say } from '../../words/say';

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
      title={say('dialogs.myAnswers')}
      onClose={() => closeDialog(workbench)}
      actions={
        <>
          <Button onClick={() => closeDialog(workbench)}>{say('dialogs.close')}</Button>
          <Button look="primary" disabled={answered === 0} onClick={() => void saveMyAnswers(workbench)}>
            <Save size={18} aria-hidden /> {say('dialogs.saveTheFile')}
          </Button>
        </>
      }
    >
      <div className="dialog-form">
        <p>{say('dialogs.answeredSome', { answered, asked })}</p>
        <Field label={say('dialogs.yourName')} hint={say('dialogs.yourNameHint')}>
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
  if (!isShort) return <p>{say('dialogs.answersTooLong')}</p>;
  return (
    <>
      <p className="field__hint">{say('dialogs.showTheCode')}</p>
      <QrCode text={code} label={say('dialogs.qrCodeLabel')} />
      <Button onClick={() => void copyMyCode(workbench)}>
        <Copy size={18} aria-hidden /> {say('dialogs.copyTheCode')}
      </Button>
    </>
  );
}
