import type { ArticleText } from './article-text.ts';
import { type Chosen, chooseArticle } from './choose-article.ts';
import type { PageMetadata } from './page-metadata.ts';
import { readMetadata } from './read-metadata.ts';
import type { SegmentTable } from './segments.ts';
import { textsOf, tracedCopy } from './traced-copy.ts';
import { walkArticle } from './walk-article.ts';

export interface DocumentArticle {
  article: ArticleText;
  page: PageMetadata;
  /** Offsets of `article.text` ⇄ text nodes of the document. */
  segments: SegmentTable;
}

/** The steps of reading, in order; `choose` is Readability's own work. */
export type Step = 'copy' | 'choose' | 'walk';

/** Runs one step. The live page runs each in a task of its own, so that none grows long; it may change meanwhile. */
export type RunStep = <T>(step: Step, run: () => T) => T | Promise<T>;

/**
 * Reads the article of a document: a live page's or one parsed in Node (linkedom), which is left unchanged.
 *
 * @param address where the document came from: http(s), or `file:` for a file.
 * @returns null where Readability finds no article.
 */
export function readArticleFromDocument(document: Document, address: string): DocumentArticle | null {
  const copy = tracedCopy(document);
  const chosen = copy && chooseArticle(copy);
  return chosen && walk(document, address, chosen);
}

/**
 * As `readArticleFromDocument`, step by step.
 *
 * @param previous what was read of the same document before, if anything.
 */
export async function readArticleInSteps(
  document: Document,
  address: string,
  runStep: RunStep,
  previous?: PageMetadata,
): Promise<DocumentArticle | null> {
  const copy = await runStep('copy', () => tracedCopy(document));
  const chosen = copy && (await runStep('choose', () => chooseArticle(copy)));
  return chosen && (await runStep('walk', () => walk(document, address, chosen, previous)));
}

/** Makes an article of a part of a document that Readability wouldn't take for one. */
export function readPart(document: Document, address: string, part: Element): DocumentArticle | null {
  return walk(document, address, {
    texts: new Set(textsOf(part)),
    title: '',
    byline: '',
    site: '',
    publishedAt: '',
  });
}

function walk(
  document: Document,
  address: string,
  chosen: Chosen,
  previous?: PageMetadata,
): DocumentArticle | null {
  const { page, standfirst } = readMetadata(document, address, chosen, previous);
  const { text, blocks, captions, segments } = walkArticle(document, chosen);
  if (!text) return null;
  const context = [page.title, standfirst, page.byline ?? '', ...captions].filter(Boolean);
  return { article: { text, blocks, context }, page, segments };
}
