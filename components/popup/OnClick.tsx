import { askForSite, readNow } from '../../lib/settings/access.ts';
import { siteOf } from '../../lib/settings/sites.ts';
import { Notice } from '../shared/Notice.tsx';
import type { ReadTab } from './tab-state.ts';

/** For a page of a site that On Record may not look at by itself. */
export function OnClick({ tab, onRead }: { tab: ReadTab; onRead: () => void }) {
  const read = () => readNow(tab.id).then(onRead);
  const always = async () => {
    if (tab.url && (await askForSite(tab.url))) await read();
  };
  return (
    <Notice text="On Record reads this page when you ask it to.">
      <button type="button" class="button" onClick={() => void read()}>
        Read this page
      </button>
      <button type="button" class="button" onClick={() => void always()}>
        Always read {siteOf(tab.url)}
      </button>
      <p>
        <a href="/welcome.html" target="_blank" rel="noreferrer">
          Where On Record reads …
        </a>
      </p>
    </Notice>
  );
}
