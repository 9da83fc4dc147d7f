import type { PageState } from '../../lib/messaging/to-page.ts';
import { printable } from '../printable.ts';

/** Who said what on a page, for a terminal. */
export function quotationList(state: PageState): string {
  if (state.status === 'not-an-article') return 'This page is not an article.';
  if (state.status !== 'read') return 'No quotations on this page.';
  const said = state.quotations.map(({ speaker, text }) => {
    const who = speaker ? [speaker.name, speaker.role].filter(Boolean).join(', ') : 'Speaker unclear';
    return `${printable(who)}\n  “${printable(text)}”`;
  });
  return [printable(state.page.title), ...said].join('\n\n');
}
