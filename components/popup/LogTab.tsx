import { useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { searchOf, type View, viewOfSpeaker, WHOLE_LOG } from '../../lib/log/catalogue/view.ts';
import { askBackground } from '../../lib/messaging/messenger.ts';
import { LogList } from '../list/LogList.tsx';
import type { QuotationActions } from '../list/QuotationLine.tsx';
import { useListing } from '../list/use-listing.ts';
import { Notice } from '../shared/Notice.tsx';
import { useExport } from '../shared/use-export.ts';

const NONE: ReadonlySet<string> = new Set();
const EXPORTS = [
  ['csv', 'CSV'],
  ['json', 'JSON'],
] as const;

/** "Log": everything saved, newest first, with a search box, the exports, and the way to the log page. */
export function LogTab() {
  const [view, setView] = useState<View>(WHOLE_LOG);
  const [problem, setProblem] = useState<string>();
  const { listed, need, watched, problem: unread } = useListing(view);
  const { progress, run } = useExport(setProblem);
  const actions = useMemo(() => actionsOf(setProblem), []);
  const openPage = (search = searchOf(view)) =>
    void browser.tabs.create({ url: browser.runtime.getURL('/log.html') + search });
  const isEmpty = listed?.length === 0;
  const isNothing = isEmpty && !view.query;
  return (
    <div class="log-tab">
      <div class="log-tools">
        <input
          type="search"
          class="field"
          placeholder="Search quotations, speakers, articles"
          aria-label="Search the log"
          value={view.query}
          onInput={(event) => setView({ ...WHOLE_LOG, query: event.currentTarget.value })}
        />
        {(problem ?? unread) && (
          <p class="problem" role="alert">
            {problem ?? unread}
          </p>
        )}
      </div>
      {isEmpty && (
        <Notice
          text={isNothing ? 'Nothing is logged yet: open a news article.' : 'Nothing in the log matches.'}
        />
      )}
      {listed && !isEmpty && (
        <LogList
          compact
          listed={listed}
          need={need}
          watched={watched}
          selected={NONE}
          active={null}
          moved={null}
          actions={{
            ...actions,
            onTag: (tag) => openPage(searchOf({ ...WHOLE_LOG, tag })),
            onSpeaker: (person) => openPage(searchOf(viewOfSpeaker(person))),
          }}
        />
      )}
      <footer class="log-foot">
        <button type="button" class="button primary" onClick={() => openPage()}>
          Open log
        </button>
        <span class="soft">{progress && `${progress.done.toLocaleString()} …`}</span>
        {EXPORTS.map(([format, name]) => (
          <button
            key={format}
            type="button"
            class="button"
            disabled={isNothing}
            onClick={() => run({ format, ids: null }, null)}
          >
            Export {name}
          </button>
        ))}
      </footer>
    </div>
  );
}

/** In the popup a line can be opened and starred; for all else there is the log page. */
function actionsOf(onProblem: (problem: string) => void): QuotationActions {
  const nothing = () => {};
  return {
    onOpen: ({ quotation }) =>
      void askBackground('openQuotation', { id: quotation.id }).then((result) => {
        if (!result.ok) onProblem(result.problem);
      }),
    onStar: ({ quotation: { id } }) =>
      void askBackground('editLog', {
        kind: 'annotate',
        ids: [id],
        annotation: { starred: 'toggled' },
      }).then((result) => {
        if (!result.ok) onProblem(result.problem);
      }),
    onCorrect: ({ quotation }) =>
      void browser.tabs.create({
        url: browser.runtime.getURL('/log.html') + searchOf({ ...WHOLE_LOG, article: quotation.articleId }),
      }),
    onSelect: nothing,
    onMenu: nothing,
    onSpeaker: nothing,
    onTag: nothing,
    onDeleteArticle: nothing,
  };
}
