import type { Span } from '../article/article-text.ts';
import type { Family } from './marks.ts';

/** The text between a pair of quotation marks; `start` and `end` leave the marks out. */
export interface QuotedSpan extends Span {
  /** Offset of the opening mark; equals `start` where the mark stands in an earlier block only. */
  outerStart: number;
  /** Offset after the closing mark; equals `end` where none closes it. */
  outerEnd: number;
  /** Index into the article's blocks. */
  block: number;
  family: Family;
  /** False where the marks are of the family that this article uses inside quotations, yet stand outside any. */
  primary: boolean;
  /** True where the quotation goes on from the block before, which was left open. */
  continues: boolean;
  /** True where no mark closes it in this block. */
  open: boolean;
}
