/** Pages that would make us work without bound, in a real Firefox. */
import { describe, expect, it } from 'vitest';
import { ENDLESS_PAGES } from '../e2e/support/hostile-pages.ts';
import { firefoxPath } from './support/firefox.ts';
import { useStory } from './support/use-story.ts';

describe.skipIf(!firefoxPath)('Firefox survives, and so do we, if a page', () => {
  const running = useStory();

  it.each(Object.entries(ENDLESS_PAGES))('%s', { timeout: 120_000 }, async (_, html) => {
    const { firefox, pages } = running;
    pages.set('/hostile', html);
    const hostile = await firefox.open(`${pages.origin}/hostile`);
    await new Promise((resume) => setTimeout(resume, 3_000));
    expect(await hostile.evaluate(() => document.title)).toBe('The pier stays');
    const story = await firefox.open(`${pages.origin}/story`);
    await story.waitForFunction(() => CSS.highlights.size > 0, { timeout: 60_000 });
    await story.close();
    await hostile.close();
  });
});
