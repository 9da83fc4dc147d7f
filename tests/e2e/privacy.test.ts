/** Nothing is ever sent anywhere. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILT_EXTENSION } from '../../scripts/browser/launch.ts';
import { articlePage, highlights, stateOf } from './support/article-page.ts';
import { downloadText } from './support/download.ts';
import { launchExtension, type RunningExtension } from './support/extension.ts';
import { type RecordingProxy, recordingProxy } from './support/recording-proxy.ts';

const STORY = 'http://news.example/story';
const body = '<p>“We will not sell the pier,” Ada Vale said on Monday. Bo Finch said: “Nobody asked.”</p>';

/** What Chromium asks for by itself, with no extension in it, too: sign-in and updates. */
const BROWSERS_OWN =
  /^(accounts\.google\.com:443|(http:\/\/)?(update|optimizationguide-pa|android\.clients)\.google(apis)?\.com)/;

let proxy: RecordingProxy;
let extension: RunningExtension;

beforeAll(async () => {
  proxy = await recordingProxy({
    [STORY]: articlePage(body),
    'http://news.example/front': '<title>Front</title><link rel="icon" href="data:,">',
  });
  extension = await launchExtension({ args: proxy.args });
});

afterAll(async () => {
  await extension.close();
  await proxy.close();
});

describe('while everything is used', () => {
  it('nothing is asked of the network but the pages that the reader opens', async () => {
    const tab = await extension.context.newPage();
    await tab.goto('http://news.example/front');
    await tab.goto(STORY);
    await stateOf(extension, tab);
    const [first] = await highlights(tab);
    if (first) {
      await tab.mouse.move(first.x, first.y);
      await tab.mouse.click(first.x, first.y);
    }

    const popup = await extension.openPopup(tab);
    await popup.getByText('We will not sell the pier').first().click();
    await popup.getByRole('tab', { name: 'Log' }).click();
    await popup.getByRole('searchbox').fill('pier');
    await downloadText(popup, 'Export CSV');
    await downloadText(popup, 'Export JSON');
    for (const page of builtFiles('.html')) {
      const opened = await extension.openPage(page);
      await opened.waitForLoadState('load');
    }
    await tab.reload();
    await stateOf(extension, tab);

    expect(proxy.seen.length).toBeGreaterThanOrEqual(3);
    const asked = new Set(proxy.seen.filter((address) => !BROWSERS_OWN.test(address)));
    expect([...asked].sort()).toEqual(['http://news.example/front', STORY]);
  });

  it('the proxy would have seen a request of the extension, had its own policy not refused it', async () => {
    const page = await extension.openPage('popup.html');
    const refused = await page.evaluate(() =>
      fetch('http://elsewhere.example/').then(
        () => 'answered',
        (error: Error) => error.message,
      ),
    );
    expect(refused).toBe('Failed to fetch');
    expect(proxy.seen.join()).not.toContain('elsewhere');
    const tab = await extension.context.newPage();
    await tab.goto('http://elsewhere.example/').catch(() => undefined);
    expect(proxy.seen.join()).toContain('elsewhere');
  });
});

describe('as it is built', () => {
  it('its policy allows no connection and no code from elsewhere', () => {
    const manifest = JSON.parse(readFileSync(join(BUILT_EXTENSION, 'manifest.json'), 'utf8'));
    const policy = manifest.content_security_policy.extension_pages.split('; ');
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy.join()).not.toMatch(/unsafe|https?:|\*/);
  });

  it('what runs inside pages, where that policy does not reach, has no means to ask for anything', () => {
    const means =
      /\b(?:fetch|importScripts|sendBeacon)\(|\b(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeer)/;
    const inPages = builtFiles('.js').filter((file) => /^(gate|reader)|content/.test(file));
    expect(inPages.length).toBeGreaterThanOrEqual(2);
    for (const file of inPages) {
      expect(means.exec(readFileSync(join(BUILT_EXTENSION, file), 'utf8'))?.[0], file).toBeUndefined();
    }
  });
});

function builtFiles(extension: string): string[] {
  return readdirSync(BUILT_EXTENSION, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith(extension),
  );
}
