import { useEffect, useState } from 'preact/hooks';
import { countCovered } from '../../lib/log/forget/forgettable.ts';
import { openLog } from '../../lib/log/open-log.ts';
import type { Forgettable } from '../../lib/messaging/to-background.ts';
import { counted } from './counted.ts';
import { Dialog } from './Dialog.tsx';
import { plainText } from './plain-text.ts';
import { TextField } from './TextField.tsx';

const WORD = 'forget';

/** Asks before what can't be brought back; where it is everything, for a word. */
export function ForgetDialog({
  what,
  name,
  onForget,
  onClose,
}: {
  what: Forgettable;
  /** What the reader calls it. */
  name: string;
  onForget: (what: Forgettable) => void;
  onClose: () => void;
}) {
  const [found, setFound] = useState<{ articles: number; quotations: number }>();
  const [typed, setTyped] = useState('');
  useEffect(() => {
    void openLog()
      .then((log) => countCovered(log, what))
      .then(setFound, () => undefined);
  }, [what]);
  const isAll = what.kind === 'everything';
  return (
    <Dialog
      title={`Forget ${plainText(name)}?`}
      action="Forget for good"
      isDanger
      canSubmit={!isAll || typed.trim().toLowerCase() === WORD}
      onSubmit={() => onForget(what)}
      onClose={onClose}
    >
      <p>
        {found
          ? `${counted(found.quotations, 'quotation')} of ${counted(found.articles, 'article')} `
          : 'All quotations '}
        will be deleted, with your corrections, notes and tags, and with your settings
        {isAll ? '' : ` for ${what.sites.join(', ')}`}.
      </p>
      <p>
        <strong>This can’t be undone</strong>, and what you did in the log before can’t be undone any more
        either. Files that you exported stay, and so does the browser’s own history.
      </p>
      {isAll && (
        <TextField
          label={`Type “${WORD}” to go on.`}
          name="confirm"
          autocomplete="off"
          value={typed}
          onType={setTyped}
        />
      )}
    </Dialog>
  );
}
