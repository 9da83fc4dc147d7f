import type { PageQuotation } from '../../lib/messaging/to-background.ts';

export interface QuotationCardProps {
  quotation: PageQuotation;
  /** The speaker's colour; null where the speaker is unclear. */
  colour: string | null;
}

/** Who says it, in what role, and why we think so. */
export function QuotationCard({ quotation, colour }: QuotationCardProps) {
  const { speaker, explanation, corrected } = quotation;
  return (
    <>
      <p class="speaker">
        <span class={colour ? 'dot' : 'dot unclear'} style={colour ? { background: colour } : undefined} />
        <strong>{speaker?.name ?? 'Speaker unclear'}</strong>
      </p>
      {speaker?.role && <p class="role">{speaker.role}</p>}
      <p class="why">{corrected ? 'You named the speaker.' : explanation}</p>
    </>
  );
}
