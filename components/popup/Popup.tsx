import { useState } from 'preact/hooks';
import { Notice } from '../shared/Notice.tsx';
import { Tabs } from '../shared/Tabs.tsx';
import { LogTab } from './LogTab.tsx';
import { PageTab } from './PageTab.tsx';
import { SiteFoot } from './SiteFoot.tsx';
import type { ReadTab } from './tab-state.ts';
import { useTabState } from './use-tab-state.ts';
import './popup.css';

const TABS = [
  { id: 'page', label: 'This page' },
  { id: 'log', label: 'Log' },
] as const;

/** The popup. `tab` is the page it speaks of; null where the window has no other tab. */
export function Popup({ tab }: { tab: ReadTab | null }) {
  const [selected, setSelected] = useState<'page' | 'log'>('page');
  return (
    <>
      <header class="popup-head">
        <h1>
          <img src="/icon/48.png" alt="" width="22" height="22" />
          On Record
        </h1>
        <Tabs tabs={TABS} selected={selected} onSelect={setSelected} />
      </header>
      <main>
        <div id={`panel-${selected}`} role="tabpanel" aria-labelledby={`tab-${selected}`}>
          {selected === 'log' && <LogTab />}
          {selected === 'page' && (tab ? <TabPanel tab={tab} /> : <Notice text="No page is open." />)}
        </div>
      </main>
    </>
  );
}

function TabPanel({ tab }: { tab: ReadTab }) {
  const [state, refresh] = useTabState(tab);
  return (
    <>
      <PageTab tab={tab} state={state} onRead={refresh} />
      <SiteFoot tab={tab} onChanged={refresh} />
    </>
  );
}
