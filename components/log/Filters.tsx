import { useEffect, useState } from 'preact/hooks';
import type { Counted, Facets } from '../../lib/log/catalogue/facets.ts';
import { ONLY, type Only, type View } from '../../lib/log/catalogue/view.ts';
import { folded } from '../../lib/log/search.ts';
import { plainText } from '../shared/plain-text.ts';

const LABELS: Record<Only, string> = {
  starred: 'Starred',
  unclear: 'Speaker unclear',
  corrected: 'Corrected',
  noted: 'With a note',
  'by-hand': 'Saved by hand',
  'not-quotations': 'Not quotations',
};

/** As in `log.css`. */
const NARROW = '(max-width: 760px)';

/** Beside the list, or over it in a narrow window: what it can be narrowed to. */
export function Filters({
  view,
  facets,
  onChange,
}: {
  view: View;
  facets: Facets | null;
  onChange: (part: Partial<View>) => void;
}) {
  // Always open where there is room for it; there is nothing to fold it by then.
  const [isOpen, setOpen] = useState(() => !matchMedia(NARROW).matches);
  useEffect(() => {
    const media = matchMedia(NARROW);
    const onChange = () => setOpen(!media.matches);
    media.addEventListener('change', onChange);
    return () => media.removeEventListener('change', onChange);
  }, []);
  const toggle = (only: Only) =>
    onChange({
      only: view.only.includes(only) ? view.only.filter((other) => other !== only) : [...view.only, only],
    });
  return (
    <details class="filters" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Filters</summary>
      <fieldset>
        <legend>Show only</legend>
        {ONLY.map((only) => (
          <label key={only} class="check">
            <input type="checkbox" checked={view.only.includes(only)} onChange={() => toggle(only)} />
            <span>{LABELS[only]}</span>
            <span class="soft">{facets?.only[only].toLocaleString()}</span>
          </label>
        ))}
      </fieldset>
      <fieldset class="dates">
        <legend>Date</legend>
        <select
          aria-label="Which date"
          value={view.date}
          onChange={(event) => onChange({ date: event.currentTarget.value as View['date'] })}
        >
          <option value="saved">Saved</option>
          <option value="published">Published</option>
        </select>
        <label>
          from
          <input
            type="date"
            value={view.from ?? ''}
            onChange={(event) => onChange({ from: event.currentTarget.value || undefined })}
          />
        </label>
        <label>
          to
          <input
            type="date"
            value={view.to ?? ''}
            onChange={(event) => onChange({ to: event.currentTarget.value || undefined })}
          />
        </label>
      </fieldset>
      <Choice
        legend="Speaker"
        choices={facets?.people ?? []}
        chosen={view.speaker}
        onChoose={(speaker) => onChange({ speaker })}
      />
      <Choice
        legend="Site"
        choices={facets?.sites ?? []}
        chosen={view.site}
        onChoose={(site) => onChange({ site })}
      />
      <Choice
        legend="Tag"
        choices={facets?.tags ?? []}
        chosen={view.tag}
        onChoose={(tag) => onChange({ tag })}
      />
    </details>
  );
}

const SHOWN = 8;

/** A choice among many: the most frequent, and those that contain what is typed. */
function Choice({
  legend,
  choices,
  chosen,
  onChoose,
}: {
  legend: string;
  choices: readonly Counted[];
  chosen: string | undefined;
  onChoose: (name: string | undefined) => void;
}) {
  const [typed, setTyped] = useState('');
  if (choices.length === 0 && !chosen) return null;
  const wanted = folded(typed);
  const fitting = wanted ? choices.filter(({ name }) => folded(name).includes(wanted)) : choices;
  const listed = fitting.slice(0, SHOWN).filter(({ name }) => name !== chosen);
  return (
    <fieldset>
      <legend>{legend}</legend>
      {choices.length > SHOWN && (
        <input
          type="search"
          class="field small"
          placeholder={`Find among ${choices.length.toLocaleString()}`}
          aria-label={`Find a ${legend.toLowerCase()}`}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      {chosen && (
        <button type="button" class="choice" aria-pressed="true" onClick={() => onChoose(undefined)}>
          <bdi>{plainText(chosen)}</bdi>
          <span aria-hidden="true">✕</span>
        </button>
      )}
      {listed.map(({ name, count }) => (
        <button key={name} type="button" class="choice" aria-pressed="false" onClick={() => onChoose(name)}>
          <bdi>{plainText(name)}</bdi>
          <span class="soft">{count.toLocaleString()}</span>
        </button>
      ))}
    </fieldset>
  );
}
