/** A real Firefox with the built extension in it, over WebDriver BiDi. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../../scripts/browser/find-firefox.ts';
import { copyForAutomation } from '../../../scripts/browser/launch.ts';
import { builtExtension } from '../../../scripts/build-extension.ts';

export const firefoxPath = findFirefox();

/** The address that Firefox gives the extension's pages is random, unless a preference has it already. */
const UUID = '11111111-2222-4333-8444-555555555555';

export interface RunningFirefox {
  browser: Browser;
  /** The folder of the browser's profile. */
  profile: string;
  /** The add-on's id, by which it is removed. */
  id: string;
  /** Opens an address in a new tab. */
  open(address: string): Promise<Page>;
  /** Opens a page of the extension in a tab of its own. */
  openPage(path: string): Promise<Page>;
  /** Opens the popup in a tab beside `page`, which stays the active one. */
  openPopup(page: Page): Promise<Page>;
  /** Waits for the file that `start` makes Firefox save, and gives back its text. */
  download(start: () => Promise<void>): Promise<string>;
  close(): Promise<void>;
}

/** Starts Firefox with the extension. The caller must `close` it. */
export async function launchFirefox(
  access: 'everywhere' | 'on click' = 'everywhere',
): Promise<RunningFirefox> {
  const built = builtExtension('firefox');
  const extension = await copyForAutomation(built, { access });
  const { browser_specific_settings } = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  const profile = await mkdtemp(join(tmpdir(), 'on-record-firefox-'));
  const downloads = await mkdtemp(join(tmpdir(), 'on-record-downloads-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath ?? '',
    headless: true,
    userDataDir: profile,
    args: ['--remote-allow-system-access'], // or the extension's pages can't be opened
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [browser_specific_settings.gecko.id]: UUID }),
      'extensions.webextOptionalPermissionPrompts': false, // granted when asked for, as by a reader who says yes
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
    },
  });
  const id = await browser.installExtension(extension);

  const openPage = async (path: string): Promise<Page> => {
    const page = await browser.newPage();
    // Firefox moves the tab to another process, and reports the frame as lost.
    await page.goto(`moz-extension://${UUID}/${path}`, { timeout: 3_000 }).catch(() => undefined);
    await page.waitForFunction(
      () => document.readyState === 'complete' && location.protocol === 'moz-extension:',
    );
    return page;
  };

  return {
    browser,
    profile,
    id,
    openPage,
    async open(address) {
      const page = await browser.newPage();
      await page.setViewport({ width: 1000, height: 800 });
      await page.goto(address);
      return page;
    },
    async openPopup(page) {
      const popup = await openPage('popup.html');
      await page.bringToFront();
      await popup.evaluate(() => location.reload()).catch(() => undefined);
      await popup.waitForFunction(() => document.body.innerText.length > 0);
      return popup;
    },
    async download(start) {
      const before = new Set(await readdir(downloads));
      await start();
      for (const deadline = Date.now() + 60_000; Date.now() < deadline; ) {
        const [name] = (await readdir(downloads)).filter(
          (file) => !before.has(file) && !file.endsWith('.part'),
        );
        const text = name ? await readFile(join(downloads, name), 'utf8') : '';
        if (text) return text;
        await new Promise((resume) => setTimeout(resume, 100));
      }
      throw new Error('Nothing was downloaded.');
    },
    async close() {
      await browser.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
      await rm(downloads, { recursive: true, force: true });
      if (extension !== built) await rm(extension, { recursive: true, force: true });
    },
  };
}
