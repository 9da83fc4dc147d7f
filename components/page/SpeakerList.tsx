import { plainText } from '../shared/plain-text.ts';

/** A speaker of the article. */
export interface ListedSpeaker {
  name: string;
  role?: string;
  colour: string;
  count: number;
  /** Share of the words said in the article's quotations, 0 … 1. */
  share: number;
}

export interface SpeakerListProps {
  speakers: readonly ListedSpeaker[];
  /** Quotations whose speaker is unclear. */
  unclear: number;
  /** Goes to the speaker's next quotation; null for the unclear ones. */
  onStep(name: string | null): void;
}

/** Who speaks in this article, and how much. */
export function SpeakerList({ speakers, unclear, onStep }: SpeakerListProps) {
  return (
    <>
      <div class="bar" aria-hidden="true">
        {speakers.map(({ name, colour, share }) => (
          <span key={name} style={{ background: colour, flexGrow: share }} />
        ))}
      </div>
      <ul>
        {speakers.map(({ name, role, colour, count, share }) => (
          <li key={name}>
            <button type="button" onClick={() => onStep(name)}>
              <span class="dot" style={{ background: colour }} />
              <span class="who">
                <strong>{plainText(name)}</strong>
                {role && <small>{plainText(role)}</small>}
              </span>
              <span class="numbers">
                <span>{count}</span>
                <small>{Math.round(share * 100)} %</small>
              </span>
            </button>
          </li>
        ))}
        {unclear > 0 && (
          <li>
            <button type="button" onClick={() => onStep(null)}>
              <span class="dot unclear" />
              <span class="who">Speaker unclear</span>
              <span class="numbers">{unclear}</span>
            </button>
          </li>
        )}
      </ul>
    </>
  );
}
