import { useEffect, useState } from 'preact/hooks';
import { IMPORT_BATCH, type Preview, previewBackup } from '../../lib/log/backup/import-backup.ts';
import { type Backup, parseBackup } from '../../lib/log/backup/read-backup.ts';
import type { Edited } from '../../lib/messaging/log-edit.ts';
import { askBackground } from '../../lib/messaging/messenger.ts';
import { problemOf, type Result, unwrap } from '../../lib/messaging/result.ts';
import { Dialog } from '../shared/Dialog.tsx';
import { plainText } from '../shared/plain-text.ts';
import type { Message } from './use-edits.ts';

/** Shows what is in an exported file before any of it is merged into the log. */
export function ImportDialog({
  file,
  onSay,
  onClose,
}: {
  file: File;
  onSay: (message: Message) => void;
  onClose: () => void;
}) {
  const [found, setFound] = useState<{ backup: Backup; preview: Preview } | null>(null);
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    const read = async () => {
      const backup = parseBackup(await file.text());
      setFound({ backup, preview: await previewBackup(backup) });
    };
    void read().catch((error) => setProblem(problemOf(error)));
  }, [file]);
  const { added = 0, same = 0, conflicting = 0, damaged = 0 } = found?.preview ?? {};
  const hasNews = found !== null && (added + conflicting > 0 || found.backup.people.length > 0);
  const submit = () => {
    if (!found) return;
    void importAll(found.backup).then(
      (undo) => onSay({ text: `Imported ${file.name}`, ...(undo !== null && { undo }) }),
      (error) => onSay({ text: problemOf(error), isProblem: true }),
    );
  };
  return (
    <Dialog
      title={`Import ${plainText(file.name)}`}
      action="Import"
      canSubmit={hasNews}
      onSubmit={submit}
      onClose={onClose}
    >
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {!problem && !found && <p>Reading the file …</p>}
      {found && (
        <ul class="preview">
          <li>
            <strong>{added.toLocaleString()}</strong> new
          </li>
          <li>
            <strong>{same.toLocaleString()}</strong> in the log already
          </li>
          <li>
            <strong>{conflicting.toLocaleString()}</strong> different here and there
            {conflicting > 0 && ': notes, tags and stars of both are kept, and the later correction wins'}
          </li>
          {damaged > 0 && (
            <li>
              <strong>{damaged.toLocaleString()}</strong> damaged, left out
            </li>
          )}
        </ul>
      )}
      {found && !hasNews && <p>There is nothing in it to import.</p>}
    </Dialog>
  );
}

/** @returns what undoes the whole import */
async function importAll({ quotations, people }: Backup): Promise<number | null> {
  let undo: number | null = null;
  for (let from = 0; from === 0 || from < quotations.length; from += IMPORT_BATCH) {
    const part = quotations.slice(from, from + IMPORT_BATCH);
    const edited: Result<Edited> = await askBackground('editLog', {
      kind: 'import',
      quotations: part,
      people: from === 0 ? people : [],
      continues: undo,
    });
    undo = unwrap(edited).undo ?? undo;
  }
  return undo;
}
