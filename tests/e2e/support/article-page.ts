/** Article pages made up for tests, and what the reader did to them. */
import type { Page } from 'playwright';
import type { RunningExtension } from '../../../scripts/browser/launch.ts';
import { settledPageState } from '../../../scripts/browser/page-state.ts';
import type { Served } from '../../../scripts/browser/serve.ts';

const FILLER =
  'The harbour board met on Tuesday, as it does every month, and went through a long agenda of repairs, leases and fees.';

/** A page of an invented paper, with enough running text to be taken for an article. */
export const articlePage = (
  body: string,
  { head = '', title = 'The pier stays' } = {},
): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">
<meta property="og:type" content="article"><meta property="og:title" content="${title}">${head}</head>
<body><main><article><h1>${title}</h1>${body}${`<p>${FILLER} ${FILLER}</p>`.repeat(4)}</article></main></body></html>`;

let served = 0;

/** Serves `html` at an address of its own, opens it and waits until the reader has settled on it. */
export async function openArticle(extension: RunningExtension, pages: Served, html: string): Promise<Page> {
  const path = `/article-${++served}`;
  pages.set(path, html);
  const page = await extension.context.newPage();
  await page.goto(pages.origin + path);
  await stateOf(extension, page);
  return page;
}

/** What the popup would be told of the page, once the reader has settled. */
export async function stateOf(extension: RunningExtension, page: Page) {
  const popup = await extension.openPopup(page);
  const state = await settledPageState(popup);
  await popup.close();
  return state;
}

/** The texts that the reader says it saved from the page, in order. */
export async function savedTexts(extension: RunningExtension, page: Page): Promise<string[]> {
  const state = await stateOf(extension, page);
  return state.status === 'read' ? state.quotations.map(({ text }) => text) : [];
}

export interface Highlighted {
  /** Name of the CSS highlight. */
  name: string;
  /** White space folded as the browser shows it. */
  text: string;
  /** The middle of its first line, and that line's edges, in viewport pixels. */
  x: number;
  y: number;
  top: number;
  bottom: number;
}

/** What is painted on the page, in document order. */
export function highlights(page: Page): Promise<Highlighted[]> {
  return page.evaluate(() => {
    const found = [...CSS.highlights].flatMap(([name, highlight]) =>
      [...highlight].map((range) => ({ name, range: range as Range })),
    );
    found.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
    return found.map(({ name, range }) => {
      const box = range.getClientRects()[0] ?? new DOMRect();
      const copy = document.createElement('div');
      copy.append(range.cloneContents());
      for (const br of copy.querySelectorAll('br')) br.replaceWith('\n\n');
      const text = (copy.textContent ?? '').replaceAll(/\s+/g, (space) =>
        space.includes('\n\n') ? '\n' : ' ',
      );
      return {
        name,
        text,
        x: box.x + box.width / 2,
        y: box.y + box.height / 2,
        top: box.top,
        bottom: box.bottom,
      };
    });
  });
}

/** Serves `html` at an address of its own and opens it, article or not. */
export async function writtenPage(extension: RunningExtension, pages: Served, html: string): Promise<Page> {
  const path = `/page-${++served}`;
  pages.set(path, html);
  const page = await extension.context.newPage();
  await page.goto(pages.origin + path);
  return page;
}
