/**
 * Shows the product at work: builds the extension and opens a browser with it on a news article.
 *
 *     npm start                 on the sample article
 *     npm start -- URL-or-FILE  on another
 *
 * Without a display it runs headless, prints who said what, and leaves screenshots.
 */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NoBrowserError } from './browser/find-chromium.ts';
import { hasDisplay, launchExtension, type RunningExtension } from './browser/launch.ts';
import { settledPageState, UnsettledError } from './browser/page-state.ts';
import { type Served, serve } from './browser/serve.ts';
import { buildExtension } from './build-extension.ts';
import { pageOfFile } from './start/page-of-file.ts';
import { quotationList } from './start/quotation-list.ts';

const ROOT = join(import.meta.dirname, '..');
const SAMPLE = join(ROOT, 'tests/fixtures/ukraine-call.html');
const SCREENSHOTS = join(ROOT, 'screenshots');

async function main(target = SAMPLE): Promise<void> {
  const isUrl = /^https?:\/\//i.test(target);
  const file = isUrl ? undefined : { body: pageOfFile(target, await readFile(target)) };
  console.log('Building the extension …');
  const extension = await launchExtension({
    extension: buildExtension('chrome'),
    viewport: viewport(),
    sealed: true,
  });
  const server = file === undefined ? undefined : await serve({ '/article': file });
  try {
    const url = server ? `${server.origin}/article` : target;
    if (hasDisplay()) await leaveOpen(extension, url);
    else await showInTerminal(extension, url);
  } finally {
    await close(extension, server);
  }
}

const viewport = () => (hasDisplay() ? null : { width: 1280, height: 900 });

/** Opens the article and waits until the person closes the browser. */
async function leaveOpen({ context }: RunningExtension, url: string): Promise<void> {
  const [tab = await context.newPage()] = context.pages();
  const closed = new Promise<void>((resolve) => context.on('close', () => resolve()));
  await tab.goto(url, { waitUntil: 'domcontentloaded' });
  console.log('The browser is open: hover a quotation, or open On Record from the extensions button.');
  console.log('Close the browser to end this.');
  await closed;
}

async function showInTerminal(extension: RunningExtension, url: string): Promise<void> {
  const tab = await extension.context.newPage();
  await tab.goto(url, { waitUntil: 'domcontentloaded' });
  const popup = await extension.openPopup(tab);
  const state = await settledPageState(popup);
  console.log(`\n${quotationList(state)}\n`);

  await mkdir(SCREENSHOTS, { recursive: true });
  const shots = { page: join(SCREENSHOTS, 'page.png'), popup: join(SCREENSHOTS, 'popup.png') };
  // The popup asks for the page's state by itself, and may be a moment behind.
  await popup.getByText('Reading the page').waitFor({ state: 'hidden' });
  await popup.screenshot({ path: shots.popup });
  await tab.screenshot({ path: shots.page });
  console.log(`No display, so here are screenshots:\n  page   ${shots.page}\n  popup  ${shots.popup}`);
}

async function close(extension: RunningExtension, server: Served | undefined): Promise<void> {
  await extension.close().catch(() => undefined); // the person may have closed it already
  await server?.close();
}

/** One line for a failure that is no fault of the program, else null. */
function sentenceFor(error: unknown): string | null {
  if (error instanceof NoBrowserError || error instanceof UnsettledError) return error.message;
  const { code, message = '' } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'EISDIR')
    return 'There is no such file, and it is not an http(s) address.';
  const network = /net::(ERR_\w+)/.exec(message)?.[1];
  return network ? `The page could not be opened: ${network}` : null;
}

try {
  await main(process.argv[2]);
} catch (error) {
  const sentence = sentenceFor(error);
  if (!sentence) throw error;
  console.error(sentence);
  process.exitCode = 2;
}
