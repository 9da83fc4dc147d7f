/** What is left on open pages when the add-on goes, in a real Firefox. */
import { describe, expect, it } from 'vitest';
import { firefoxPath } from './support/firefox.ts';
import { useStory } from './support/use-story.ts';

describe.skipIf(!firefoxPath)('in Firefox', () => {
  const running = useStory();

  it('nothing of ours is seen on a page when the add-on is removed', async () => {
    const { firefox, pages } = running;
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
