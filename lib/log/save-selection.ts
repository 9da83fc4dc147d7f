import type { ArticleText } from '../article/article-text.ts';
import type { Attribution } from '../attribution/types.ts';
import type { Edited } from '../messaging/log-edit.ts';
import { Problem } from '../messaging/result.ts';
import type { PageQuotation, Selection } from '../messaging/to-background.ts';
import { articleRow } from './article-row.ts';
import { applyChange } from './change.ts';
import { guessSpeaker } from './guess-speaker.ts';
import { articleIdOf, fingerprint, quotationKeys } from './identity.ts';
import { pageQuotations } from './page-quotations.ts';
import { placeOf } from './reconcile.ts';
import type { MachineAnswer, QuotationRow } from './rows.ts';

const UNCLEAR: MachineAnswer = {
  status: 'unclear',
  speaker: null,
  cue: null,
  rule: 'by-hand',
  confidence: 0,
  explanation: 'You selected these words; nothing near them says who speaks.',
};

/**
 * Keeps words that the reader selected as a quotation, with the engine's guess for the speaker. Words that are logged
 * already, or were marked as no quotation, become one again.
 *
 * @throws Problem if the selection holds no words
 */
export async function saveSelection(
  { reading: { page, article }, span }: Selection,
  attribute: (article: ArticleText) => Attribution[],
  now: number,
): Promise<{ quotation: PageQuotation; edited: Edited }> {
  const place = placeOf(article.text, span);
  if (!place.text.trim()) throw new Problem('Select the words of the quotation first.');
  const articleId = await articleIdOf(page.url);
  const stem = `${articleId}.${await fingerprint(place.text, 8)}`;
  const machine = guessedAnswer(article, span, attribute);
  const { lower, upper } = quotationKeys(articleId);
  let saved: QuotationRow | undefined;
  const edited = await applyChange('Saved a selection as a quotation', now, async (change) => {
    const known = await change.store('quotations').getAll(IDBKeyRange.bound(lower, upper, false, true));
    const same = known.find(({ start, text }) => start === place.start && text === place.text);
    const ids = new Set(known.map(({ id }) => id));
    let n = 1;
    while (ids.has(`${stem}.${n}`)) n++;
    saved = same
      ? { ...same, byHand: true, ...(same.machine.status === 'not-speech' ? { machine } : {}) }
      : { id: `${stem}.${n}`, articleId, ...place, kind: 'direct', seenAt: now, machine, byHand: true };
    if (saved.correction?.status === 'not-speech') delete saved.correction;
    await change.put('quotations', saved);
    const old = await change.store('articles').get(articleId);
    const times = { firstReadAt: old?.firstReadAt ?? now, savedAt: now };
    await change.put('articles', articleRow(page, articleId, old, times));
  });
  const [quotation] = saved ? pageQuotations(saved) : [];
  if (!quotation) throw new Error('The selection was saved as no quotation.');
  return { quotation, edited };
}

function guessedAnswer(
  article: ArticleText,
  span: Selection['span'],
  attribute: (article: ArticleText) => Attribution[],
): MachineAnswer {
  const found = guessSpeaker(article, span, attribute);
  if (!found?.guess.speaker) return UNCLEAR;
  const { speaker, cue, confidence, explanation, rule } = found.guess;
  const { name, role } = speaker;
  return {
    status: 'attributed',
    speaker: role ? { name, role } : { name },
    cue: cue && found.marked.slice(cue.start, cue.end),
    rule,
    confidence,
    explanation,
  };
}
