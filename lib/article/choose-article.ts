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

/** More would take many seconds: see `likely-part.ts`. */
const MOST_ELEMENTS = 20_000;

/**
 * Lets Readability choose the article in a copy, which it takes apart.
 *
 * @returns null where it finds none, or where the page is built so that it fails (absurdly deep nesting, tens of thousands of paragraphs).
 */
export function chooseArticle(copy: TracedCopy): Chosen | null {
  let parsed: ReturnType<Readability<Node>['parse']>;
  try {
    // JSON-LD is read in declared-article.ts, from the live page.
    parsed = new Readability<Node>(copy.document, {
      serializer: (node) => node,
      disableJSONLD: true,
      maxElemsToParse: MOST_ELEMENTS,
    }).parse();
  } catch {
    return null;
  }
  if (!parsed?.content) return null;
  const texts = new Set<Text>();
  for (const text of textsOf(parsed.content as Element)) {
    const live = copy.liveOf(text);
    if (live) texts.add(live);
  }
  return {
    texts,
    title: parsed.title ?? '',
    byline: parsed.byline ?? '',
    site: parsed.siteName ?? '',
    publishedAt: parsed.publishedTime ?? '',
  };
}
