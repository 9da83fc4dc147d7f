import type { Block, BlockKind } from './article-text.ts';
import type { Segment } from './segments.ts';

/**
 * White space that a browser shows otherwise than it is written: runs, line breaks, and any at the ends of a node. (A
 * no-break space stays what it is.) Single spaces between words are the rule, and are copied with the words.
 */
const FOLDED = /[\t\n\f\r ]{2,}|[\t\n\f\r]|^ | $/g;

/** Grows the article's text node by node, folding white space, and notes which node each piece came from. */
export class TextBuilder {
  readonly #parts: string[] = [];
  readonly #segments: Segment[] = [];
  readonly #blocks: Block[] = [];
  #length = 0;
  #blockStart = 0;
  #isOpen = false;
  /** White space seen and not yet written: it is written only if more text follows on the line. */
  #space: { node: Text; from: number } | null = null;
  #isBroken = false;

  text(node: Text): void {
    const data = node.data;
    let at = 0;
    FOLDED.lastIndex = 0;
    for (let match = FOLDED.exec(data); match; match = FOLDED.exec(data)) {
      this.#write(node, at, match.index);
      if (this.#isOpen && !this.#isBroken) this.#space ??= { node, from: match.index };
      at = match.index + match[0].length;
    }
    this.#write(node, at, data.length);
  }

  /** `<br>`: a new line of the same block. */
  lineBreak(): void {
    this.#space = null;
    this.#isBroken = true;
  }

  /** A mark that the page shows and doesn't write. White space before a closing one stays outside. */
  mark(mark: string): void {
    if (mark === '“' || mark === '‘') this.#begin();
    this.#append(mark);
  }

  endBlock(kind: BlockKind): void {
    if (this.#isOpen) this.#blocks.push({ start: this.#blockStart, end: this.#length, kind });
    this.#isOpen = false;
    this.#space = null;
    this.#isBroken = false;
  }

  finish(): { text: string; blocks: Block[]; segments: Segment[] } {
    return { text: this.#parts.join(''), blocks: this.#blocks, segments: this.#segments };
  }

  #write(node: Text, from: number, to: number): void {
    if (to <= from) return;
    this.#begin();
    this.#copy(node, from, node.data.slice(from, to));
  }

  /** Writes what parts the next words from the last: a block's edge, a line break, a space. */
  #begin(): void {
    if (!this.#isOpen) {
      if (this.#length > 0) this.#append('\n');
      this.#blockStart = this.#length;
      this.#isOpen = true;
    } else if (this.#isBroken) this.#append('\n');
    else if (this.#space) this.#copy(this.#space.node, this.#space.from, ' ');
    this.#space = null;
    this.#isBroken = false;
  }

  #copy(node: Text, from: number, text: string): void {
    const start = this.#length;
    this.#append(text);
    const last = this.#segments.at(-1);
    if (last && last.node === node && last.end === start && last.from + last.end - last.start === from) {
      last.end = this.#length;
    } else {
      this.#segments.push({ start, end: this.#length, node, from });
    }
  }

  #append(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}
