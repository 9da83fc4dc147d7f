import { ACTIVE, allHighlightNames, FLASH, highlightName, type Theme } from './palette.ts';

/** A quotation as it is painted. */
export interface Painted {
  id: string;
  /** Place of the speaker among the article's speakers; null where it is unclear. */
  speaker: number | null;
  ranges: Range[];
}

/** Where a quotation is on the screen, in CSS pixels from the viewport's corner. */
export interface Hit {
  id: string;
  ranges: readonly Range[];
}

/** Paints quotations with the CSS Custom Highlight API: the page's nodes are never touched. */
export class Painter {
  #painted = new Map<string, Painted>();
  /** The elements that painted text stands in: what the pointer is over, most of the time, is none of them. */
  #byElement = new Map<Element, Painted[]>();
  #flashing: ReturnType<typeof setTimeout> | undefined;
  #theme: Theme = 'light';

  /** Whether the painted words stand on a light or a dark ground. */
  get theme(): Theme {
    return this.#theme;
  }

  /** Replaces everything painted. */
  paint(items: readonly Painted[]): void {
    this.clear();
    this.#theme = themeOf(items);
    const byName = new Map<string, Range[]>();
    for (const item of items) {
      this.#painted.set(item.id, item);
      const name = highlightName(this.#theme, item.speaker);
      const ranges = byName.get(name);
      if (ranges) ranges.push(...item.ranges);
      else byName.set(name, [...item.ranges]);
      for (const element of elementsOf(item.ranges)) {
        const here = this.#byElement.get(element);
        if (here) here.push(item);
        else this.#byElement.set(element, [item]);
      }
    }
    for (const [name, ranges] of byName) CSS.highlights.set(name, new Highlight(...ranges));
  }

  /** Paints again if the page has turned from light to dark, or back. True if it has. */
  followTheme(): boolean {
    const items = [...this.#painted.values()];
    if (themeOf(items) === this.#theme) return false;
    this.paint(items);
    return true;
  }

  /** Takes away everything painted, by this painter or an earlier one on the same page. */
  clear(): void {
    clearTimeout(this.#flashing);
    if (CSS.highlights.size > 0) for (const name of allHighlightNames()) CSS.highlights.delete(name);
    this.#painted.clear();
    this.#byElement.clear();
  }

  /** The painted ranges of a quotation; empty if it isn't painted. */
  rangesOf(id: string): readonly Range[] {
    return this.#painted.get(id)?.ranges ?? [];
  }

  /** The quotation whose painted words are at a point of the viewport. `target` is the innermost element there. */
  hit(target: EventTarget | null, x: number, y: number): Hit | null {
    for (const { id, ranges } of this.#byElement.get(target as Element) ?? []) {
      for (const range of ranges) if (covers(range, x, y)) return { id, ranges };
    }
    return null;
  }

  /** Makes one quotation stand out from the others; null for none. */
  setActive(id: string | null): void {
    const ranges = id === null ? [] : this.rangesOf(id);
    if (ranges.length === 0) CSS.highlights.delete(ACTIVE);
    else CSS.highlights.set(ACTIVE, prioritised(ranges, 1));
  }

  /** Scrolls to a quotation and flashes it: thrice, or steadily for readers who want no motion. */
  show(id: string): boolean {
    const ranges = this.rangesOf(id);
    const first = ranges[0];
    if (!first || first.collapsed || !first.startContainer.isConnected) return false;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const element = first.startContainer.parentElement;
    element?.scrollIntoView({ block: 'center', behavior: still ? 'instant' : 'smooth' });
    this.#flash(ranges, still ? [1500] : [450, 200, 450, 200, 700]);
    return true;
  }

  #flash(ranges: readonly Range[], beats: readonly number[]): void {
    clearTimeout(this.#flashing);
    const beat = (index: number): void => {
      const length = beats[index];
      if (length === undefined || index % 2 === 1) CSS.highlights.delete(FLASH);
      else CSS.highlights.set(FLASH, prioritised(ranges, 2));
      if (length !== undefined) this.#flashing = setTimeout(() => beat(index + 1), length);
    };
    beat(0);
  }
}

function prioritised(ranges: readonly Range[], priority: number): Highlight {
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  return highlight;
}

function covers(range: Range, x: number, y: number): boolean {
  for (const { left, right, top, bottom } of range.getClientRects()) {
    if (x >= left && x <= right && y >= top && y <= bottom) return true;
  }
  return false;
}

function* elementsOf(ranges: readonly Range[]): Generator<Element> {
  const seen = new Set<Element>();
  for (const range of ranges) {
    const walker = range.startContainer.ownerDocument?.createTreeWalker(
      range.commonAncestorContainer,
      NodeFilter.SHOW_TEXT,
    );
    for (let node: Node | null = range.startContainer; node; node = nextIn(walker, node)) {
      if (node.parentElement && !seen.has(node.parentElement)) {
        seen.add(node.parentElement);
        yield node.parentElement;
      }
      if (node === range.endContainer) break;
    }
  }
}

function nextIn(walker: TreeWalker | undefined, node: Node): Node | null {
  if (!walker) return null;
  walker.currentNode = node;
  return walker.nextNode();
}

/** Dark if the words themselves are light: that holds whatever the page does for its background. */
function themeOf(items: readonly Painted[]): Theme {
  const element = items[0]?.ranges[0]?.startContainer.parentElement;
  return element && lightnessOf(getComputedStyle(element).color) > 0.55 ? 'dark' : 'light';
}

/** Lightness of a computed colour, 0 … 1: `rgb(…)`, or one of the newer forms that begin with it. */
function lightnessOf(colour: string): number {
  const [first = 0, second = 0, third = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  if (/^(ok)?l(ab|ch)/.test(colour)) return first > 1 ? first / 100 : first;
  const scale = colour.startsWith('color(') ? 1 : 255;
  return (0.2126 * first + 0.7152 * second + 0.0722 * third) / scale;
}
