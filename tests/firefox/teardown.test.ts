/** What is left on open pages when the add-on goes, in a real Firefox. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from '../../scripts/browser/serve.ts';
import { articlePage } from '../e2e/support/article-page.ts';
import { firefoxPath, launchFirefox, type RunningFirefox } from './support/firefox.ts';

describe.skipIf(!firefoxPath)('in Firefox', () => {
  let firefox: RunningFirefox;
  let pages: Served;

  beforeAll(async () => {
    pages = await serve({
      '/story': articlePage('<p>“We will not sell the pier,” Ada Vale said on Monday.</p>'),
    });
    firefox = await launchFirefox();
  }, 90_000);

  afterAll(async () => {
    await firefox?.close();
    await pages?.close();
  });

  it('nothing of ours is seen on a page when the add-on is removed', async () => {
    const story = await firefox.open(`${pages.origin}/story`);
    await story.waitForFunction(() => CSS.highlights.size > 0 && document.querySelector('on-record-ui'));
    expect(await story.evaluate(seen)).toEqual({ isPainted: true, isShown: true });
    await firefox.browser.uninstallExtension(firefox.id);
    await expect.poll(() => story.evaluate(seen)).toEqual({ isPainted: false, isShown: false });
  });
});

/** In the page: whether the highlights have a style, and whether our interface is rendered. */
function seen(): { isPainted: boolean; isShown: boolean } {
  const painted = [...CSS.highlights].find(([, highlight]) => highlight.size > 0);
  const words = document.querySelector('article p') as Element;
  const style = painted && getComputedStyle(words, `::highlight(${painted[0]})`);
  const host = document.querySelector('on-record-ui');
  return {
    isPainted: style?.textDecorationLine === 'underline',
    isShown: host !== null && getComputedStyle(host).display !== 'none',
  };
}
