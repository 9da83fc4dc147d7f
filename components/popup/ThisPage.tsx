import type { PageQuotation } from '../../lib/messaging/to-background.ts';
import { plainText } from '../shared/plain-text.ts';
import { SpeakerName } from '../shared/SpeakerName.tsx';
import { bySpeaker } from './by-speaker.ts';

/** The page's speakers with their quotations; a click leads to the place on the page. */
export function ThisPage({
  title,
  quotations,
  onShow,
  onShowSpeakers,
}: {
  title: string;
  quotations: readonly PageQuotation[];
  onShow: (id: string) => void;
  /** Opens the list of speakers on the page. */
  onShowSpeakers: () => void;
}) {
  const groups = bySpeaker(quotations);
  const named = groups.filter(({ speaker }) => speaker).length;
  return (
    <>
      <h2 class="page-title" dir="auto">
        {plainText(title)}
      </h2>
      <p class="soft counts">
        {count(quotations.length, 'quotation')} by {count(named, 'speaker')}
        {named > 0 && (
          <button type="button" class="link" onClick={onShowSpeakers}>
            List them on the page
          </button>
        )}
      </p>
      {groups.map(({ speaker, quotations: theirs }) => (
        <section key={speaker?.name ?? ''} class="speaker">
          <h3>
            <SpeakerName speaker={speaker} />
            <span class="badge">
              {theirs.length}
              <span class="hidden-text"> {theirs.length === 1 ? 'quotation' : 'quotations'}</span>
            </span>
          </h3>
          <ul>
            {theirs.map(({ id, text, explanation, corrected }) => (
              <li key={id}>
                <button
                  type="button"
                  class="quotation"
                  dir="auto"
                  data-id={id}
                  title={plainText(explanation)}
                  onClick={() => onShow(id)}
                >
                  “{plainText(text)}”{corrected && <span class="tag">corrected</span>}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

const count = (n: number, thing: string): string => `${n} ${thing}${n === 1 ? '' : 's'}`;
