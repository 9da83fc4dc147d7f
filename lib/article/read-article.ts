import type { ArticleText } from './article-text.ts';
import { chooseArticle } from './choose-article.ts';
import type { PageMetadata } from './page-metadata.ts';
import { type ReadMetadata, readMetadata } from './read-metadata.ts';
import type { SegmentTable } from './segments.ts';
import { textsOf, tracedCopy } from './traced-copy.ts';
import { type WalkedArticle, walkArticle } from './walk-article.ts';

export interface DocumentArticle {
  article: ArticleText;
  page: PageMetadata;
  /** Offsets of `article.text` ⇄ text nodes of the document. */
  segments: SegmentTable;
}

/** The steps of reading, in order; `choose` is Readability's own work. */
export type Step = 'copy' | 'choose' | 'metadata' | 'walk';

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
  return chosen && assemble(readMetadata(document, address, chosen), walkArticle(document, chosen));
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
  if (!chosen) return null;
  const metadata = await runStep('metadata', () => readMetadata(document, address, chosen, previous));
  return assemble(metadata, await runStep('walk', () => walkArticle(document, chosen)));
}

/** Makes an article of a part of a document that Readability wouldn't take for one. */
export function readPart(document: Document, address: string, part: Element): DocumentArticle | null {
  const chosen = { texts: new Set(textsOf(part)), title: '', byline: '', site: '', publishedAt: '' };
  return assemble(readMetadata(document, address, chosen), walkArticle(document, chosen));
}

function assemble({ page, standfirst }: ReadMetadata, walked: WalkedArticle): DocumentArticle | null {
  const { text, blocks, captions, segments } = walked;
  if (!text) return null;
  const context = [page.title, standfirst, page.byline ?? '', ...captions].filter(Boolean);
  return { article: { text, blocks, context }, page, segments };
}
