/** What no window shows at its start: one script, fetched last. */
export { Dialogs } from '../panels/dialogs/Dialogs';
export { LessonBar } from '../panels/lesson/LessonBar';
export { LessonPanel } from '../panels/lesson/LessonPanel';
export { BlackScreen } from '../panels/present/BlackScreen';
export { Ink } from '../panels/present/Ink';
export { Laser } from '../panels/present/Laser';
export { PresentBottom } from '../panels/present/PresentBottom';
export { PresentText } from '../panels/present/PresentText';
export { PresentTop } from '../panels/present/PresentTop';
export { AudiencePanel } from '../panels/present/AudiencePanel';
export { SandboxBar } from '../panels/sandbox/SandboxBar';
export { RunBar } from '../panels/runs/RunBar';
export { SideBySide } from '../panels/side-by-side/SideBySide';
export { PresenterLink } from './PresenterLink';
export { WebMenu } from './WebMenu';
export { Participant } from './Participant';
