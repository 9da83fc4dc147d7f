import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { askPage } from '../../lib/messaging/messenger.ts';
import { Notice } from '../shared/Notice.tsx';
import { OnClick } from './OnClick.tsx';
import { ThisPage } from './ThisPage.tsx';
import type { ReadTab, TabState } from './tab-state.ts';

const SENTENCES: Record<Exclude<TabState['status'], 'read' | 'not-an-article' | 'on-click'>, string> = {
  reading: 'Reading the page …',
  'no-quotations': 'This article has no quotations.',
  off: 'On Record is switched off for this site.',
  restricted: 'The browser doesn’t let extensions read this page.',
  pdf: 'This is a PDF, and On Record reads web pages only.',
  'not-loaded': 'This page was open before On Record was: reload it to read it.',
};

/** "This page": its speakers and quotations, or the one sentence that says why there are none. */
export function PageTab({ tab, state, onRead }: { tab: ReadTab; state: TabState; onRead: () => void }) {
  const [problem, setProblem] = useState<string>();
  if (state.status === 'not-an-article') {
    const readAnyway = () => askPage(tab.id, 'setReading', { on: true }).then(onRead);
    return (
      <Notice title="Not an article" text={state.reason}>
        <button type="button" class="button" onClick={readAnyway}>
          Read this page anyway
        </button>
      </Notice>
    );
  }
  if (state.status === 'on-click') return <OnClick tab={tab} onRead={onRead} />;
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
  const showSpeakers = async () => {
    const shown = await askPage(tab.id, 'showSpeakers');
    if (!shown.ok) setProblem(shown.problem);
  };
  const said = problem ?? state.problem;
  return (
    <>
      {said && (
        <p class="problem" role="alert">
          {said}
        </p>
      )}
      <ThisPage
        title={state.page.title}
        quotations={state.quotations}
        onShow={show}
        onShowSpeakers={showSpeakers}
      />
    </>
  );
}
