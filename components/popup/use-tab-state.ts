import { useEffect, useState } from 'preact/hooks';
import { watchLog } from '../../lib/log/changes.ts';
import { type ReadTab, stateOf, type TabState } from './tab-state.ts';

/** How soon to ask again, in milliseconds: pages load, are reloaded, and turn out to be articles late. */
const ASK_AGAIN: Partial<Record<TabState['status'], number>> = {
  reading: 250,
  'not-an-article': 1000,
  'not-loaded': 1000,
  'on-click': 1000,
  off: 1000,
};

/** What is in the tab, kept up to date while the page is being read and as the log changes. */
export function useTabState(tab: ReadTab): [TabState, refresh: () => void] {
  const [state, setState] = useState<TabState>({ status: 'reading' });
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    const ask = async () => {
      const next = await stateOf(tab);
      if (gone) return;
      setState(next);
      clearTimeout(timer);
      const soon = ASK_AGAIN[next.status];
      if (soon) timer = setTimeout(ask, soon);
    };
    void ask();
    const stop = watchLog(() => void ask());
    return () => {
      gone = true;
      clearTimeout(timer);
      stop();
    };
  }, [tab, asked]);
  return [state, () => setAsked((n) => n + 1)];
}
