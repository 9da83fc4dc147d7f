import { Fragment } from 'preact';
import type { GroupHead } from '../../lib/log/catalogue/listing.ts';
import { searchOf, type View, viewOfSpeaker } from '../../lib/log/catalogue/view.ts';
import { MarkedText } from '../shared/MarkedText.tsx';
import { plainText } from '../shared/plain-text.ts';
import { showDate, showDay } from '../shared/show-date.ts';
import type { QuotationActions } from './QuotationLine.tsx';

/** The heading over the quotations of an article, a speaker or a day. */
export function GroupLine({
  group: { key, count, article, roles },
  by,
  terms,
  actions,
  compact,
}: {
  group: GroupHead;
  by: View['group'];
  /** What is searched for: a quotation may be listed for what its heading says. */
  terms: readonly string[];
  actions: QuotationActions;
  compact: boolean;
}) {
  const showSpeaker = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    actions.onSpeaker(key);
  };
  return (
    <div class="group">
      <h2>
        {article && (
          <a href={article.url}>
            <bdi>
              <MarkedText text={article.title} terms={terms} />
            </bdi>
          </a>
        )}
        {by === 'day' && showDay(key)}
        {by === 'speaker' &&
          (key ? (
            <a
              href={`/log.html${searchOf(viewOfSpeaker(key))}`}
              onClick={showSpeaker}
              title="Everything they said"
            >
              <bdi>
                <MarkedText text={key} terms={terms} />
              </bdi>
            </a>
          ) : (
            <span class="unclear">Speaker unclear</span>
          ))}
        <span class="badge">
          {count.toLocaleString()}
          <span class="hidden-text"> {count === 1 ? 'quotation' : 'quotations'}</span>
        </span>
      </h2>
      <p class="soft">
        {article && (
          <span>
            {[article.site, article.byline].map(
              (part) =>
                part && (
                  <Fragment key={part}>
                    <MarkedText text={part} terms={terms} /> ·{' '}
                  </Fragment>
                ),
            )}
            {article.published === undefined
              ? `saved ${showDate(article.saved)}`
              : showDate(article.published)}
          </span>
        )}
        {roles && roles.length > 0 && <span>{roles.slice(0, 3).map(plainText).join(' · ')}</span>}
        {article && !compact && (
          <button type="button" class="link" onClick={() => actions.onDeleteArticle(article.id)}>
            Delete article
          </button>
        )}
      </p>
    </div>
  );
}
