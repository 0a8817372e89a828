import base from './base';
import commands from './commands';
import format from './format';
import edit from './edit';
import evidence from './evidence';
import explain from './explain';
import check from './check';
import compare from './compare';
import plan from './plan';
import impact from './impact';
import run from './run';
import lesson from './lesson';
import picture from './picture';
import film from './film';
import exports from './exports';
import imports from './imports';
import shipped from './shipped';
import main from './main';
import files from './files';
import cli from './cli';
import app from './app';
import document from './document';
import canvas from './canvas';
import ui from './ui';
import present from './present';
import verdicts from './verdicts';
import workbench from './workbench';
import dialogs from './dialogs';
import start from './start';
import hints from './hints';
import legend from './legend';
import maker from './maker';
import sandbox from './sandbox';
import impactPanel from './impactPanel';
import inspector from './inspector';
import lessonPanel from './lessonPanel';
import matrix from './matrix';
import outline from './outline';
import planning from './planning';
import results from './results';
import rows from './rows';
import runsPanel from './runsPanel';
import sideBySide from './sideBySide';
import type { Catalogue } from '../say';

const de: Catalogue = {
  ...base,
  ...commands,
  ...format,
  ...edit,
  ...evidence,
  ...explain,
  ...check,
  ...compare,
  ...plan,
  ...impact,
  ...run,
  ...lesson,
  ...picture,
  ...film,
  ...exports,
  ...imports,
  ...shipped,
  ...main,
  ...files,
  ...cli,
  ...app,
  ...document,
  ...canvas,
  ...ui,
  ...present,
  ...verdicts,
  ...workbench,
  ...dialogs,
  ...start,
  ...hints,
  ...legend,
  ...maker,
  ...sandbox,
  ...impactPanel,
  ...inspector,
  ...lessonPanel,
  ...matrix,
  ...outline,
  ...planning,
  ...results,
  ...rows,
  ...runsPanel,
  ...sideBySide,
};

/** The same in German; a missing id does not compile. */
export default de;
