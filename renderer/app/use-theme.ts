import { useEffect, useSyncExternalStore } from 'react';
import { useDesk } from '../workbench/context';

const DARK = '(prefers-color-scheme: dark)';

function subscribe(onChange: () => void): () => void {
  const query = matchMedia(DARK);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** The theme on the screen: the choice, or what the system prefers. */
export function useTheme(): 'light' | 'dark' {
  const choice = useDesk((state) => state.theme);
  const isSystemDark = useSyncExternalStore(subscribe, () => matchMedia(DARK).matches);
  const theme = choice === 'system' ? (isSystemDark ? 'dark' : 'light') : choice;
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return theme;
}
