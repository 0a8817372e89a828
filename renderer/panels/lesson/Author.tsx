import { Camera, Check, Play, Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { checkLesson } from '../../../shared/lesson/check-lesson';
import { authorLanguage } from '../../../shared/lesson/spoken';
import type { Lesson } from '../../../shared/model/lesson';
import { capture, editLessonText, removeLesson } from '../../lesson/author';
import type { CurrentStep } from '../../lesson/current-step';
import { leaveLesson, startLesson } from '../../lesson/play';
import { useLessonReading } from '../../lesson/use-lesson';
import { useWorkbench } from '../../workbench/context';
import { Button } from '../../ui/Button';
import { CommitField } from '../../ui/CommitField';
import { AuthorLanguage, LessonTextFields, TextLanguage } from './OtherTexts';
import { AuthorSteps } from './AuthorSteps';
import { say } from '../../words/say';
import { StepForm } from './StepForm';

/** A lesson is written by standing where a step should be, and capturing it. Every change is one undo step. */
export function Author({ now }: { readonly now: CurrentStep | null }) {
  const workbench = useWorkbench();
  const { lesson, problems } = useLessonReading();
  return (
    <>
      <div
        className="lesson__body"
        role="group"
        aria-label={say('lessonPanel.writingTheLesson')}
        tabIndex={0}
      >
        {lesson ? <Written lesson={lesson} now={now} /> : null}
        {!lesson && problems.length > 0 ? (
          <Unreadable messages={problems.map(({ message }) => say(message))} />
        ) : null}
        {!lesson && problems.length === 0 ? <Beginning /> : null}
      </div>
      <div className="lesson__ways">
        <div className="lesson__turn">
          {lesson ? (
            <Button onClick={() => startLesson(workbench, now?.index ?? 0)}>
              <Play size={16} aria-hidden /> {say('lessonPanel.preview')}
            </Button>
          ) : null}
          <Button onClick={() => leaveLesson(workbench)}>
            <Check size={16} aria-hidden /> {say('lessonPanel.done')}
          </Button>
        </div>
      </div>
    </>
  );
}

function Beginning() {
  return (
    <div className="author__empty">
      <p>{say('lessonPanel.whatALessonIs')}</p>
      <CaptureButton label={say('lessonPanel.captureFirstStep')} />
    </div>
  );
}

function CaptureButton({ label }: { readonly label: string }) {
  const workbench = useWorkbench();
  return (
    <Button look="primary" onClick={() => capture(workbench)}>
      <Camera size={16} aria-hidden /> {label}
    </Button>
  );
}

/** It stays in the file as it is until the author decides otherwise. */
function Unreadable({ messages }: { readonly messages: readonly string[] }) {
  const workbench = useWorkbench();
  return (
    <div className="author__empty">
      <p>{say('lessonPanel.lessonCannotBePlayedStays')}</p>
      <ul className="author__problems selectable" aria-label={say('lessonPanel.problemsOfTheLesson')}>
        {messages.map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
      <Button onClick={() => removeLesson(workbench)}>
        <Trash2 size={16} aria-hidden /> {say('lessonPanel.deleteThisLesson')}
      </Button>
      <p className="quiet">{say('lessonPanel.thenCaptureANewOne')}</p>
    </div>
  );
}

function Written({ lesson, now }: { readonly lesson: Lesson; readonly now: CurrentStep | null }) {
  const workbench = useWorkbench();
  const checks = useMemo(() => checkLesson(lesson), [lesson]);
  const [chosen, setLanguage] = useState<string | null>(null);
  const own = authorLanguage(lesson);
  const language = chosen ?? own;
  const other = language === own ? null : language;
  return (
    <>
      <TextLanguage lesson={lesson} value={language} onChange={setLanguage} />
      <details className="author__about">
        <summary>{say('lessonPanel.titleAndDescription')}</summary>
        {other === null ? (
          <OwnTexts lesson={lesson} />
        ) : (
          <LessonTextFields lesson={lesson} language={other} />
        )}
        <Button onClick={() => removeLesson(workbench)}>
          <Trash2 size={16} aria-hidden /> {say('lessonPanel.deleteWholeLesson')}
        </Button>
      </details>
      <AuthorSteps lesson={lesson} now={now} checks={checks} />
      <CaptureButton label={say('lessonPanel.captureStep')} />
      {now ? (
        <StepForm key={now.step.id} now={now} language={other} problems={checks[now.index]?.problems ?? []} />
      ) : null}
    </>
  );
}

/** Title and description as the author writes them. */
function OwnTexts({ lesson }: { readonly lesson: Lesson }) {
  const workbench = useWorkbench();
  return (
    <>
      <CommitField
        draft="lesson title"
        label={say('lessonPanel.lessonTitle')}
        value={lesson.title}
        onCommit={(text) => editLessonText(workbench, { title: text.trim() })}
      />
      <CommitField
        draft="lesson about"
        label={say('lessonPanel.aboutTheLesson')}
        value={lesson.about ?? ''}
        isMultiline
        onCommit={(text) => editLessonText(workbench, { about: text.trim() })}
      />
      <CommitField
        draft="lesson suggestion"
        label={say('lessonPanel.whatToTryWhenOver')}
        value={lesson.suggestion ?? ''}
        isMultiline
        onCommit={(text) => editLessonText(workbench, { suggestion: text.trim() })}
      />
      <AuthorLanguage lesson={lesson} />
    </>
  );
}
