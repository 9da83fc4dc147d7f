import { useState } from 'preact/hooks';
import { linkToQuotation } from '../../lib/article/text-fragment.ts';
import type { View } from '../../lib/log/catalogue/view.ts';
import { publishedTime } from '../../lib/log/published-time.ts';
import type { LogEntry } from '../../lib/log/rows.ts';
import { verdictOn } from '../../lib/log/verdict.ts';
import { MarkedText } from '../shared/MarkedText.tsx';
import { plainText } from '../shared/plain-text.ts';
import { showDate } from '../shared/show-date.ts';

/** What can be done with a line. */
export interface QuotationActions {
  onOpen(entry: LogEntry): void;
  onStar(entry: LogEntry): void;
  onSelect(entry: LogEntry): void;
  onCorrect(entry: LogEntry): void;
  /** @param person the name that the speaker's person goes by */
  onMenu(entry: LogEntry, person: string | undefined, anchor: HTMLElement): void;
  /** Asks for everything that a person said. */
  onSpeaker(person: string): void;
  onTag(tag: string): void;
  onDeleteArticle(articleId: string): void;
}

/** UTF-16 code units from which a quotation is cut: it would fill the window otherwise. */
const LONG = 600;

/** A logged quotation: what was said, who said it, where, and what the reader made of it. */
export function QuotationLine({
  entry,
  person,
  terms,
  by,
  actions,
  isActive,
  isSelected,
  compact,
}: {
  entry: LogEntry;
  person: string | undefined;
  terms: readonly string[];
  by: View['group'];
  actions: QuotationActions;
  isActive: boolean;
  isSelected: boolean;
  compact: boolean;
}) {
  const { quotation, article } = entry;
  const { speaker, corrected, explanation, status } = verdictOn(quotation);
  const [isWhole, setWhole] = useState(false);
  const isLong = quotation.text.length > (compact ? LONG / 2 : LONG) || quotation.text.split('\n').length > 6;
  // What is searched for may stand anywhere in it.
  const isCut = isLong && !isWhole && terms.length === 0;
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    actions.onOpen(entry);
  };
  return (
    <article
      class="line"
      data-id={quotation.id}
      data-active={isActive || undefined}
      data-selected={isSelected || undefined}
    >
      {!compact && (
        <input
          type="checkbox"
          class="select"
          checked={isSelected}
          aria-label="Select this quotation"
          onChange={() => actions.onSelect(entry)}
        />
      )}
      <div class="line-body">
        <a
          class={isCut ? 'said is-cut' : 'said'}
          dir="auto"
          href={linkToQuotation(article.url, quotation)}
          onClick={open}
          title="Open the article at this quotation"
        >
          “<MarkedText text={quotation.text} terms={terms} />”
        </a>
        {isCut && (
          <button type="button" class="link whole" onClick={() => setWhole(true)}>
            Show all of it
          </button>
        )}
        <p class="by">
          <button
            type="button"
            class={speaker ? 'link speaker-name' : 'link speaker-name unclear'}
            title={plainText(explanation)}
            onClick={() => actions.onCorrect(entry)}
          >
            {status === 'not-speech' ? (
              'Not a quotation'
            ) : speaker ? (
              <bdi>
                <MarkedText text={speaker.name} terms={terms} />
              </bdi>
            ) : (
              'Speaker unclear'
            )}
          </button>
          {speaker?.role && (
            <bdi class="speaker-role">
              <MarkedText text={speaker.role} terms={terms} />
            </bdi>
          )}
          {person && by !== 'speaker' && (
            <button
              type="button"
              class="tag"
              title="Everything they said"
              onClick={() => actions.onSpeaker(person)}
            >
              = {plainText(person)}
            </button>
          )}
          {corrected && <span class="tag">corrected</span>}
          {quotation.byHand && <span class="tag">by hand</span>}
          {quotation.tags?.map((tag) => (
            <button key={tag} type="button" class="tag" onClick={() => actions.onTag(tag)}>
              #{plainText(tag)}
            </button>
          ))}
        </p>
        {by !== 'article' && (
          <p class="from soft" dir="auto">
            <MarkedText text={article.title} terms={terms} /> · {plainText(article.site)} ·{' '}
            {showDate(publishedTime(article.publishedAt) ?? quotation.seenAt)}
          </p>
        )}
        {quotation.note && (
          <p class="note" dir="auto">
            <MarkedText text={quotation.note} terms={terms} />
          </p>
        )}
      </div>
      <button
        type="button"
        class="star"
        aria-pressed={Boolean(quotation.starred)}
        aria-label="Star"
        title="Star (s)"
        onClick={() => actions.onStar(entry)}
      >
        {quotation.starred ? '★' : '☆'}
      </button>
      {!compact && (
        <button
          type="button"
          class="more"
          aria-label="More"
          aria-haspopup="menu"
          onClick={(event) => actions.onMenu(entry, person, event.currentTarget)}
        >
          ⋯
        </button>
      )}
    </article>
  );
}
