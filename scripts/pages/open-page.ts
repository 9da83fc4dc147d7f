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
 * asks for besides is refused.
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
  let served = false;
  await page.route('**/*', async (route) => {
    const request = route.request();
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) {
      // "No content" leaves the page where it is: some go elsewhere when their scripts are missing.
      if (served) return route.fulfill({ status: 204 });
      served = true;
      return route.fulfill({ body: saved.html(), contentType: 'text/html; charset=utf-8' });
    }
    if (request.headers().origin === origin) requestsByUs.push(request.url());
    return route.abort();
  });
  await prepare?.(page);
  // Not until it is loaded: a page that tries to go elsewhere never is, in Playwright's eyes.
  await page.goto(saved.url, { waitUntil: 'commit' });
  return { page, requestsByUs, errorsByUs };
}
