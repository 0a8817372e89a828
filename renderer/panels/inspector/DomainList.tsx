import { ArrowUp, Trash2 } from 'lucide-react';
import type { Tenant } from '../../../shared/model/scenario';
import { IconButton } from '../../ui/Button';
import { CommitField } from '../../ui/CommitField';
import { editAndTell, tryEdit } from '../../workbench/dispatch';
import { useWorkbench } from '../../workbench/context';
import { useFocusToken } from './use-focus-token';
import { say } from '../../words/say';

const NO_DOMAINS: readonly string[] = [];

/** The domains of a tenant; rules may name it by any of them, the first is the one shown everywhere. */
export function DomainList({ tenant }: { readonly tenant: Tenant }) {
  const workbench = useWorkbench();
  const token = useFocusToken('tenant-domain');
  const domains = tenant.domains ?? NO_DOMAINS;
  const put = (next: readonly string[]) =>
    ({ type: 'update-tenant', id: tenant.id, changes: { domains: next } }) as const;
  const without = (domain: string) => domains.filter((other) => other !== domain);
  return (
    <div className="field" role="group" aria-label={say('inspector.domains')}>
      <span className="field__label" aria-hidden>
        {say('inspector.domains')}
      </span>
      {domains.length > 0 ? (
        <ul className="domains">
          {domains.map((domain, index) => (
            <li className="domains__row" key={domain}>
              <span className="domains__name selectable">{domain}</span>
              {index === 0 ? (
                <span className="domains__default quiet">{say('inspector.default')}</span>
              ) : (
                <IconButton
                  label={say('inspector.makeDefaultDomain', { domain })}
                  icon={<ArrowUp size={16} />}
                  onClick={() => editAndTell(workbench, put([domain, ...without(domain)]))}
                />
              )}
              <IconButton
                label={say('inspector.removeDomain', { domain })}
                icon={<Trash2 size={16} />}
                onClick={() => editAndTell(workbench, put(without(domain)))}
              />
            </li>
          ))}
        </ul>
      ) : null}
      <CommitField
        draft={`tenant ${tenant.id} domain`}
        label={say('inspector.addDomain')}
        focusToken={token}
        value=""
        placeholder="contoso.com"
        onCommit={(text) => (text.trim() === '' ? null : tryEdit(workbench, put([...domains, text.trim()])))}
      />
    </div>
  );
}
