import { renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useFaces } from '../../../renderer/canvas/use-faces';
import { WorkbenchProvider } from '../../../renderer/workbench/context';
import { dispatch } from '../../../renderer/workbench/dispatch';
import type { Edit } from '../../../shared/edit/edit';
import { aConnection, aDocument, aTenant } from '../../support/builders';
import { aDesk, doing } from '../../support/on-workbench';
import { aPicture } from '../../support/pictures';

const WORLD = aDocument(
  [aTenant('a'), aTenant('b'), aTenant('c'), aTenant('d')],
  [aConnection('a', 'b'), aConnection('c', 'd')],
);

function faces() {
  const { workbench } = aDesk(WORLD);
  const { lines } = aPicture(WORLD).scene;
  const { result } = renderHook(() => useFaces(lines), {
    wrapper: ({ children }) => <WorkbenchProvider value={workbench}>{children}</WorkbenchProvider>,
  });
  return {
    of: (id: string) => result.current.get(id),
    edit: (edit: Edit) => doing(() => dispatch(workbench, edit)),
  };
}

describe('what stands on the lines', () => {
  it('is told anew after a switch only where the switch concerns it', () => {
    const { of, edit } = faces();
    const [ab, cd] = [of('a-b'), of('c-d')];
    edit({ type: 'set-isolation', tenant: 'a', enabled: true });
    expect([ab?.state, of('a-b')?.state]).toEqual(['allowed', 'blocked']);
    expect(of('c-d')).toBe(cd);
  });

  it('is told anew where the connection is another', () => {
    const { of, edit } = faces();
    const cd = of('c-d');
    edit({ type: 'update-connection', id: 'a-b', changes: { account: 'anna@b.example' } });
    expect(of('a-b')?.account).toBe('anna@b.example');
    expect(of('c-d')).toBe(cd);
  });

  it('names a tenant by its new name', () => {
    const { of, edit } = faces();
    edit({ type: 'set-isolation', tenant: 'a', enabled: true });
    edit({ type: 'update-tenant', id: 'a', changes: { name: 'Fabrikam' } });
    expect(of('a-b')?.marks[0]?.words).toBe('Fabrikam blocks it going out');
  });

  it('is left alone by what the picture does not show', () => {
    const { of, edit } = faces();
    const ab = of('a-b');
    edit({ type: 'set-scenario', name: 'Another' });
    edit({ type: 'move-tenants', positions: { a: { x: 10, y: 10 } } });
    expect(of('a-b')).toBe(ab);
  });
});
