import { Readability } from '@mozilla/readability';
import { type MarkedClone, traceBack } from './marked-clone.ts';

/** Which part of the live page is the article, as Readability sees it, and what it says of the article. */
export interface Chosen {
  /** The live elements that stayed. */
  elements: ReadonlySet<Element>;
  /** Live texts that stayed though the element that they stand in may not have. */
  texts: ReadonlySet<Text>;
  title: string;
  byline: string;
  excerpt: string;
  site: string;
  language: string;
  publishedAt: string;
}

/**
 * Lets Readability choose the article in a marked clone, which it takes apart.
 *
 * @returns null where it finds none, or where the page is built so that it fails (absurdly deep nesting).
 */
export function chooseArticle(clone: MarkedClone): Chosen | null {
  let parsed: ReturnType<Readability<Node>['parse']>;
  try {
    parsed = new Readability<Node>(clone.document, { serializer: (node) => node }).parse();
  } catch {
    return null;
  }
  if (!parsed?.content) return null;
  return {
    ...traceBack(parsed.content as Element, clone),
    title: parsed.title ?? '',
    byline: parsed.byline ?? '',
    excerpt: parsed.excerpt ?? '',
    site: parsed.siteName ?? '',
    language: parsed.lang ?? '',
    publishedAt: parsed.publishedTime ?? '',
  };
}
