import { linkToQuotation } from '../../lib/article/text-fragment.ts';
import { bibtex } from '../../lib/export/bibtex.ts';
import { writeOne } from '../../lib/export/format.ts';
import { markdownQuotation } from '../../lib/export/markdown.ts';
import { citation, plainQuotation } from '../../lib/export/plain.ts';
import type { LogEntry } from '../../lib/log/rows.ts';
import { verdictOn } from '../../lib/log/verdict.ts';
import type { LogEdit } from '../../lib/messaging/log-edit.ts';
import type { MenuItem } from '../shared/Menu.tsx';

/** Everything that can be done with one quotation. */
export function quotationMenu(
  entry: LogEntry,
  does: {
    edit: (edit: LogEdit) => void;
    copy: (text: string) => void;
    correct: () => void;
    note: () => void;
    open: () => void;
    /** Null where it is unclear who speaks. */
    speaker: (() => void) | null;
  },
): (MenuItem | null)[] {
  const { quotation, article } = entry;
  const { status, corrected } = verdictOn(quotation);
  const ids = [quotation.id];
  const item = (label: string, onChoose: () => void): MenuItem => ({ label, onChoose });
  const verdict = (label: string, kind: 'unclear' | 'not-a-quotation' | 'undo') =>
    item(label, () => does.edit({ kind: 'correct', ids, verdict: { kind } }));
  return [
    item('Open in the article', does.open),
    ...(does.speaker ? [item('Everything they said', does.speaker)] : []),
    item('Correct the speaker …', does.correct),
    ...(status === 'unclear' ? [] : [verdict('Speaker unclear', 'unclear')]),
    ...(status === 'not-speech' ? [] : [verdict('Not a quotation', 'not-a-quotation')]),
    ...(corrected ? [verdict('Take my correction back', 'undo')] : []),
    item('Note and tags …', does.note),
    null,
    item('Copy', () => does.copy(plainQuotation(entry))),
    item('Copy as Markdown', () => does.copy(markdownQuotation(entry).trim())),
    item('Copy citation', () => does.copy(citation(entry))),
    item('Copy as BibTeX', () => does.copy(writeOne(bibtex, entry))),
    item('Copy link to the place', () => does.copy(linkToQuotation(article.url, quotation))),
    null,
    { ...item('Delete', () => does.edit({ kind: 'delete-quotations', ids })), isDanger: true },
  ];
}
