import { moreFlowsText } from '../../../shared/picture/face-layout';
import type { FlowCard } from '../../../shared/picture/flow-cards';
import type { TenantFace } from '../../../shared/picture/tenant-face';
import { select } from '../../workbench/session';
import { useSession, useWorkbench } from '../../workbench/context';
import { PictureIcon } from './PictureIcon';

/** The flows that live in a tenant, each with what sets it going and what it acts on. */
export function FlowCards({ face }: { readonly face: TenantFace }) {
  const { flows, moreFlows } = face;
  if (flows.length === 0) return null;
  return (
    <div className="tenant__flows">
      {flows.map((card) => (
        <Card key={card.flow} card={card} hasName={flows.length === 1} />
      ))}
      {moreFlows ? (
        <span className="tenant__more-flows" title={moreFlows.words}>
          <span aria-hidden>{moreFlowsText(face)}</span>
          <span className="visually-hidden">{moreFlows.words}</span>
        </span>
      ) : null}
    </div>
  );
}

/** Shows its path on the canvas. The keyboard has the outline for that. */
function Card({ card, hasName }: { readonly card: FlowCard; readonly hasName: boolean }) {
  const workbench = useWorkbench();
  const { flow, letter, name, trigger, actions, hasMore, words } = card;
  const isSelected = useSession((state) => state.selection.flows.includes(flow));
  return (
    <button
      type="button"
      tabIndex={-1}
      className={`tenant__flow ${isSelected ? 'is-selected' : ''}`}
      title={words}
      aria-label={words}
      aria-pressed={isSelected}
      onClick={(event) => {
        event.stopPropagation();
        select(workbench, { flows: [flow] });
      }}
    >
      {letter === '' ? null : <b>{letter}</b>}
      {trigger ? <PictureIcon icon={trigger} size={13} /> : null}
      {trigger && actions.length > 0 ? <PictureIcon icon="arrow" size={9} /> : null}
      {actions.map((icon) => (
        <PictureIcon key={icon} icon={icon} size={13} />
      ))}
      {hasMore ? '…' : null}
      {hasName ? <span className="truncate">{name}</span> : null}
    </button>
  );
}
