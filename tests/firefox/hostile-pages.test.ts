/** Pages that would make us work without bound, in a real Firefox. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serve } from '../../scripts/browser/serve.ts';
import { articlePage } from '../e2e/support/article-page.ts';
import { ENDLESS_PAGES } from '../e2e/support/hostile-pages.ts';
import { firefoxPath, launchFirefox, type RunningFirefox } from './support/firefox.ts';

describe.skipIf(!firefoxPath)('Firefox survives, and so do we, if a page', () => {
  let firefox: RunningFirefox;
  let pages: Served;

  beforeAll(async () => {
    pages = await serve({
      '/story': articlePage('<p>“We will not sell the pier,” Ada Vale said on Monday.</p>'),
    });
    firefox = await launchFirefox();
  });

  afterAll(async () => {
    await firefox?.close();
    await pages?.close();
  });

  it.each(Object.entries(ENDLESS_PAGES))('%s', { timeout: 120_000 }, async (_, html) => {
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
