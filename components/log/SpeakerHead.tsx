import { useEffect, useState } from 'preact/hooks';
import type { Catalogued } from '../../lib/log/catalogue/client.ts';
import type { PersonRecord } from '../../lib/log/catalogue/person.ts';
import { counted } from '../shared/counted.ts';
import { plainText } from '../shared/plain-text.ts';
import { showDates } from '../shared/show-date.ts';

/** Over what one person said: since when and until when, under which names, and in which roles. */
export function SpeakerHead({
  person,
  catalogue,
  version,
  onNames,
}: {
  person: string;
  catalogue: Catalogued;
  /** Changes with the log. */
  version: number;
  onNames: (person: string) => void;
}) {
  const [record, setRecord] = useState<PersonRecord | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void catalogue.person(person).then(
      (found) => isCurrent && setRecord(found),
      () => undefined, // the list says why there is nothing
    );
    return () => {
      isCurrent = false;
    };
  }, [catalogue, person, version]);
  const others = record?.names.filter(({ name }) => name !== person) ?? [];
  return (
    <section class="speaker-head">
      <h2>
        <bdi>{plainText(person)}</bdi>
      </h2>
      <p class="soft">
        {record && (
          <>
            {counted(record.quotations, 'quotation')} in {counted(record.articles, 'article')},{' '}
            {showDates(record.first, record.last)}
          </>
        )}
        {others.length > 0 && (
          <>
            {' '}
            · also as{' '}
            {others.slice(0, NAMES_SHOWN).map(({ name }, i) => (
              <span key={name}>
                {i > 0 && ', '}“<bdi>{plainText(name)}</bdi>”
              </span>
            ))}
            {others.length > NAMES_SHOWN && ` and ${counted(others.length - NAMES_SHOWN, 'more name')}`}
          </>
        )}{' '}
        <button type="button" class="link" onClick={() => onNames(person)}>
          Merge or split …
        </button>
      </p>
      {record && record.roles.length > 0 && (
        <ul class="roles" aria-label="Roles, latest first">
          {record.roles.map(({ role, first, last, count: times }) => (
            <li key={role}>
              <bdi>{plainText(role)}</bdi>
              <span class="soft">
                {showDates(first, last)} · {counted(times, 'quotation')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const NAMES_SHOWN = 4;
