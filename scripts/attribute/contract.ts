/** What the command line writes: a promise to the programs that read it, so engine types don't leak into it. */
import type { Attribution, Span } from '../../lib/attribution/types.ts';

export interface AttributedArticle {
  /** The input's, as it was. */
  id: unknown;
  quotes: AttributedQuotation[];
}

/** Offsets are UTF-16 code units into the given text, end exclusive. */
export interface AttributedQuotation extends Span {
  kind: 'direct' | 'indirect';
  /** Null where nobody speaks, or where who speaks is unclear. */
  speaker: { name: string; start: number; end: number; role?: string } | null;
  cue: Span | null;
  rule: string;
  confidence: number;
  /** Pieces of one utterance share a number. */
  group?: number;
}

export function toContract(found: Attribution): AttributedQuotation {
  const { start, end, kind, speaker, cue, rule, confidence, group } = found;
  return {
    start,
    end,
    kind,
    speaker: speaker && {
      name: speaker.name,
      start: speaker.start,
      end: speaker.end,
      ...(speaker.role !== undefined && { role: speaker.role }),
    },
    cue: cue && { start: cue.start, end: cue.end },
    rule,
    confidence,
    ...(group !== undefined && { group }),
  };
}
