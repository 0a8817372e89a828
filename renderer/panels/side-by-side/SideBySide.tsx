import { listOf } from '../../../shared/words/message';
import { Image, X } from 'lucide-react';
import { useEffect, useMemo, useRef } from 'react';
import { shownText } from '../../../shared/base/shown-text';
import type { Setting, SideBySide as Choices } from '../../../shared/compare/side-by-side';
import {
  FEWEST_SETTINGS,
  MOST_SETTINGS,
  SETTINGS,
  settingTitle,
  variantsOf,
} from '../../../shared/compare/side-by-side';
import { tenantById } from '../../../shared/model/tenant-identity';
import { useCommand } from '../../commands/handlers';
import { chooseGate, chooseSetting } from '../../picture/side-by-side';
import { Button, IconButton } from '../../ui/Button';
import { useIsCovered } from '../../verdicts/covering';
import { useScenario } from '../../verdicts/hooks';
import { useSession, useWorkbench } from '../../workbench/context';
import { panelsOf, setPanels } from '../../workbench/session';
import './side-by-side.css';
import { Variants } from './Variants';
import { say } from '../../words/say';

/** In place of the canvas: the same two tenants under two to four settings, as the scenario is at every moment. */
export function SideBySide() {
  const choices = useSession((state) => state.sideBySide);
  return choices ? <Comparison choices={choices} /> : null;
}

function Comparison({ choices }: { readonly choices: Choices }) {
  const region = useRef<HTMLElement>(null);
  useFocusIn(region);
  useCollapsedPanels();
  const scenario = useScenario();
  const isCovered = useIsCovered();
  const variants = useMemo(() => variantsOf(scenario, choices), [scenario, choices]);
  const names = choices.pair.tenants.map((id) => shownText(tenantById(scenario.tenants, id)?.name ?? id));
  const pair = say.word(listOf(names));
  const title = say('sideBySide.title', { tenants: pair });
  return (
    <section className="side-by-side" aria-label={title} ref={region} tabIndex={-1}>
      <header className="side-by-side__bar">
        <h2 className="side-by-side__title truncate" title={title}>
          {pair}
        </h2>
        <GateChoice choices={choices} names={names} />
        <SettingChoice settings={choices.settings} hasBaseline={scenario.baseline !== undefined} />
        <Tools />
      </header>
      {variants.length === 0 ? (
        <p className="side-by-side__gone">{say('sideBySide.tenantGone')}</p>
      ) : (
        <Variants variants={variants} isCovered={isCovered} />
      )}
    </section>
  );
}

/** Keys go where the eye is; back to where they came from afterwards. */
function useFocusIn(region: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    const origin = document.activeElement;
    region.current?.focus();
    return () => {
      if (origin instanceof HTMLElement && origin.isConnected) setTimeout(() => origin.focus());
    };
  }, [region]);
}

/** Two to four pictures need the room of the lists; the inspector stays, to change what is compared. */
function useCollapsedPanels(): void {
  const workbench = useWorkbench();
  useEffect(() => {
    const { outline, results } = panelsOf(workbench);
    if (workbench.desk.state.getState().present.isPresenting) return undefined;
    setPanels(workbench, { outline: false, results: false });
    return () => setPanels(workbench, { ...(outline ? { outline } : {}), ...(results ? { results } : {}) });
  }, [workbench]);
}

interface GateChoiceProps {
  readonly choices: Choices;
  readonly names: readonly string[];
}

function GateChoice({ choices: { pair, gate }, names }: GateChoiceProps) {
  const workbench = useWorkbench();
  return (
    <label className="side-by-side__gate">
      {say('sideBySide.gateOf')}
      <select className="input" value={gate} onChange={(event) => chooseGate(workbench, event.target.value)}>
        {pair.tenants.map((id, at) => (
          <option key={id} value={id}>
            {names[at]}
          </option>
        ))}
      </select>
    </label>
  );
}

interface SettingChoiceProps {
  readonly settings: readonly Setting[];
  readonly hasBaseline: boolean;
}

/** Two to four of them: with fewer there is nothing to compare, with more nothing to read. */
function SettingChoice({ settings, hasBaseline }: SettingChoiceProps) {
  const workbench = useWorkbench();
  const offered = SETTINGS.filter((one) => one !== 'before' || hasBaseline || settings.includes(one));
  return (
    <div className="side-by-side__settings" role="group" aria-label={say('sideBySide.settings')}>
      {offered.map((setting) => {
        const isShown = settings.includes(setting);
        return (
          <Button
            key={setting}
            aria-pressed={isShown}
            disabled={settings.length === (isShown ? FEWEST_SETTINGS : MOST_SETTINGS)}
            onClick={() => chooseSetting(workbench, setting)}
          >
            {say(settingTitle(setting))}
          </Button>
        );
      })}
    </div>
  );
}

function Tools() {
  const run = useCommand();
  return (
    <div className="side-by-side__tools">
      <IconButton
        label={say('sideBySide.exportPicture')}
        icon={<Image size={18} aria-hidden />}
        onClick={() => run('file.picture')}
      />
      <IconButton
        label={say('sideBySide.backToCanvas')}
        icon={<X size={18} aria-hidden />}
        onClick={() => run('view.side-by-side')}
      />
    </div>
  );
}
