import type { TextPath } from '../../../shared/lesson/author-texts';
import { textAt } from '../../../shared/lesson/author-texts';
import { authorLanguage, languagesOf } from '../../../shared/lesson/spoken';
import type { Lesson, LessonStep } from '../../../shared/model/lesson';
import { LANGUAGES } from '../../../shared/words/language-list';
import { editOtherLessonText, editStepText, setAuthorLanguage } from '../../lesson/author';
import { CommitField } from '../../ui/CommitField';
import { SelectField } from '../../ui/SelectField';
import { useWorkbench } from '../../workbench/context';
import { languageName } from '../../words/language-name';
import { say } from '../../words/say';

/** The languages that a lesson can be written in here: those of the program, and those that it has texts in. */
function languagesFor(lesson: Lesson): readonly string[] {
  const own = authorLanguage(lesson);
  return [...new Set([own, ...LANGUAGES, ...languagesOf(lesson)])];
}

interface TextLanguageProps {
  readonly lesson: Lesson;
  /** The language whose texts are written now. */
  readonly value: string;
  readonly onChange: (language: string) => void;
}

/** Which language the fields below are in: that of the author, or one more. */
export function TextLanguage({ lesson, value, onChange }: TextLanguageProps) {
  const own = authorLanguage(lesson);
  const options = languagesFor(lesson).map((tag) => {
    const language = languageName(tag);
    return { value: tag, label: tag === own ? say('lessonPanel.ownLanguage', { language }) : language };
  });
  return (
    <SelectField label={say('lessonPanel.textsIn')} value={value} options={options} onChange={onChange} />
  );
}

/** In which language the author writes. */
export function AuthorLanguage({ lesson }: { readonly lesson: Lesson }) {
  const workbench = useWorkbench();
  return (
    <SelectField
      label={say('lessonPanel.authorLanguage')}
      value={authorLanguage(lesson)}
      options={languagesFor(lesson).map((tag) => ({ value: tag, label: languageName(tag) }))}
      onChange={(language) => setAuthorLanguage(workbench, language)}
    />
  );
}

interface OtherTextProps {
  /** Names what is half typed here, with the path. */
  readonly draft: string;
  readonly label: string;
  readonly texts: unknown;
  readonly path: TextPath;
  /** What the author says; it is said where the field is empty. */
  readonly own: string | undefined;
  readonly isMultiline?: boolean;
  readonly onCommit: (path: TextPath, text: string) => string | null;
}

/** Where the author says nothing, nothing is to be said in another language. */
function OtherText({ draft, label, texts, path, own, isMultiline = false, onCommit }: OtherTextProps) {
  if (own === undefined) return null;
  return (
    <CommitField
      draft={`${draft} ${path.join(' ')}`}
      label={label}
      value={textAt(texts, path)}
      placeholder={own}
      isMultiline={isMultiline}
      onCommit={(text) => onCommit(path, text.trim())}
    />
  );
}

/** Title and description of the lesson in another language than that of its author. */
export function LessonTextFields({
  lesson,
  language,
}: {
  readonly lesson: Lesson;
  readonly language: string;
}) {
  const workbench = useWorkbench();
  const shared = {
    draft: 'lesson',
    texts: lesson.texts,
    onCommit: (path: TextPath, text: string) => editOtherLessonText(workbench, path, text),
  };
  return (
    <>
      <OtherText
        {...shared}
        label={say('lessonPanel.lessonTitle')}
        path={[language, 'title']}
        own={lesson.title}
      />
      <OtherText
        {...shared}
        label={say('lessonPanel.aboutTheLesson')}
        path={[language, 'about']}
        own={lesson.about}
        isMultiline
      />
      <OtherText
        {...shared}
        label={say('lessonPanel.whatToTryWhenOver')}
        path={[language, 'suggestion']}
        own={lesson.suggestion}
        isMultiline
      />
    </>
  );
}

/** What a step says and asks, in another language than that of its author. */
export function StepTextFields({ step, language }: { readonly step: LessonStep; readonly language: string }) {
  const workbench = useWorkbench();
  const { question } = step;
  const choices = question?.kind === 'choice' ? question.choices : [];
  const shared = {
    draft: `lesson step ${step.id}`,
    texts: step.texts,
    onCommit: (path: TextPath, text: string) => editStepText(workbench, path, text),
  };
  const field = (label: string, keys: readonly string[], own: string | undefined, isMultiline = true) => (
    <OtherText
      {...shared}
      key={keys.join(' ')}
      label={label}
      path={[language, ...keys]}
      own={own}
      isMultiline={isMultiline}
    />
  );
  return (
    <>
      <p className="quiet">{say('lessonPanel.emptyIsSaidAsWritten')}</p>
      {field(say('lessonPanel.stepTitle'), ['title'], step.title, false)}
      {field(say('lessonPanel.narration'), ['narration'], step.narration)}
      {field(say('lessonPanel.notesForThePresenter'), ['notes'], step.notes)}
      {field(say('lessonPanel.question'), ['question', 'ask'], question?.ask)}
      {choices.map(({ id, text }, at) =>
        field(say('lessonPanel.answerNumber', { number: at + 1 }), ['question', 'choices', id], text, false),
      )}
      {field(say('lessonPanel.whyShownWithTheAnswer'), ['question', 'why'], question?.why)}
    </>
  );
}
