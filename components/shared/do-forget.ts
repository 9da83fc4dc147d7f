import { askBackground } from '../../lib/messaging/messenger.ts';
import type { Forgettable } from '../../lib/messaging/to-background.ts';
import { counted } from './counted.ts';

/** Has something forgotten. Answers with the sentence that says what came of it. */
export async function doForget(what: Forgettable): Promise<{ text: string; isProblem: boolean }> {
  const result = await askBackground('forget', what);
  if (!result.ok) return { text: result.problem, isProblem: true };
  const { articles, quotations } = result.value;
  const text = `Forgotten: ${counted(quotations, 'quotation')} of ${counted(articles, 'article')}.`;
  return { text, isProblem: false };
}
