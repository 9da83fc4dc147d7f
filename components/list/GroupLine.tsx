import type { GroupHead } from '../../lib/log/catalogue/listing.ts';
import type { View } from '../../lib/log/catalogue/view.ts';
import { plainText } from '../shared/plain-text.ts';
import { showDate, showDay } from '../shared/show-date.ts';
import type { QuotationActions } from './QuotationLine.tsx';

/** The heading over the quotations of an article, a speaker or a day. */
export function GroupLine({
  group: { key, count, article, roles },
  by,
  actions,
  compact,
}: {
  group: GroupHead;
  by: View['group'];
  actions: QuotationActions;
  compact: boolean;
}) {
  return (
    <div class="group">
      <h2>
        {article && (
          <a href={article.url}>
            <bdi>{plainText(article.title)}</bdi>
          </a>
        )}
        {by === 'day' && showDay(key)}
        {by === 'speaker' &&
          (key ? <bdi>{plainText(key)}</bdi> : <span class="unclear">Speaker unclear</span>)}
        <span class="badge">
          {count.toLocaleString()}
          <span class="hidden-text"> {count === 1 ? 'quotation' : 'quotations'}</span>
        </span>
      </h2>
      <p class="soft">
        {article && (
          <span>
            {[article.site, !compact && article.byline, showDate(article.date)]
              .filter(Boolean)
              .map((part) => plainText(String(part)))
              .join(' · ')}
          </span>
        )}
        {roles && roles.length > 0 && <span>{roles.slice(0, 3).map(plainText).join(' · ')}</span>}
        {article && !compact && (
          <button type="button" class="link" onClick={() => actions.onDeleteArticle(article.id)}>
            Delete article
          </button>
        )}
        {by === 'speaker' && key && !compact && (
          <button type="button" class="link" onClick={() => actions.onSpeaker(key)}>
            Names
          </button>
        )}
      </p>
    </div>
  );
}
