import { useState } from 'preact/hooks';
import { plainText } from '../shared/plain-text.ts';

export interface CorrectSpeakerProps {
  /** The article's other speakers. */
  names: readonly string[];
  /** Who is said to speak now. */
  current: string | null;
  /** How many quotations of the article are said to be theirs. */
  sameSpeaker: number;
  onCancel(): void;
  onCorrect(name: string, all: boolean): void;
}

/** Asks who really speaks: one of the article's speakers, or a name that the reader writes. */
export function CorrectSpeaker({ names, current, sameSpeaker, onCancel, onCorrect }: CorrectSpeakerProps) {
  const [name, setName] = useState('');
  const [all, setAll] = useState(false);
  const submit = (event: Event): void => {
    event.preventDefault();
    if (event.isTrusted && name.trim()) onCorrect(name.trim(), all);
  };
  return (
    <form class="correct" onSubmit={submit}>
      <label>
        Who says it?
        <input
          type="text"
          value={name}
          maxLength={200}
          autofocus
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      {names.length > 0 && (
        <p class="names">
          {names.slice(0, 6).map((known) => (
            <button key={known} type="button" aria-pressed={known === name} onClick={() => setName(known)}>
              {plainText(known)}
            </button>
          ))}
        </p>
      )}
      {current && sameSpeaker > 1 && (
        <label class="all">
          <input
            type="checkbox"
            checked={all}
            onChange={({ currentTarget }) => setAll(currentTarget.checked)}
          />
          All {sameSpeaker} quotations of {plainText(current)} here
        </label>
      )}
      <p class="actions">
        <button type="submit" class="main" disabled={!name.trim()}>
          Save
        </button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </p>
    </form>
  );
}
