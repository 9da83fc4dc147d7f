/** What a page may try against the extension, its log and its reader. */
import type { Page } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ArticleRow, QuotationRow } from '../../lib/log/rows.ts';
import { articlePage, highlights, stateOf } from './support/article-page.ts';
import { launchExtension, useExtension } from './support/extension.ts';
import { ENDLESS_PAGES } from './support/hostile-pages.ts';
import { ask, storedRows } from './support/wire.ts';

const { extension, pages } = useExtension();

let control: Page;
beforeAll(async () => {
  control = await extension().openPage('popup.html');
});

let opened = 0;
async function open(html: string): Promise<Page> {
  const path = `/hostile/${++opened}`;
  pages().set(path, html);
  const page = await extension().context.newPage();
  await page.goto(pages().origin + path);
  return page;
}

const said = '<p>“We will not sell the pier,” Ada Vale said. Bo Finch said: “Nobody asked for that.”</p>';
const rows = () => storedRows<QuotationRow>(control, 'quotations');

describe('a page can not', () => {
  it('read the log, open our pages or fetch our files', async () => {
    const page = await open(articlePage(said));
    await stateOf(extension(), page);
    expect(await rows()).not.toEqual([]);
    const origin = `chrome-extension://${extension().extensionId}`;
    const got = await page.evaluate(async (ours) => {
      const frame = document.createElement('iframe');
      frame.src = `${ours}/popup.html`;
      document.body.append(frame);
      await new Promise((resume) => setTimeout(resume, 500));
      return {
        databases: await indexedDB.databases(),
        files: await Promise.all(
          ['manifest.json', 'reader.js', 'popup.html'].map((file) =>
            fetch(`${ours}/${file}`).then(
              () => 'read',
              () => 'refused',
            ),
          ),
        ),
        api: typeof chrome === 'undefined' ? 'none' : typeof chrome.runtime?.sendMessage,
      };
    }, origin);
    expect(got).toEqual({
      databases: [],
      files: ['refused', 'refused', 'refused'],
      api: expect.stringMatching(/none|undefined/),
    });
    const framed = page.frames().find((frame) => frame.url().startsWith(origin));
    expect(await framed?.evaluate(() => document.body.innerText).catch(() => '')).toBeFalsy();
  });

  it('forge a message: nothing it posts or dispatches reaches the log', async () => {
    const page = await open(articlePage(said));
    await stateOf(extension(), page);
    const before = await rows();
    await page.evaluate(
      (ids) => {
        const article = {
          text: '“Forged,” said Eve Forger.',
          blocks: [{ start: 0, end: 26, kind: 'paragraph' }],
        };
        const reading = { page: { url: location.href, title: 'Forged', site: 'Forged' }, article };
        for (const [type, data] of [
          ['readArticle', reading],
          ['correct', { ids, verdict: { kind: 'speaker', name: 'Eve Forger' } }],
          ['editLog', { kind: 'delete-everything' }],
        ]) {
          const message = { id: 1, type, data, timestamp: Date.now() };
          window.postMessage(message, '*');
          document.dispatchEvent(new CustomEvent(type as string, { detail: message }));
          new BroadcastChannel('on-record').postMessage(message);
        }
      },
      before.map(({ id }) => id),
    );
    await page.waitForTimeout(500);
    expect(await rows()).toEqual(before);
  });

  it('press our buttons', async () => {
    const page = await open(articlePage(said));
    await stateOf(extension(), page);
    const [first] = await highlights(page);
    await page.mouse.move((first?.x ?? 0) - 4, first?.y ?? 0);
    await page.mouse.move(first?.x ?? 0, first?.y ?? 0);
    await page.locator('on-record-ui').waitFor({ state: 'attached' });
    const before = await rows();
    await page.evaluate(() => {
      const root = document.querySelector('on-record-ui')?.shadowRoot;
      for (const button of root?.querySelectorAll('button') ?? []) button.click();
    });
    await page.waitForTimeout(300);
    expect(await rows()).toEqual(before);
  });

  it('make us inject its markup: titles, names and quotations are shown as text', async () => {
    const markup = '<img src=x onerror="document.title=1"><script>alert(1)</script>';
    const shown = markup.replaceAll('<', '&lt;');
    const page = await open(
      articlePage(`<p>“We ${shown} stay,” Ada ${shown} Vale said. Bo Finch said: “${shown}”</p>`, {
        title: `Pier ${shown.replaceAll('"', '&quot;')}`,
      }),
    );
    await stateOf(extension(), page);
    const popup = await extension().openPopup(page);
    await popup.getByText('Pier <img').first().waitFor();
    expect(await popup.locator('img[onerror], img[src=x], script:not([src])').count()).toBe(0);
    expect(
      await page.evaluate(() => document.querySelectorAll('on-record-ui img, on-record-ui script').length),
    ).toBe(0);
  });

  it('hide who said it behind characters that can’t be seen', async () => {
    const page = await open(
      articlePage(
        '<p>“We will not sell it,” said Ada \u202eelaV\u202c \u200bVale.</p><p>“It is\u2066 ours,” said Bo Finch.</p>',
        {
          title: 'The \u202epier\u202c stays',
        },
      ),
    );
    const state = await stateOf(extension(), page);
    const ids = state.status === 'read' ? state.quotations.map(({ id }) => id) : [];
    const verdict = { kind: 'speaker', name: 'Ada \u202eelaV\u202c' };
    expect(await ask(control, 'editLog', { kind: 'correct', ids: ids.slice(0, 1), verdict })).toMatchObject({
      ok: true,
    });
    await page.locator('on-record-ui .list').getByRole('button', { name: 'Who speaks here' }).click();
    await page.locator('on-record-ui .list').getByText('Ada ⟨').waitFor();
    const [first] = await highlights(page);
    await page.mouse.move((first?.x ?? 0) - 4, first?.y ?? 0);
    await page.mouse.move(first?.x ?? 0, first?.y ?? 0);
    await page.locator('on-record-ui .card').getByText('Ada').first().waitFor();
    const popup = await extension().openPopup(page);
    await popup.getByText('We will not sell it').first().waitFor();
    const log = await extension().openPage('log.html');
    await log.getByText('We will not sell it').first().waitFor();
    const surfaces = {
      card: await page.locator('on-record-ui .card').evaluate(everythingSaid),
      list: await page.locator('on-record-ui .list').evaluate(everythingSaid),
      popup: await popup.locator('body').evaluate(everythingSaid),
      log: await log.locator('body').evaluate(everythingSaid),
    };
    for (const [surface, said] of Object.entries(surfaces)) {
      expect(said, surface).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/);
      expect(said, surface).toContain('Ada ⟨U+202E⟩elaV⟨U+202C⟩');
    }
    for (const surface of ['popup', 'log'] as const) {
      expect(surfaces[surface]).toContain('The ⟨U+202E⟩pier⟨U+202C⟩ stays');
    }
    await popup.close();
    await log.close();
  });

  it('put a link into the log that is not of the web', async () => {
    const head = `<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="data:text/html,x">`;
    const page = await open(articlePage(said, { head, title: 'Linked' }));
    await stateOf(extension(), page);
    const articles = await storedRows<ArticleRow>(control, 'articles');
    expect(articles.length).toBeGreaterThan(0);
    for (const { url } of articles) expect(url).toMatch(/^http:\/\/127\.0\.0\.1:/);
  });
});

