import type { Block, BlockKind } from './article-text.ts';
import type { Segment } from './segments.ts';

/** White space that a browser folds. A no-break space isn't: it stays what it is. */
const FOLDED = /[\t\n\f\r ]+/g;

/** Grows the article's text node by node, folding white space, and notes which node each piece came from. */
export class TextBuilder {
  readonly #parts: string[] = [];
  readonly #segments: Segment[] = [];
  readonly #blocks: Block[] = [];
  #length = 0;
  #blockStart = 0;
  #first: Text | null = null;
  /** White space seen and not yet written: it is written only if more text follows on the line. */
  #space: { node: Text; from: number } | null = null;
  #breaks = 0;

  readonly #kindOf: (first: Text) => BlockKind;

  /** @param kindOf tells a block's kind by its first text. */
  constructor(kindOf: (first: Text) => BlockKind) {
    this.#kindOf = kindOf;
  }

  text(node: Text): void {
    const data = node.data;
    let at = 0;
    for (const match of data.matchAll(FOLDED)) {
      this.#write(node, at, match.index);
      if (this.#length > this.#blockStart && this.#breaks === 0) this.#space ??= { node, from: match.index };
      at = match.index + match[0].length;
    }
    this.#write(node, at, data.length);
  }

  /** `<br>`: a new line of the same block; two in a row part blocks. */
  lineBreak(): void {
    this.#space = null;
    this.#breaks++;
  }

  /** The edge of a block element. */
  blockEdge(): void {
    this.#closeBlock();
  }

  finish(): { text: string; blocks: Block[]; segments: Segment[] } {
    this.#closeBlock();
    return { text: this.#parts.join(''), blocks: this.#blocks, segments: this.#segments };
  }

  #write(node: Text, from: number, to: number): void {
    if (to <= from) return;
    if (this.#breaks >= 2) this.#closeBlock();
    const inBlock = this.#length > this.#blockStart;
    if (inBlock && this.#breaks === 1) this.#append('\n');
    else if (inBlock && this.#space) this.#copy(this.#space.node, this.#space.from, ' ');
    else if (!inBlock && this.#blocks.length > 0) {
      this.#append('\n');
      this.#blockStart = this.#length;
    }
    if (!inBlock) this.#first = node;
    this.#space = null;
    this.#breaks = 0;
    this.#copy(node, from, node.data.slice(from, to));
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

  #closeBlock(): void {
    if (this.#first) {
      this.#blocks.push({ start: this.#blockStart, end: this.#length, kind: this.#kindOf(this.#first) });
      this.#blockStart = this.#length;
      this.#first = null;
    }
    this.#space = null;
    this.#breaks = 0;
  }
}
