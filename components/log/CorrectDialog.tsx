import { useEffect, useState } from 'preact/hooks';
import { openLog } from '../../lib/log/open-log.ts';
import { quotationsOf } from '../../lib/log/read-log.ts';
import type { LogEntry, QuotationRow } from '../../lib/log/rows.ts';
import { verdictOn } from '../../lib/log/verdict.ts';
import type { LogEdit, Verdict } from '../../lib/messaging/log-edit.ts';
import { Dialog } from '../shared/Dialog.tsx';
import { plainText } from '../shared/plain-text.ts';
import { TextField } from '../shared/TextField.tsx';

/** Asks who said it: of one quotation, or of all of that speaker in the article. */
export function CorrectDialog({
  entry: { quotation },
  onEdit,
  onClose,
}: {
  entry: LogEntry;
  onEdit: (edit: LogEdit) => void;
  onClose: () => void;
}) {
  const { speaker, corrected } = verdictOn(quotation);
  const [name, setName] = useState(speaker?.name ?? '');
  const [role, setRole] = useState(speaker?.role ?? '');
  const [all, setAll] = useState(false);
  const [inArticle, setInArticle] = useState<QuotationRow[]>([]);
  useEffect(() => {
    void openLog()
      .then((log) => quotationsOf(log, quotation.articleId))
      .then(setInArticle);
  }, [quotation.articleId]);

  const theirs = inArticle.filter((other) => verdictOn(other).speaker?.name === speaker?.name && speaker);
  const speakers = new Map(inArticle.flatMap((row) => verdictOn(row).speaker ?? []).map((s) => [s.name, s]));
  const correct = (verdict: Verdict) => {
    const ids = all && theirs.length > 0 ? theirs.map(({ id }) => id) : [quotation.id];
    onEdit({ kind: 'correct', ids, verdict, ...(all && { all }) });
  };
  const finish = (verdict: Verdict) => {
    correct(verdict);
    onClose();
  };
  return (
    <Dialog
      title="Who said this?"
      action="Save"
      canSubmit={name.trim() !== ''}
      onSubmit={() => correct({ kind: 'speaker', name, ...(role.trim() && { role }) })}
      onClose={onClose}
    >
      <blockquote dir="auto">“{plainText(quotation.text)}”</blockquote>
      <TextField
        label="Speaker"
        name="speaker"
        list="speakers"
        value={name}
        onType={(typed) => {
          setName(typed);
          setRole(speakers.get(typed)?.role ?? '');
        }}
      />
      <datalist id="speakers">
        {[...speakers.keys()].map((known) => (
          <option key={known} value={known} />
        ))}
      </datalist>
      <TextField label="Role, if any" name="role" value={role} onType={setRole} />
      {speaker && theirs.length > 0 && (
        <label class="check">
          <input type="checkbox" checked={all} onChange={() => setAll(!all)} />
          <span>
            All of {plainText(speaker.name)} in this article ({theirs.length}), also what is found later
          </span>
        </label>
      )}
      <p class="soft machine">
        On Record’s answer:{' '}
        {quotation.machine.speaker ? plainText(quotation.machine.speaker.name) : 'unclear'}.{' '}
        {plainText(quotation.machine.explanation)}
      </p>
      <div class="dialog-choices">
        <button type="button" class="button" onClick={() => finish({ kind: 'unclear' })}>
          Speaker unclear
        </button>
        <button type="button" class="button" onClick={() => finish({ kind: 'not-a-quotation' })}>
          Not a quotation
        </button>
        {corrected && (
          <button type="button" class="button" onClick={() => finish({ kind: 'undo' })}>
            Take my correction back
          </button>
        )}
      </div>
    </Dialog>
  );
}