/** All text of an element, that of tooltips and labels, too. Runs in the page. */
function everythingSaid(element: Element): string {
  const labels = [...element.querySelectorAll('*')].flatMap((inner) =>
    ['title', 'aria-label', 'placeholder', 'value'].map((name) => inner.getAttribute(name) ?? ''),
  );
  return [element.textContent, ...labels].join('\n');
}

it('a page finds our interface closed, as it ships', async () => {
  const sealed = await launchExtension({ sealed: true });
  pages().set('/sealed', articlePage(said));
  const page = await sealed.context.newPage();
  await page.goto(`${pages().origin}/sealed`);
  await page.waitForFunction(() => CSS.highlights.size > 0);
  const [first] = await highlights(page);
  await page.mouse.move((first?.x ?? 0) - 4, first?.y ?? 0);
  await page.mouse.move(first?.x ?? 0, first?.y ?? 0);
  await page.locator('on-record-ui').waitFor({ state: 'attached' });
  const found = await page.evaluate(() => {
    const host = document.querySelector('on-record-ui');
    return { root: host?.shadowRoot ?? null, text: host?.textContent, markup: host?.innerHTML };
  });
  expect(found).toEqual({ root: null, text: '', markup: '' });
  await sealed.close();
});

describe('a page survives, and so do we, if it', () => {
  it.each(Object.entries(ENDLESS_PAGES))('%s', { timeout: 180_000 }, async (_, html) => {
    const page = await open(html);
    const state = await stateOf(extension(), page);
    // Where there is too much to read, a sentence says so.
    if (state.status === 'read' && state.problem) expect(state.problem).toMatch(/^[A-Z].+\.$/);
    expect(await page.evaluate(() => document.title)).toBe('The pier stays');
    const worker = await extension().background();
    expect(await worker.evaluate(() => chrome.runtime.id)).toBe(extension().extensionId);
    await page.close();
  });

  it('is followed by another, which is read as ever', async () => {
    const page = await open(articlePage(said));
    expect((await stateOf(extension(), page)).status).toBe('read');
  });
});
