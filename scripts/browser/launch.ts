/** A real Chromium with the built extension in it, for tests and scripts alike. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright';
import { asking } from '../build/asking.ts';
import { ensureChromium } from './find-chromium.ts';

/** Where `npm run build` puts the extension. */
export const BUILT_EXTENSION = join(import.meta.dirname, '../../.output/chrome-mv3');

export interface LaunchOptions {
  /** The folder of the unpacked extension. */
  extension?: string;
  /** What the reader has allowed. Default: everywhere. */
  access?: 'everywhere' | 'on click';
  /** Leaves our interface in pages closed to scripts, as it ships. Default: tests may look inside. */
  sealed?: boolean;
  /** Default: headless where there is no display. */
  headless?: boolean;
  /** A profile to use and keep; without it a fresh one is made, and removed by `close`. */
  profile?: string;
  colorScheme?: 'light' | 'dark';
  /** Default 1280 × 900; null leaves it to the window. */
  viewport?: { width: number; height: number } | null;
  args?: readonly string[];
}

export interface RunningExtension {
  context: BrowserContext;
  extensionId: string;
  /** The folder of the browser's profile. */
  profile: string;
  /** The background's service worker, woken if it sleeps. */
  background(): Promise<Worker>;
  /** Opens a page of the extension (`popup.html`, `log.html`) in a tab of its own. */
  openPage(path: string): Promise<Page>;
  /**
   * Opens the popup as it is when the reader clicks the toolbar button on `page`: `page` stays the active tab of its
   * window, so that the popup's "this tab" is `page`.
   */
  openPopup(page: Page): Promise<Page>;
  close(): Promise<void>;
}

/** Starts a browser with the extension. The caller must `close` it. */
export async function launchExtension(options: LaunchOptions = {}): Promise<RunningExtension> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'on-record-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensureChromium(),
    headless: options.headless ?? !hasDisplay(),
    viewport: options.viewport === undefined ? { width: 1280, height: 900 } : options.viewport,
    ...(options.colorScheme && { colorScheme: options.colorScheme }),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--enable-unsafe-extension-debugging',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      '--disable-gpu',
      // Neither root nor most build machines can have a sandbox.
      ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []),
      ...(options.args ?? []),
    ],
  });
  const built = options.extension ?? BUILT_EXTENSION;
  const copy = await copyForAutomation(built, options);
  const extensionId = await loadUnpacked(context, copy);
  const origin = `chrome-extension://${extensionId}/`;

  const openPage = async (path: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(origin + path);
    return page;
  };

  const background = async (): Promise<Worker> => {
    const isOurs = (worker: Worker) => worker.url().startsWith(origin);
    const running = context.serviceWorkers().find(isOurs);
    if (running) return running;
    const started = context.waitForEvent('serviceworker', { predicate: isOurs, timeout: 60_000 });
    const waker = await openPage('popup.html');
    await waker.evaluate(() => chrome.runtime.sendMessage({ wake: true }).catch(() => undefined));
    await waker.close();
    return started;
  };

  if (options.access !== 'on click') await gateRegistered(await background());
  return {
    context,
    extensionId,
    profile,
    background,
    openPage,
    async openPopup(page) {
      await page.bringToFront();
      const worker = await background();
      const opened = context.waitForEvent('page', (tab) => tab.url().startsWith(`${origin}popup.html`));
      await worker.evaluate(() => chrome.tabs.create({ url: '/popup.html', active: false }));
      const popup = await opened;
      await popup.setViewportSize({ width: 400, height: 600 });
      // Asked for rather than waited for: the event may have come before there was anybody to hear it.
      await popup.waitForFunction(() => document.readyState === 'complete', null, { polling: 100 });
      return popup;
    },
    async close() {
      await context.close();
      await rm(copy, { recursive: true, force: true });
      if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** True where a window can be shown. */
export const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** The background puts its gate before pages when it is installed: pages opened earlier would not be read. */
async function gateRegistered(worker: Worker): Promise<void> {
  for (let tries = 0; tries < 1_000; tries++) {
    const registered = await worker.evaluate(() => chrome.scripting.getRegisteredContentScripts());
    if (registered.length > 0) return;
    await new Promise((resume) => setTimeout(resume, 50));
  }
  throw new Error('The extension registered no content script.');
}

/**
 * A copy of a built extension whose interface in pages is open to the scripts of tests, where they would find it closed;
 * with access on click as the stores' packages have it, demanding no site.
 */
export async function copyForAutomation(
  built: string,
  { sealed = false, access = 'everywhere' }: Pick<LaunchOptions, 'sealed' | 'access'> = {},
): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), 'on-record-extension-'));
  await cp(built, copy, { recursive: true });
  const edit = async (file: string, change: (content: string) => string) => {
    const path = join(copy, file);
    const content = await readFile(path, 'utf8');
    const changed = change(content);
    if (changed === content) throw new Error(`${file} is not as expected`);
    await writeFile(path, changed);
  };
  if (access === 'on click') await edit('manifest.json', asking);
  if (!sealed) {
    await edit('reader.js', (code) => code.replace(/(attachShadow\(\{\s*mode:\s*["'`])closed/, '$1open'));
  }
  return copy;
}

/** Over the debugging protocol, because branded Chrome no longer heeds `--load-extension`. */
async function loadUnpacked(context: BrowserContext, path: string): Promise<string> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser offers no debugging session.');
  // The protocol's types in Playwright leave this domain out.
  const send = session.send.bind(session) as unknown as (
    method: string,
    params: object,
  ) => Promise<{ id: string }>;
  const { id } = await send('Extensions.loadUnpacked', { path });
  return id;
}
