import { useState } from 'preact/hooks';
import type { LogEntry } from '../../lib/log/rows.ts';
import type { LogEdit } from '../../lib/messaging/log-edit.ts';
import { Dialog } from '../shared/Dialog.tsx';
import { plainText } from '../shared/plain-text.ts';
import { TextField } from '../shared/TextField.tsx';

/** The reader's note on a quotation, and its tags. */
export function NoteDialog({
  entry: { quotation },
  onEdit,
  onClose,
}: {
  entry: LogEntry;
  onEdit: (edit: LogEdit) => void;
  onClose: () => void;
}) {
  const before = quotation.tags ?? [];
  const [note, setNote] = useState(quotation.note ?? '');
  const [tags, setTags] = useState(before.join(', '));
  const submit = () => {
    const after = tagsOf(tags);
    onEdit({
      kind: 'annotate',
      ids: [quotation.id],
      annotation: {
        note,
        addTags: after.filter((tag) => !before.includes(tag)),
        removeTags: before.filter((tag) => !after.includes(tag)),
      },
    });
  };
  return (
    <Dialog title="Note and tags" action="Save" onSubmit={submit} onClose={onClose}>
      <blockquote dir="auto">“{plainText(quotation.text)}”</blockquote>
      <label>
        Note
        <textarea
          class="field"
          name="note"
          rows={4}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <TextField label="Tags, with commas between them" name="tags" value={tags} onType={setTags} />
    </Dialog>
  );
}

/** What stands between the commas, without "#" and doublets. */
export const tagsOf = (typed: string): string[] => [
  ...new Set(
    typed
      .split(',')
      .map((tag) => tag.trim().replace(/^#/, ''))
      .filter(Boolean),
  ),
];
