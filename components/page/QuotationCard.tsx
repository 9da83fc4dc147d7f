import { useEffect, useState } from 'preact/hooks';
import type { PageQuotation } from '../../lib/messaging/to-background.ts';
import { plainText } from '../shared/plain-text.ts';
import { CorrectSpeaker } from './CorrectSpeaker.tsx';

export interface QuotationCardProps {
  quotation: PageQuotation;
  /** The speaker's colour; null where the speaker is unclear. */
  colour: string | null;
  /** Names of the article's speakers, to choose from. */
  names: readonly string[];
  /** How many quotations of the article have this one's speaker. */
  sameSpeaker: number;
  /** The reader has just said that it is no quotation. */
  isRemoved: boolean;
  /** One sentence on what became of the last action; empty for none. */
  outcome: string;
  /** The reader has begun to write: the card must stay. */
  onEdit(isEditing: boolean): void;
  onCopy(): void;
  onCopyLink(): void;
  onCorrect(name: string, all: boolean): void;
  onNotAQuotation(): void;
  onUndo(): void;
}

/** Who says it, in what role, and why we think so; and what one can do with it. */
export function QuotationCard(props: QuotationCardProps) {
  const { quotation, colour, outcome, onEdit } = props;
  const [isEditing, setEditing] = useState(false);
  useEffect(() => onEdit(isEditing), [isEditing, onEdit]);
  const { speaker, explanation, corrected, text } = quotation;
  if (props.isRemoved) {
    return (
      <>
        <p role="status">This no longer counts as a quotation.</p>
        <p class="actions">
          <button type="button" onClick={trusted(props.onUndo)}>
            Undo
          </button>
        </p>
      </>
    );
  }
  return (
    <>
      <p class="unseen">Quotation: {plainText(text)}</p>
      <p class="speaker">
        <span class={colour ? 'dot' : 'dot unclear'} style={colour ? { background: colour } : undefined} />
        <strong>{speaker ? plainText(speaker.name) : 'Speaker unclear'}</strong>
      </p>
      {speaker?.role && <p class="role">{plainText(speaker.role)}</p>}
      <p class="why">{corrected ? 'You named this speaker.' : plainText(explanation)}</p>
      {isEditing ? (
        <CorrectSpeaker
          names={props.names.filter((name) => name !== speaker?.name)}
          current={speaker?.name ?? null}
          sameSpeaker={props.sameSpeaker}
          onCancel={() => setEditing(false)}
          onCorrect={(name, all) => {
            setEditing(false);
            props.onCorrect(name, all);
          }}
        />
      ) : (
        <p class="actions">
          <button type="button" onClick={trusted(props.onCopy)}>
            Copy
          </button>
          <button type="button" onClick={trusted(props.onCopyLink)}>
            Copy link
          </button>
          <button type="button" onClick={trusted(() => setEditing(true))}>
            {speaker ? 'Wrong speaker' : 'Name the speaker'}
          </button>
          {corrected ? (
            <button type="button" onClick={trusted(props.onUndo)}>
              Undo correction
            </button>
          ) : (
            <button type="button" onClick={trusted(props.onNotAQuotation)}>
              Not a quotation
            </button>
          )}
        </p>
      )}
      <p class="outcome" role="status">
        {outcome}
      </p>
    </>
  );
}

/** The page can send clicks, too; only the reader's count. */
const trusted = (act: () => void) => (event: Event) => {
  if (event.isTrusted) act();
};
