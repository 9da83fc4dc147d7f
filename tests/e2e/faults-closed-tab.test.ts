/** Tabs that are closed while they are read. */
import { expect, it } from 'vitest';
import type { ArticleRow, QuotationRow } from '../../lib/log/rows.ts';
import { articlePage, openArticle, savedTexts } from './support/article-page.ts';
import { useExtension } from './support/extension.ts';
import { storedRows } from './support/wire.ts';

const { extension, pages } = useExtension();

const TABS = 12;
const SAID = 40;
const story = (n: number) =>
  articlePage(
    Array.from({ length: SAID }, (_, i) => `<p>“Pier ${n} goes on as number ${i},” Ada Vale said.</p>`).join(
      '',
    ),
    { title: `Pier ${n}` },
  );

it('leave an article in the log whole or not at all, and the next one is read as ever', async () => {
  const context = extension().context;
  await Promise.all(
    Array.from({ length: TABS }, async (_, n) => {
      pages().set(`/closed/${n}`, story(n));
      const tab = await context.newPage();
      await tab.goto(`${pages().origin}/closed/${n}`, { waitUntil: 'commit' });
      await new Promise((resume) => setTimeout(resume, n * 60)); // each is caught at another moment
      await tab.close();
    }),
  );
  const last = await openArticle(extension(), pages(), story(TABS));
  await expect.poll(() => savedTexts(extension(), last)).toHaveLength(SAID);
  const control = await extension().openPage('popup.html');
  const articles = await storedRows<ArticleRow>(control, 'articles');
  const byArticle = Map.groupBy(
    await storedRows<QuotationRow>(control, 'quotations'),
    ({ articleId }) => articleId,
  );
  expect([...byArticle.keys()].sort()).toEqual(articles.map(({ id }) => id).sort());
  for (const rows of byArticle.values()) expect(rows).toHaveLength(SAID);
});
