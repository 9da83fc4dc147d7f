import { useState } from 'preact/hooks';
import { siteOf } from '../../lib/settings/sites.ts';
import { doForget } from '../shared/do-forget.ts';
import { ForgetDialog } from '../shared/ForgetDialog.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';
import type { ReadTab } from './tab-state.ts';

/** What can be said of the tab's whole site: whether it is read, and that it be forgotten. */
export function SiteFoot({ tab, onChanged }: { tab: ReadTab; onChanged: () => void }) {
  const site = siteOf(tab.url);
  const [isAsking, setAsking] = useState(false);
  const [said, setSaid] = useState<string>();
  const [forgotten, setForgotten] = useState(0);
  if (!site) return null;
  return (
    <footer class="site-foot">
      {said && (
        <p class="soft" role="status">
          {said}
        </p>
      )}
      <SiteSwitch key={forgotten} tab={tab} onSwitched={onChanged} />
      <button type="button" class="link" onClick={() => setAsking(true)}>
        Forget this site …
      </button>
      {isAsking && (
        <ForgetDialog
          what={{ kind: 'sites', sites: [site] }}
          name={site}
          onForget={async (what) => {
            setSaid('Forgetting …');
            setSaid((await doForget(what)).text);
            setForgotten((times) => times + 1);
            onChanged();
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </footer>
  );
}
