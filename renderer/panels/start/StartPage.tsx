import { Clock, FileDown, FilePlus2, FolderOpen, GraduationCap, Play, Workflow } from 'lucide-react';
import type { ReactNode } from 'react';
import { useEffect, useId, useRef } from 'react';
import { APP_COMMANDS, type AppCommandId, type AppCommandInfo } from '../../../shared/commands/app-commands';
import { shownText } from '../../../shared/base/shown-text';
import { EXAMPLES, LESSONS, type LessonInfo } from '../../../shared/ipc/shipped';
import { runCommand } from '../../commands/handlers';
import { openExample, openLesson, openRecent } from '../../document/open';
import { currentPlatform, formatKeys } from '../../ui/keys';
import { useDesk, useWorkbench } from '../../workbench/context';
import { announce } from '../../workbench/session';
import { askStart, changeStart, leaveStart } from '../../workbench/start-page';
import './start.css';
import { say } from '../../words/say';
import { message } from '../../../shared/words/message';

const [STORY, ...OTHERS] = LESSONS;

/** What the window shows while nothing is open: where to begin. Esc, or the first edit, leaves it. */
export function StartPage() {
  const workbench = useWorkbench();
  const page = useRef<HTMLElement>(null);
  const headingId = useId();
  useEffect(() => {
    void askStart(workbench);
    // A screen reader begins here, and Tab goes on from here; what a person is typing elsewhere is left alone.
    if (document.activeElement === document.body) page.current?.focus();
  }, [workbench]);
  return (
    <main className="start" aria-labelledby={headingId} tabIndex={-1} ref={page}>
      <div className="start__inside">
        <header className="start__head">
          <h2 id={headingId} className="start__title">
            {say('start.question')}
          </h2>
          <p className="quiet">{say('start.howToBegin')}</p>
        </header>
        <div className="start__learn">
          <Story />
          <Lessons />
        </div>
        <div className="start__open">
          <Begin />
          <RecentFiles />
          <Examples />
          <LastFileChoice />
        </div>
      </div>
    </main>
  );
}

function Story() {
  const { desk } = useWorkbench();
  return (
    <button type="button" className="start-story" onClick={() => void openLesson(desk, STORY.id)}>
      <Play size={28} aria-hidden />
      <span className="start-card__text">
        <span className="start-story__title">{say('start.playTheStory')}</span>
        <span>{say('start.story', { lesson: STORY.label })}</span>
        <span className="start-card__length">{lengthOf(STORY)}</span>
      </span>
    </button>
  );
}

function lengthOf({ steps, minutes }: LessonInfo): string {
  return say('start.length', { steps, minutes });
}

function Lessons() {
  const { desk } = useWorkbench();
  return (
    <Part title={say('start.lessons')}>
      <ul className="start-cards">
        {OTHERS.map((lesson) => (
          <li key={lesson.id}>
            <button type="button" className="start-card" onClick={() => void openLesson(desk, lesson.id)}>
              <GraduationCap size={20} aria-hidden />
              <span className="start-card__text">
                <span className="start-card__title">{say(lesson.label)}</span>
                <span>{say(lesson.learn)}</span>
                <span className="start-card__length">{lengthOf(lesson)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Begin() {
  const workbench = useWorkbench();
  const beginEmpty = () => {
    leaveStart(workbench);
    announce(workbench, message('start.beganEmpty'));
  };
  return (
    <Part title={say('start.begin')}>
      <ul className="start-list">
        <Choice
          icon={<FilePlus2 size={16} />}
          label={say('start.emptyScenario')}
          keys={formatKeys('Esc', currentPlatform())}
          onChoose={beginEmpty}
        />
        <CommandChoice id="file.open" icon={<FolderOpen size={16} />} label={say('start.openAFile')} />
        <CommandChoice id="file.import" icon={<FileDown size={16} />} label={say('start.importAReport')} />
      </ul>
    </Part>
  );
}

function RecentFiles() {
  const { desk } = useWorkbench();
  const recent = useDesk((state) => state.start?.recent);
  if (desk.bridge.edition === 'browser') return null;
  return (
    <Part title={say('start.recentFiles')}>
      {recent?.length === 0 ? <p className="quiet">{say('start.noRecentFiles')}</p> : null}
      <ul className="start-list">
        {recent?.map(({ handle, name, folder }) => (
          <Choice
            key={handle}
            icon={<Clock size={16} />}
            label={shownText(name)}
            aside={shownText(folder)}
            onChoose={() => void openRecent(desk, handle)}
          />
        ))}
      </ul>
    </Part>
  );
}

function Examples() {
  const { desk } = useWorkbench();
  return (
    <Part title={say('start.examples')}>
      <ul className="start-list">
        {EXAMPLES.map(({ id, label }) => (
          <Choice
            key={id}
            icon={<Workflow size={16} />}
            label={say(label)}
            onChoose={() => void openExample(desk, id)}
          />
        ))}
      </ul>
    </Part>
  );
}

/** Without this page, from the next start on; the menu File has the same. */
function LastFileChoice() {
  const workbench = useWorkbench();
  const opensLastFile = useDesk((state) => state.start?.opensLastFile ?? false);
  if (workbench.desk.bridge.edition === 'browser') return null;
  return (
    <label className="start__setting">
      <input
        type="checkbox"
        checked={opensLastFile}
        onChange={({ target: { checked } }) =>
          void changeStart(workbench, () => ({ opensLastFile: checked }))
        }
      />
      {say('start.openLastFile')}
    </label>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const headingId = useId();
  return (
    <section className="start-part" aria-labelledby={headingId}>
      <h3 id={headingId} className="start-part__title">
        {title}
      </h3>
      {children}
    </section>
  );
}

interface ChoiceProps {
  readonly icon: ReactNode;
  readonly label: string;
  readonly aside?: string;
  readonly keys?: string | undefined;
  readonly onChoose: () => void;
}

function Choice({ icon, label, aside, keys, onChoose }: ChoiceProps) {
  return (
    <li>
      <button
        type="button"
        className="start-choice"
        title={aside === undefined ? undefined : say('start.fileInFolder', { name: label, folder: aside })}
        onClick={onChoose}
      >
        <span className="start-choice__icon" aria-hidden>
          {icon}
        </span>
        <span className="start-choice__label">{label}</span>
        {aside === undefined ? null : <span className="start-choice__aside truncate">{aside}</span>}
        {keys === undefined ? null : <kbd className="start-choice__keys">{keys}</kbd>}
      </button>
    </li>
  );
}

interface CommandChoiceProps extends Pick<ChoiceProps, 'icon' | 'label'> {
  readonly id: AppCommandId;
}

function CommandChoice({ id, ...look }: CommandChoiceProps) {
  const workbench = useWorkbench();
  const [first] = APP_COMMANDS.flatMap((info: AppCommandInfo) => (info.id === id ? (info.keys ?? []) : []));
  const keys = first === undefined ? undefined : formatKeys(first, currentPlatform());
  return <Choice {...look} keys={keys} onChoose={() => runCommand(workbench, id)} />;
}
