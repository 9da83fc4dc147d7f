import type { ArticleText } from '../article/article-text.ts';
import type { Attribution } from '../attribution/types.ts';
import { problemOf } from '../messaging/result.ts';
import type { Reading, ReadResult } from '../messaging/to-background.ts';
import { announceChange } from './changes.ts';
import { isBeingForgotten, saving } from './forget/underway.ts';
import { saveReading, unsavedQuotations } from './save-reading.ts';
import { trusted } from './trust.ts';

/** What the handling of a reading depends on. */
export interface Circumstances {
  attribute(article: ArticleText): Attribution[];
  /** Milliseconds since 1970. */
  now(): number;
  /** In private windows nothing is kept. */
  isPrivate: boolean;
}

/** Attributes an article and logs its quotations. If the log can't be written the reader still sees who spoke. */
export async function logArticle(
  untrusted: Reading,
  { attribute, now, isPrivate }: Circumstances,
): Promise<ReadResult> {
  const reading = trusted(untrusted);
  const attributions = attribute(reading.article).sort((a, b) => a.start - b.start);
  if (isPrivate || isBeingForgotten(reading.page.url))
    return { quotations: unsavedQuotations(reading, attributions), saved: false };
  try {
    const { articleId, changed, quotations } = await saving(saveReading(reading, attributions, now()));
    if (changed) announceChange({ articleIds: [articleId] });
    return { quotations, saved: true };
  } catch (error) {
    const quotations = unsavedQuotations(reading, attributions);
    return { quotations, saved: false, problem: problemOf(error) };
  }
}
