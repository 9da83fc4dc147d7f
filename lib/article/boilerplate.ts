import type { RawBlock } from './collect-blocks.ts';
import { startOfNextArticle } from './next-article.ts';

/**
 * What Readability lets through and isn't the article's own text. Every rule speaks of a class of things that
 * publishers put between paragraphs; none knows a publisher.
 */

/** Names of boxes, as whole words of a class or id: `-newsletter-signup-`. */
const BOX =
  /-(newsletters?|sign-?up|subscribe|subscription|promos?|promotion|promoted|related|recirc\w*|read-?more|read-?next|read-?also|also-?read|see-?also|more-(from|on|stories|news)|up-?next|you-may|most-?(read|popular|viewed)|trending|recommend\w*|outbrain|taboola|shar(e|ing)(-\w+)?|comments?|disqus|paywall|advert\w*|ads?|sponsor\w*|breadcrumbs?|author-(bio|box|info)|bio|dateline|timestamp|toolbar|tags|teasers?|cta|donat\w+|disclaimer)-/;

/** Names of captions. */
const CAPTION = /-(fig)?captions?-|-(photo|image|picture)-?(credit|info|desc|meta)\w*-/;

/** Names of quotations that are repeated in large letters. */
const PULL_QUOTE = /-(pull-?quotes?|pullquote-?\w*)-/;

/** How paragraphs begin that send readers elsewhere. */
const ELSEWHERE =
  /^\s*(read (more|also|next|the full|our)|also read|related( (article|stor|news|content|link)\w*)?\s*[:|]|more( on| from)?\s*:|see also|click here|sign up|subscribe|follow us|watch( now| live)?\s*:|download (the|our)|get (the|our) (latest|best|app))/i;

/** A box is dropped only if it holds less of the text than this: the article itself may bear any name. */
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
  const sizes = sizesOf(blocks);
  const total = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const isSmall = (element: Element): boolean => (sizes.get(element) ?? 0) < total * LARGEST_SHARE;
  const named = new Map<Element, Verdict>();
  const kept: RawBlock[] = [];
  const captions: RawBlock[] = [];
  for (const block of blocks) {
    const verdict = judge(block, isSmall, named);
    if (verdict === 'caption' && block.text.length <= LONGEST_CAPTION) captions.push(block);
    else if (verdict !== 'box' && !isElsewhere(block)) kept.push(block);
  }
  return { kept: withoutRepeats(kept), captions };
}

type Verdict = 'caption' | 'box' | 'text';

/** By the names of the elements around a block. */
function judge(
  block: RawBlock,
  isSmall: (element: Element) => boolean,
  known: Map<Element, Verdict>,
): Verdict {
  const path: Element[] = [];
  let verdict: Verdict = 'text';
  for (let up: Element | null = block.parent; up && up.localName !== 'body'; up = up.parentElement) {
    const before = known.get(up);
    if (before) {
      verdict = before;
      break;
    }
    path.push(up);
    verdict = byName(up, isSmall);
    if (verdict !== 'text') break;
  }
  for (const element of path) known.set(element, verdict);
  return verdict;
}

function byName(element: Element, isSmall: (element: Element) => boolean): Verdict {
  if (element.localName === 'figcaption') return 'caption';
  const names = wordsOf(element);
  if (CAPTION.test(names)) return isSmall(element) ? 'caption' : 'text';
  if ((BOX.test(names) || PULL_QUOTE.test(names)) && isSmall(element)) return 'box';
  return 'text';
}

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

function standsInAnother(own: string, all: string): boolean {
  for (let at = all.indexOf(own); at >= 0; at = all.indexOf(own, at + own.length)) {
    if (all[at - 1] !== '\n' || all[at + own.length] !== '\n') return true;
  }
  return false;
}
