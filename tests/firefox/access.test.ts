/** Allowing On Record to read, and taking it back, in a real Firefox, whose prompts can be answered by a preference. */
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { firefoxPath } from './support/firefox.ts';
import { useStory } from './support/use-story.ts';

describe.skipIf(!firefoxPath)('On Record reads', () => {
  const running = useStory('on click');
  let welcome: Page;

  beforeAll(async () => {
    welcome = await running.firefox.openPage('welcome.html');
  });

  const choose = async (title: string) => {
    await welcome.bringToFront();
    await welcome.waitForFunction(() => document.querySelectorAll('.choice').length === 3);
    const choices = await welcome.$$('.choice');
    for (const choice of choices) {
      if (await choice.evaluate((button, name) => button.textContent?.includes(name), title))
        await choice.click();
    }
    await welcome.waitForFunction(
      (name) => document.querySelector('[aria-pressed=true]')?.textContent?.includes(name),
      {},
      title,
    );
  };
  /** @param patience how long to wait for it, in milliseconds: long, where it is to be read */
  const isRead = async (patience: number) => {
    const tab = await running.firefox.open(`${running.pages.origin}/story`);
    let painted = false;
    for (const deadline = Date.now() + patience; !painted && Date.now() < deadline; await tab.reload()) {
      painted = await tab
        .waitForFunction(() => CSS.highlights.size > 0, { timeout: 3_000 })
        .then(() => true)
        .catch(() => false);
    }
    await tab.close();
    return painted;
  };

  it('nothing at first', async () => {
    expect(await isRead(3_000)).toBe(false);
  });

  it('every article, once it was allowed everywhere', async () => {
    await choose('On every news article');
    expect(await isRead(60_000)).toBe(true);
  });

  it('nothing by itself any more, when that was taken back', async () => {
    await choose('Only when I click');
    expect(await isRead(3_000)).toBe(false);
  });
});
