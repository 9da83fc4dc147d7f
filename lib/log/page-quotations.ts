import type { Span } from '../article/article-text.ts';
import type { PageQuotation } from '../messaging/to-background.ts';
import type { QuotationRow } from './rows.ts';
import { verdictOn } from './verdict.ts';

/** A row as the page shows it: one, or none where it is nobody's speech. */
export function pageQuotations(row: QuotationRow, evidence: readonly Span[] = []): PageQuotation[] {
  const { status, speaker, corrected, explanation } = verdictOn(row);
  if (status === 'not-speech') return [];
  const { id, text, start, end, machine, group } = row;
  return [
    {
      id,
      text,
      start,
      end,
      speaker,
      explanation,
      evidence: corrected ? [] : evidence,
      confidence: corrected ? 1 : machine.confidence,
      corrected,
      ...(group === undefined ? {} : { group }),
    },
  ];
}
