import { useEffect, useState } from 'preact/hooks';
import { askPage } from '../../lib/messaging/messenger.ts';
import { isSiteOn, siteOf, switchSite } from '../../lib/settings/sites.ts';
import { Switch } from '../shared/Switch.tsx';
import type { ReadTab } from './tab-state.ts';

/** Whether On Record reads the pages of the tab's site. */
export function SiteSwitch({ tab, onSwitched }: { tab: ReadTab; onSwitched: () => void }) {
  const site = siteOf(tab.url);
  const [on, setOn] = useState(true);
  useEffect(() => {
    if (site) void isSiteOn(site).then(setOn);
  }, [site]);
  if (!site) return null;
  const onSwitch = async (next: boolean) => {
    setOn(next);
    await switchSite(site, next);
    await askPage(tab.id, 'setReading', { on: next });
    onSwitched();
  };
  return <Switch label={`Read ${site}`} on={on} onSwitch={onSwitch} />;
}
