import { expect, it } from 'vitest';
import { articlePage, openArticle } from './support/article-page.ts';
import { launchExtension, serve } from './support/extension.ts';

it('takes away everything it drew when the extension is reloaded', async () => {
  const [extension, pages] = await Promise.all([launchExtension(), serve()]);
  try {
    const page = await openArticle(
      extension,
      pages,
      articlePage('<p>“The pier stays,” Ada Vale said on Monday.</p>'),
    );
    await page.locator('on-record-ui .list').waitFor();
    const worker = await extension.background();
    await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined); // it ends while it answers
    await page.waitForFunction(
      () => CSS.highlights.size === 0 && !document.querySelector('on-record-ui'),
      null,
      {
        timeout: 60_000,
      },
    );
    expect(await page.evaluate(() => document.querySelectorAll('on-record-ui').length)).toBe(0);
  } finally {
    await extension.close();
    await pages.close();
  }
});
