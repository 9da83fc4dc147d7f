import type { RawBlock } from './collect-blocks.ts';
import { startOfNextArticle } from './next-article.ts';

/**
 * What Readability lets through and isn't the article's own text. Every rule speaks of a class of things that
 * publishers put between paragraphs; none knows a publisher.
 */

/** Names of boxes, as whole words of a class or id: `-newsletter-signup-`. */
const BOX =
  /-(newsletters?|sign-?up|subscribe|promos?|promotion|promoted|related|recirc\w*|read-?more|read-?next|read-?also|also-?read|see-?also|more-(from|on|stories|news)|up-?next|you-may|most-?(read|popular|viewed)|trending|recommend\w*|outbrain|taboola|shar(e|ing)(-\w+)?|comments?|disqus|advert\w*|ads?|sponsor\w*|breadcrumbs?|author-(bio|box|info)|bio|timestamp|toolbar|tags|teasers?|cta|donat\w+|disclaimer|pull-?quotes?(-\w+)?)-/;

/** Names of captions. */
const CAPTION = /-(fig)?captions?-|-(photo|image|picture)-?(credit|info|desc|meta)\w*-/;

/** How paragraphs begin that send readers elsewhere. */
const ELSEWHERE =
  /^\s*(read (more|also|next|the full|our)|also read|related( (article|stor|news|content|link)\w*)?\s*[:|]|more( on| from)?\s*:|see also|click here|sign up|subscribe|follow us|watch( now| live)?\s*:|download (the|our)|get (the|our) (latest|best|app))/i;

/**
 * A box is dropped only if it, and all boxes of that name, hold less of the text than this: the article itself may bear
 * any name, and so may each of its paragraphs.
 */
const LARGEST_SHARE = 0.3;
const LONGEST_CAPTION = 800;

export interface Sifted {
  kept: RawBlock[];
  /** Captions: they name people, but aren't running text. */
  captions: RawBlock[];
}

/** Parts the article's own blocks from captions and from everything that isn't the article's. */
export function withoutBoilerplate(all: readonly RawBlock[]): Sifted {
  const blocks = all.slice(0, startOfNextArticle(all));
  const most = lengthOf(blocks) * LARGEST_SHARE;
  const names = namesOf(blocks, most);
  const lengths = new Map<string, number>();
  for (const [index, name] of names.entries()) {
    lengths.set(name, (lengths.get(name) ?? 0) + (blocks[index]?.text.length ?? 0));
  }
  const kept: RawBlock[] = [];
  const captions: RawBlock[] = [];
  for (const [index, block] of blocks.entries()) {
    const name = names[index] ?? '';
    const isNamed = name !== '' && (lengths.get(name) ?? 0) < most;
    if (isNamed && name === CAPTIONED && block.text.length <= LONGEST_CAPTION) captions.push(block);
    else if ((!isNamed || name === CAPTIONED) && !isElsewhere(block)) kept.push(block);
  }
  return { kept: withoutRepeats(kept), captions };
}

const CAPTIONED = 'caption';

/** For each block the name of the box that it stands in; empty for none. */
function namesOf(blocks: readonly RawBlock[], most: number): string[] {
  const sizes = sizesOf(blocks);
  const known = new Map<Element, string>();
  return blocks.map((block) => {
    const path: Element[] = [];
    let name = '';
    for (
      let up: Element | null = wholeOf(block);
      up && !name && up.localName !== 'body';
      up = up.parentElement
    ) {
      const before = known.get(up);
      name = before ?? ((sizes.get(up) ?? 0) < most ? nameOf(up) : '');
      if (before !== undefined) break;
      path.push(up);
    }
    for (const element of path) known.set(element, name);
    return name;
  });
}

/** The block's element, or the innermost inline one that holds all its text. */
function wholeOf({ parent, first, text }: RawBlock): Element {
  const most = text.trim().length * 0.9;
  for (let up: Element | null = first; up && up !== parent; up = up.parentElement) {
    if ((up.textContent ?? '').trim().length >= most) return up;
  }
  return parent;
}

function nameOf(element: Element): string {
  if (element.localName === 'figcaption') return CAPTIONED;
  if (element.localName === 'figure' && !element.querySelector('blockquote, table, pre')) return CAPTIONED;
  const words = wordsOf(element);
  return CAPTION.test(words) ? CAPTIONED : (BOX.exec(words)?.[1] ?? '');
}

const lengthOf = (blocks: readonly RawBlock[]): number =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);

/** Class and id as words: `relatedLinks box__item` becomes `-related-links-box-item-`. */
function wordsOf(element: Element): string {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (names.length < 2) return '';
  return `-${names
    .slice(0, 300)
    .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')}-`;
}

/** A paragraph that is one link, or mostly links and says so. */
function isElsewhere({ text, linked }: RawBlock): boolean {
  if (linked === 0 && !ELSEWHERE.test(text)) return false; // most of them
  const letters = text.replaceAll(/\s/g, '').length;
  return linked >= letters * 0.9
    ? letters > 12
    : ELSEWHERE.test(text) && (linked >= letters * 0.4 || letters < 60);
}

/** How much text each element around the blocks holds. */
function sizesOf(blocks: readonly RawBlock[]): Map<Element, number> {
  const sizes = new Map<Element, number>();
  for (const { parent, text } of blocks) {
    for (let up: Element | null = parent; up && up.localName !== 'body'; up = up.parentElement) {
      sizes.set(up, (sizes.get(up) ?? 0) + text.length);
    }
  }
  return sizes;
}

/** Roughly: a Unicode class takes longer to compile than all the rest takes to run. */
const NOT_LETTERS = /[^a-z0-9\u00c0-\u1fff\u2c00-\uffff]+/g;

/** In letters. Shorter blocks may well be said twice. */
const SHORTEST_REPEAT = 25;

/** Longer blocks than this repeat another only as a whole: a page that holds its text twice. */
const LONGEST_PULL_QUOTE = 400;

/** Drops blocks that an earlier one says, and short ones that a longer one says in its midst: pull quotes. */
function withoutRepeats(blocks: readonly RawBlock[]): RawBlock[] {
  if (!mayRepeat(blocks)) return [...blocks];
  const letters = blocks.map(({ text }) => text.toLowerCase().replaceAll(NOT_LETTERS, ''));
  const all = `\n${letters.join('\n')}\n`;
  const seen = new Set<string>();
  return blocks.filter((_, index) => {
    const own = letters[index] ?? '';
    if (own.length < SHORTEST_REPEAT) return true;
    if (seen.has(own)) return false;
    seen.add(own);
    return own.length > LONGEST_PULL_QUOTE || !standsInAnother(own, all);
  });
}

/** A quick look, which spares most articles the slow one: whether some words of a block come twice. */
function mayRepeat(blocks: readonly RawBlock[]): boolean {
  const all = blocks.map(({ text }) => text).join('\n');
  return blocks.some(({ text }) => {
    // Not the very first words: a mark or a capital may have been put there.
    const sample = text.trimStart().slice(8, 26);
    return sample.length > 12 && all.indexOf(sample) !== all.lastIndexOf(sample);
  });
}

function standsInAnother(own: string, all: string): boolean {
  for (let at = all.indexOf(own); at >= 0; at = all.indexOf(own, at + own.length)) {
    if (all[at - 1] !== '\n' || all[at + own.length] !== '\n') return true;
  }
  return false;
}
