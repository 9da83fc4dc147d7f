import type { Catalogued } from '../../lib/log/catalogue/client.ts';
import type { Facets } from '../../lib/log/catalogue/facets.ts';
import type { LogEntry } from '../../lib/log/rows.ts';
import type { LogEdit } from '../../lib/messaging/log-edit.ts';
import type { Forgettable } from '../../lib/messaging/to-background.ts';
import { doForget } from '../shared/do-forget.ts';
import { ForgetDialog } from '../shared/ForgetDialog.tsx';
import { CorrectDialog } from './CorrectDialog.tsx';
import { DeleteEverythingDialog } from './DeleteEverythingDialog.tsx';
import { HelpDialog } from './HelpDialog.tsx';
import { ImportDialog } from './ImportDialog.tsx';
import { NoteDialog } from './NoteDialog.tsx';
import { SpeakerDialog } from './SpeakerDialog.tsx';
import type { Message } from './use-edits.ts';

/** The dialog that is open. */
export type OpenDialog =
  | { kind: 'correct' | 'note'; entry: LogEntry }
  | { kind: 'speaker'; person: string }
  | { kind: 'import'; file: File }
  | { kind: 'delete-everything' }
  | { kind: 'forget'; what: Forgettable; name: string }
  | { kind: 'help' };

export function Dialogs({
  dialog,
  facets,
  catalogue,
  onEdit,
  onMerged,
  onSay,
  onClose,
}: {
  dialog: OpenDialog;
  facets: Facets | null;
  catalogue: Catalogued | null;
  onEdit: (edit: LogEdit) => void;
  onMerged: (person: string) => void;
  onSay: (message: Message) => void;
  onClose: () => void;
}) {
  switch (dialog.kind) {
    case 'correct':
      return <CorrectDialog entry={dialog.entry} onEdit={onEdit} onClose={onClose} />;
    case 'note':
      return <NoteDialog entry={dialog.entry} onEdit={onEdit} onClose={onClose} />;
    case 'speaker':
      return catalogue ? (
        <SpeakerDialog
          person={dialog.person}
          people={facets?.people.map(({ name }) => name) ?? []}
          catalogue={catalogue}
          onEdit={onEdit}
          onMerged={onMerged}
          onClose={onClose}
        />
      ) : null;
    case 'import':
      return <ImportDialog file={dialog.file} onSay={onSay} onClose={onClose} />;
    case 'delete-everything':
      return <DeleteEverythingDialog count={facets?.quotations ?? 0} onEdit={onEdit} onClose={onClose} />;
    case 'forget':
      return (
        <ForgetDialog
          what={dialog.what}
          name={dialog.name}
          onForget={async (what) => {
            onSay({ text: 'Forgetting …', isLasting: true });
            onSay(await doForget(what));
          }}
          onClose={onClose}
        />
      );
    case 'help':
      return <HelpDialog onClose={onClose} />;
  }
}
