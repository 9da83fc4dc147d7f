import { plainText } from './plain-text.ts';

/** A speaker's name and role, or that it is unclear who speaks. */
export function SpeakerName({ speaker }: { speaker: { name: string; role?: string } | null }) {
  if (!speaker) return <span class="speaker-name unclear">Speaker unclear</span>;
  return (
    <>
      <bdi class="speaker-name">{plainText(speaker.name)}</bdi>
      {speaker.role && (
        <>
          <span class="hidden-text">, </span>
          <bdi class="speaker-role">{plainText(speaker.role)}</bdi>
        </>
      )}
    </>
  );
}
