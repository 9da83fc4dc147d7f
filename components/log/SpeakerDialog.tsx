import { useEffect, useState } from 'preact/hooks';
import type { Catalogued } from '../../lib/log/catalogue/client.ts';
import type { LogEdit } from '../../lib/messaging/log-edit.ts';
import { Dialog } from '../shared/Dialog.tsx';
import { plainText } from '../shared/plain-text.ts';
import { TextField } from '../shared/TextField.tsx';

/** The names that a person goes by in the log: take one away, or merge the person into another. */
export function SpeakerDialog({
  person,
  people,
  catalogue,
  onEdit,
  onMerged,
  onClose,
}: {
  person: string;
  /** The names of all people. */
  people: readonly string[];
  catalogue: Catalogued;
  onEdit: (edit: LogEdit) => void;
  /** Told whose names these are from now on. */
  onMerged: (person: string) => void;
  onClose: () => void;
}) {
  const [names, setNames] = useState<string[]>([person]);
  const [other, setOther] = useState('');
  useEffect(() => {
    void catalogue.variants(person).then(setNames);
  }, [catalogue, person]);
  const keepApart = (name: string) => {
    onEdit({ kind: 'name-person', names: [name], person: null });
    setNames(names.filter((kept) => kept !== name));
  };
  return (
    <Dialog
      title={plainText(person)}
      action="Merge"
      canSubmit={people.includes(other) && other !== person}
      onSubmit={() => {
        onEdit({ kind: 'name-person', names, person: other });
        onMerged(other);
      }}
      onClose={onClose}
    >
      <p class="soft">Goes by these names in the log:</p>
      <ul class="names">
        {names.map((name) => (
          <li key={name}>
            <bdi>{plainText(name)}</bdi>
            {names.length > 1 && name !== person && (
              <button type="button" class="link" onClick={() => keepApart(name)}>
                Somebody else
              </button>
            )}
          </li>
        ))}
      </ul>
      <TextField label="Is the same person as" name="same-as" list="people" value={other} onType={setOther} />
      <datalist id="people">
        {other.length > 0 &&
          people
            .filter((name) => name !== person && name.toLowerCase().includes(other.toLowerCase()))
            .slice(0, 20)
            .map((name) => <option key={name} value={name} />)}
      </datalist>
    </Dialog>
  );
}
