import type { ArticleText } from '../article/article-text.ts';
import type { PageMetadata } from '../article/page-metadata.ts';
import { linkToQuotation } from '../article/text-fragment.ts';
import type { PageQuotation } from '../messaging/to-background.ts';

/** How much text around a quotation a link may use to find it, in code units. */
const CONTEXT = 64;

/** A link that opens the article at the quotation. */
export function linkTo(
  { start, end, text }: PageQuotation,
  article: ArticleText,
  page: PageMetadata,
): string {
  const prefix = article.text.slice(Math.max(0, start - CONTEXT), start);
  const suffix = article.text.slice(end, end + CONTEXT);
  return linkToQuotation(page.url, { text, prefix, suffix });
}

/** The quotation with its speaker and its source, for pasting anywhere. */
export function citation(quotation: PageQuotation, article: ArticleText, page: PageMetadata): string {
  const { speaker, text } = quotation;
  const who = speaker ? [speaker.name, speaker.role].filter(Boolean).join(', ') : 'speaker unclear';
  const source = [`“${page.title}”`, page.site, page.publishedAt?.slice(0, 10)].filter(Boolean).join(', ');
  return `“${text.replace(/,$/, '')}” — ${who}\n${source}\n${linkTo(quotation, article, page)}`;
}
