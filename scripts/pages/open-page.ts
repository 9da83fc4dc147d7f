import type { BrowserContext, Page } from 'playwright';
import type { SavedPage } from './saved-pages.ts';

export interface OpenedPage {
  page: Page;
  /** Requests that the extension made of the network: there must be none. */
  requestsByUs: string[];
  /** Errors on the console that name the extension. */
  errorsByUs: string[];
}

/**
 * Opens a saved page at the address it had. Nothing is fetched: the page itself comes from the folder, and whatever it
 * asks for besides is refused. Its scripts don't run: without their servers they undo the page (one takes the silence
 * for an ad blocker, and replaces the article by a reproach).
 */
export async function openPage(
  context: BrowserContext,
  saved: SavedPage,
  { extensionId, prepare }: { extensionId: string; prepare?: (page: Page) => Promise<void> },
): Promise<OpenedPage> {
  const page = await context.newPage();
  const requestsByUs: string[] = [];
  const errorsByUs: string[] = [];
  const origin = `chrome-extension://${extensionId}`;
  page.on('console', (message) => {
    if (message.type() === 'error' && `${message.location().url}${message.text()}`.includes(origin)) {
      errorsByUs.push(message.text());
    }
  });
  page.on('pageerror', (error) => {
    if (error.stack?.includes(origin)) errorsByUs.push(error.message);
  });
  await page.route('**/*', async (route) => {
    const request = route.request();
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) {
      return route.fulfill({
        body: saved.html(),
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': "script-src 'none'" },
      });
    }
    if (request.headers().origin === origin) requestsByUs.push(request.url());
    return route.abort();
  });
  await prepare?.(page);
  await page.goto(saved.url, { waitUntil: 'domcontentloaded' });
  return { page, requestsByUs, errorsByUs };
}
