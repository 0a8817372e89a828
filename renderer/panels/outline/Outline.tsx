import { useCommand } from '../../commands/handlers';
import { ArrowLeftRight, Plus } from 'lucide-react';
import { useId, useState } from 'react';
import { useScenario } from '../../verdicts/hooks';
import { Button, IconButton } from '../../ui/Button';
import { OutlineTree } from './OutlineTree';
import './outline.css';
import { say } from '../../words/say';

/** The whole document as a list: everything the canvas shows and offers, without the picture. */
export function Outline() {
  const run = useCommand();
  const [filter, setFilter] = useState('');
  const [isByPair, setByPair] = useState(false);
  const rows = useCollapsing();
  const isEmpty = useScenario().tenants.length === 0;
  const headingId = useId();

  return (
    <div className="outline">
      <header className="outline__head">
        <h2 id={headingId} className="outline__title">
          {say('outline.title')}
        </h2>
        <span className="outline__buttons">
          <Button
            look="quiet"
            aria-label={say('outline.addTenant')}
            onClick={() => run('scenario.add-tenant')}
          >
            <Plus size={16} aria-hidden /> {say('outline.tenant')}
          </Button>
          <Button
            look="quiet"
            aria-label={say('outline.addFlow')}
            disabled={isEmpty}
            onClick={() => run('scenario.add-flow')}
          >
            <Plus size={16} aria-hidden /> {say('outline.flow')}
          </Button>
          <IconButton
            label={say('outline.listByPair')}
            icon={<ArrowLeftRight size={16} />}
            aria-pressed={isByPair}
            onClick={() => setByPair(!isByPair)}
          />
        </span>
      </header>
      <input
        type="search"
        className="input outline__filter"
        aria-label={say('outline.filterTheOutline')}
        placeholder={say('outline.filter')}
        title={say('outline.filter')}
        value={filter}
        onChange={(event) => setFilter(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || filter === '') return;
          event.stopPropagation();
          setFilter('');
        }}
      />
      {isEmpty ? <p className="outline__empty quiet">{say('outline.noTenantsYet')}</p> : null}
      <OutlineTree {...rows} filter={filter} isByPair={isByPair} labelledBy={headingId} />
    </div>
  );
}

/** Which rows somebody collapsed or expanded. */
function useCollapsing() {
  const [collapses, setCollapses] = useState<ReadonlyMap<string, boolean>>(new Map());
  return {
    collapses,
    onCollapse: (key: string, isCollapsed: boolean) => setCollapses(new Map(collapses).set(key, isCollapsed)),
  };
}
