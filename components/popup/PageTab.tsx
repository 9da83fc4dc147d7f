import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { askPage } from '../../lib/messaging/messenger.ts';
import { Notice } from '../shared/Notice.tsx';
import { ThisPage } from './ThisPage.tsx';
import type { ReadTab, TabState } from './tab-state.ts';

const SENTENCES: Record<Exclude<TabState['status'], 'read'>, string> = {
  reading: 'Reading the page …',
  'no-quotations': 'This article has no quotations.',
  'not-an-article': 'This page isn’t an article, so there is nothing to read.',
  off: 'On Record is switched off for this site.',
  restricted: 'The browser doesn’t let extensions read this page.',
  pdf: 'This is a PDF, and On Record reads web pages only.',
  'not-loaded': 'This page was open before On Record was: reload it to read it.',
};

/** "This page": its speakers and quotations, or the one sentence that says why there are none. */
export function PageTab({ tab, state }: { tab: ReadTab; state: TabState }) {
  const [problem, setProblem] = useState<string>();
  if (state.status !== 'read') {
    return (
      <Notice text={SENTENCES[state.status]}>
        {state.status === 'not-loaded' && (
          <button type="button" class="button" onClick={() => void browser.tabs.reload(tab.id)}>
            Reload the page
          </button>
        )}
      </Notice>
    );
  }
  const show = async (id: string) => {
    const shown = await askPage(tab.id, 'showQuotation', { id });
    if (!shown.ok) setProblem(shown.problem);
    else setProblem(shown.value ? undefined : 'This quotation is no longer on the page.');
  };
  const said = problem ?? state.problem;
  return (
    <>
      {said && (
        <p class="problem" role="alert">
          {said}
        </p>
      )}
      <ThisPage title={state.page.title} quotations={state.quotations} onShow={show} />
    </>
  );
}
