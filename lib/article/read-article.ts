import type { ArticleText } from './article-text.ts';
import { chooseArticle } from './choose-article.ts';
import { markedClone } from './marked-clone.ts';
import type { PageMetadata } from './page-metadata.ts';
import { readMetadata } from './read-metadata.ts';
import type { SegmentTable } from './segments.ts';
import { walkArticle } from './walk-article.ts';

export interface DocumentArticle {
  article: ArticleText;
  page: PageMetadata;
  /** Offsets of `article.text` ⇄ text nodes of the document. */
  segments: SegmentTable;
}

/**
 * A pause between two steps of reading. The live page awaits one, so that no task of ours grows long; the document
 * may change meanwhile.
 */
export type Pause = () => Promise<void>;

/**
 * Reads the article of a document: a live page's or one parsed in Node (linkedom), which is left unchanged.
 *
 * @param address where the document came from: http(s), or `file:` for a file.
 * @returns null where Readability finds no article.
 */
export function readArticleFromDocument(document: Document, address: string): DocumentArticle | null {
  const steps = readInSteps(document, address);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** As `readArticleFromDocument`, with a pause between the steps. */
export async function readArticleWithPauses(
  document: Document,
  address: string,
  pause: Pause,
): Promise<DocumentArticle | null> {
  const steps = readInSteps(document, address);
  let step = steps.next();
  while (!step.done) {
    await pause();
    step = steps.next();
  }
  return step.value;
}

function* readInSteps(document: Document, address: string): Generator<void, DocumentArticle | null> {
  const clone = markedClone(document);
  yield;
  const chosen = chooseArticle(clone);
  if (!chosen) return null;
  yield;
  const { page, standfirst } = readMetadata(document, address, chosen);
  const { text, blocks, captions, segments } = walkArticle(document, chosen);
  if (!text) return null;
  const context = [page.title, standfirst, page.byline ?? '', ...captions].filter(Boolean);
  return { article: { text, blocks, context }, page, segments };
}
