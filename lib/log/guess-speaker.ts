import type { ArticleText, Span } from '../article/article-text.ts';
import type { Attribution } from '../attribution/types.ts';

/**
 * Whom the engine would credit with words that it didn't take for a quotation: it is shown the article with quotation
 * marks around them.
 *
 * @returns null if even then it finds none there; offsets are into the article as marked
 */
export function guessSpeaker(
  { text, blocks, context }: ArticleText,
  span: Span,
  attribute: (article: ArticleText) => Attribution[],
): { guess: Attribution; marked: string } | null {
  const { start, end } = span;
  const marked = `${text.slice(0, start)}“${text.slice(start, end)}”${text.slice(end)}`;
  const moved = (offset: number, bySecond: boolean): number => offset + (bySecond ? 2 : 1);
  const article = {
    text: marked,
    // The marks stand inside the blocks that the words begin and end in.
    blocks: blocks.map((block) => ({
      ...block,
      start: block.start <= start ? block.start : moved(block.start, block.start >= end),
      end: block.end <= start ? block.end : moved(block.end, block.end >= end),
    })),
    ...(context && { context }),
  };
  const [from, to] = [start + 1, end + 1];
  const guess = attribute(article).find((found) => found.start < to && from < found.end);
  return guess ? { guess, marked } : null;
}
