import type { AttributionStatus } from '../attribution/types.ts';
import type { LoggedSpeaker, QuotationRow } from './rows.ts';

/** Who said it, machine's answer and reader's correction made one. */
export interface Verdict {
  status: AttributionStatus;
  speaker: LoggedSpeaker | null;
  corrected: boolean;
  explanation: string;
}

/** The one place that decides between machine and reader: the reader is right. */
export function verdictOn({ machine, correction }: Pick<QuotationRow, 'machine' | 'correction'>): Verdict {
  if (!correction) {
    const { status, speaker, explanation } = machine;
    return { status, speaker, corrected: false, explanation };
  }
  const { status, speaker } = correction;
  return { status, speaker, corrected: true, explanation: CORRECTED[status] };
}

const CORRECTED: Record<AttributionStatus, string> = {
  attributed: 'You named the speaker.',
  unclear: 'You marked the speaker as unclear.',
  'not-speech': 'You marked this as not a quotation.',
};
