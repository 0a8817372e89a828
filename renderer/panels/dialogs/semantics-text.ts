import { message, type Message } from '../../../shared/words/message';

interface Part {
  readonly title: Message;
  readonly paragraphs: readonly Message[];
  readonly points?: readonly Message[];
}

/** The decision rule in our own words; each sentence agrees with the evaluation in shared/evaluate. */
export const SEMANTICS: readonly Part[] = [
  {
    title: message('dialogs.semanticsWords'),
    paragraphs: [message('dialogs.wordsOfAConnection'), message('dialogs.wordsOutboundInbound')],
  },
  {
    title: message('dialogs.semanticsGates'),
    paragraphs: [message('dialogs.gatesRule')],
    points: [
      message('dialogs.gateOfCreator'),
      message('dialogs.gateOfSignIn'),
      message('dialogs.gateOfOthers'),
    ],
  },
  {
    title: message('dialogs.semanticsOnOff'),
    paragraphs: [],
    points: [
      message('dialogs.offIsDefault'),
      message('dialogs.onBlocks'),
      message('dialogs.rulesOnlyAllow'),
      message('dialogs.oneDirectionOnly'),
      message('dialogs.wholeTenant'),
    ],
  },
  {
    title: message('dialogs.semanticsNotEvaluated'),
    paragraphs: [message('dialogs.notEvaluatedAbout')],
    points: [
      message('dialogs.withinOneTenant'),
      message('dialogs.otherSignIns'),
      message('dialogs.azureDevOps'),
    ],
  },
  {
    title: message('dialogs.semanticsKinds'),
    paragraphs: [],
    points: [
      message('dialogs.kindsFlowsAndApps'),
      message('dialogs.kindsCodeApps'),
      message('dialogs.kindsAgents'),
      message('dialogs.kindsLogicApps'),
      message('dialogs.kindsOthers'),
    ],
  },
  {
    title: message('dialogs.semanticsSignIns'),
    paragraphs: [],
    points: [
      message('dialogs.signInPerson'),
      message('dialogs.signInService'),
      message('dialogs.signInElse'),
      message('dialogs.signInPersonal'),
    ],
  },
  {
    title: message('dialogs.semanticsCertainty'),
    paragraphs: [message('dialogs.certaintyAbout')],
  },
  {
    title: message('dialogs.semanticsEffect'),
    paragraphs: [message('dialogs.effectAbout')],
  },
  {
    title: message('dialogs.semanticsOthers'),
    paragraphs: [message('dialogs.othersAbout')],
    points: [
      message('dialogs.otherEntra'),
      message('dialogs.otherConditionalAccess'),
      message('dialogs.otherDataPolicies'),
      message('dialogs.otherConnectorPolicies'),
    ],
  },
  {
    title: message('dialogs.semanticsLimits'),
    paragraphs: [message('dialogs.limitsAbout')],
    points: [
      message('dialogs.limitBothGates'),
      message('dialogs.limitBothBlock'),
      message('dialogs.limitClouds'),
      message('dialogs.limitMessages'),
    ],
  },
];
