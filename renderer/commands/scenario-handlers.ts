import { look, placeForNew } from '../camera/camera';
import { acting } from './acted-on';
import type { Handler, Handlers } from './handler';
import type { Arrangement } from '../../shared/picture/arrange';
import { arrange } from '../../shared/picture/arrange';
import { roomsFor } from '../../shared/picture/arrange-units';
import { labelWords } from '../../shared/picture/label-words';
import { freePlace } from '../../shared/picture/free-place';
import { placeTenants } from '../../shared/picture/placement';
import { shownGroupsOf } from '../picture/scene-options';
import { shownVerdicts } from '../verdicts/shown';
import { documentOf, scenarioOf } from '../workbench/reads';
import { dispatch } from '../workbench/dispatch';
import {
  areAllIsolated,
  createFlow,
  createTenant,
  reverseConnections,
  toggleIsolation,
} from '../document/edits';
import { openDialog, requestFocus, showPanel } from '../workbench/session';
import type { Workbench } from '../workbench/workbench';
import { message } from '../../shared/words/message';
import { say } from '../words/say';

const selection = (workbench: Workbench) => workbench.session.getState().selection;
const onlyTenant = (workbench: Workbench) =>
  selection(workbench).tenants.length === 1 ? selection(workbench).tenants[0] : undefined;
const onlyConnection = (workbench: Workbench) =>
  selection(workbench).connections.length === 1 ? selection(workbench).connections[0] : undefined;

function addTenant(workbench: Workbench): void {
  const { scenario, view } = documentOf(workbench);
  const id = createTenant(
    workbench,
    freePlace(placeForNew(workbench), {
      taken: placeTenants(scenario, view).values(),
      rooms: roomsFor(labelWords(say), scenario, shownGroupsOf(workbench)),
      covered: workbench.camera.getState().covered,
    }),
  );
  look(workbench, { kind: 'in-sight', ids: [id] });
}

const arranging = (kind: Arrangement): Handler => ({
  run: (workbench) => {
    const positions = arrange(labelWords(say), scenarioOf(workbench), kind, shownGroupsOf(workbench));
    dispatch(workbench, {
      type: 'batch',
      label: message('commands.arrangeTenants'),
      edits: [{ type: 'move-tenants', positions }],
    });
    look(workbench, { kind: 'all' });
  },
  isEnabled: (workbench) => scenarioOf(workbench).tenants.length > 1,
});

function inspect(workbench: Workbench, field: string): void {
  showPanel(workbench, 'inspector');
  requestFocus(workbench, field);
}

/** The blocked connection that is meant: of what is selected, of the run that is shown, else the first there is. */
function makersConnection(workbench: Workbench): string | undefined {
  const verdicts = shownVerdicts(workbench);
  if (verdicts === null) return undefined;
  const { connections, flows } = selection(workbench);
  const steps = (scenarioOf(workbench).flows ?? []).flatMap((flow) =>
    flows.includes(flow.id) ? flow.steps : [],
  );
  const playing = workbench.runs.getState().playing;
  const run = playing?.run.steps[playing.at]?.connection;
  const meant = [
    ...connections,
    ...steps.map(({ connection }) => connection),
    ...(run === undefined ? [] : [run]),
  ];
  const isBlocked = (id: string) => verdicts.results.get(id)?.verdict === 'blocked';
  const { connections: all } = verdicts.evaluation;
  return meant.find(isBlocked) ?? all.find(({ verdict }) => verdict === 'blocked')?.id;
}

/** Where somebody is: the selected tenant, the creator tenant of what is selected, else the first one. */
function homeForFlow(workbench: Workbench): string | undefined {
  const { tenants, connections, flows = [] } = scenarioOf(workbench);
  const connection = connections.find(({ id }) => id === selection(workbench).connections[0]);
  const flow = flows.find(({ id }) => id === selection(workbench).flows[0]);
  return onlyTenant(workbench) ?? connection?.from ?? flow?.tenant ?? tenants[0]?.id;
}

export const scenarioHandlers = {
  'scenario.add-tenant': { run: addTenant },
  'scenario.connect': {
    run: (workbench) => {
      const from = onlyTenant(workbench);
      if (from !== undefined) openDialog(workbench, { kind: 'connect', from });
    },
    isEnabled: (workbench) => onlyTenant(workbench) !== undefined,
  },
  'scenario.add-flow': {
    run: (workbench) => createFlow(workbench, homeForFlow(workbench)),
    isEnabled: (workbench) => scenarioOf(workbench).tenants.length > 0,
  },
  'scenario.toggle-isolation': {
    run: acting((workbench, { tenants }) => toggleIsolation(workbench, tenants)),
    isEnabled: (workbench) => selection(workbench).tenants.length > 0,
    isOn: (workbench) => areAllIsolated(workbench, selection(workbench).tenants),
  },
  'scenario.add-rule': {
    run: (workbench) => inspect(workbench, 'rule-tenant'),
    isEnabled: (workbench) => onlyTenant(workbench) !== undefined,
  },
  'scenario.explain': {
    run: (workbench) => inspect(workbench, 'explanation'),
    isEnabled: (workbench) =>
      onlyConnection(workbench) !== undefined && selection(workbench).tenants.length === 0,
  },
  'scenario.maker': {
    run: (workbench) => {
      const connection = makersConnection(workbench);
      if (connection !== undefined) openDialog(workbench, { kind: 'maker', connection });
    },
    isEnabled: (workbench) => makersConnection(workbench) !== undefined,
  },
  'scenario.change-connector': {
    run: (workbench) => inspect(workbench, 'connector'),
    isEnabled: (workbench) =>
      selection(workbench).connections.length > 0 && selection(workbench).tenants.length === 0,
  },
  'scenario.reverse': {
    run: acting((workbench, { connections }) => reverseConnections(workbench, connections)),
    isEnabled: (workbench) => selection(workbench).connections.length > 0,
  },
  'scenario.arrange': arranging('around'),
  'scenario.arrange-columns': arranging('columns'),
  'scenario.arrange-grid': arranging('grid'),
  'scenario.apply-names': {
    run: (workbench) => openDialog(workbench, { kind: 'names' }),
    isEnabled: (workbench) => scenarioOf(workbench).tenants.length > 0,
  },
  'scenario.save-names': {
    run: (workbench) => void import('../document/outputs').then(({ saveNames }) => saveNames(workbench)),
    isEnabled: (workbench) => scenarioOf(workbench).tenants.length > 0,
  },
  'scenario.properties': { run: (workbench) => openDialog(workbench, { kind: 'properties' }) },
} satisfies Handlers;
