import { Readability } from '@mozilla/readability';
import { type TracedCopy, textsOf } from './traced-copy.ts';

/** Which part of the live page is the article, as Readability sees it, and what it says of the article. */
export interface Chosen {
  /** The live texts that stayed. */
  texts: ReadonlySet<Text>;
  title: string;
  byline: string;
  site: string;
  publishedAt: string;
}

/**
 * Where Readability would take many seconds: it looks at each paragraph once, but at boxes again and again (see
 * `likely-part.ts`).
 */
const MOST_ELEMENTS = 60_000;
const MOST_BOXES = 4000;
const BOXES = 'div, section, table, ul, ol, form, fieldset';

/**
 * Lets Readability choose the article in a copy, which it takes apart. Where the page is too large for it, or built so
 * that it fails (absurdly deep nesting), the article is all paragraphs.
 *
 * @returns null where there is none.
 */
export function chooseArticle(copy: TracedCopy): Chosen | null {
  const { document } = copy;
  const paragraphs = [...document.querySelectorAll('p')];
  const isTooLarge =
    document.querySelectorAll('*').length > MOST_ELEMENTS ||
    document.querySelectorAll(BOXES).length > MOST_BOXES;
  const parsed = isTooLarge ? undefined : parse(document);
  if (parsed === undefined) return chosen(paragraphs.flatMap(textsOf), copy);
  return parsed?.content ? chosen(textsOf(parsed.content as Element), copy, parsed) : null;
}

type Parsed = ReturnType<Readability<Node>['parse']>;

/** Undefined where Readability fails. */
function parse(document: Document): Parsed | undefined {
  try {
    // JSON-LD is read in declared-article.ts, from the live page.
    return new Readability<Node>(document, { serializer: (node) => node, disableJSONLD: true }).parse();
  } catch {
    return undefined;
  }
}

function chosen(copies: readonly Text[], copy: TracedCopy, parsed?: Parsed): Chosen {
  const texts = new Set<Text>();
  for (const text of copies) {
    const live = copy.liveOf(text);
    if (live) texts.add(live);
  }
  return {
    texts,
    title: parsed?.title ?? '',
    byline: parsed?.byline ?? '',
    site: parsed?.siteName ?? '',
    publishedAt: parsed?.publishedTime ?? '',
  };
}
