/** Pages as they are on the web: they move, they are dark, strict, large or hostile. */
import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { readerTasks } from '../../scripts/pages/reader-tasks.ts';
import { articlePage, highlights, openArticle, stateOf, writtenPage } from './support/article-page.ts';
import { useExtension } from './support/extension.ts';

const { extension, pages } = useExtension();

const said = (words: string, who = 'Ada Vale'): string => `<p>“${words},” ${who} said on Monday.</p>`;
const open = (html: string): Promise<Page> => openArticle(extension(), pages(), html);
const texts = async (page: Page): Promise<string[]> => (await highlights(page)).map(({ text }) => text);

/** Waits until exactly these words are painted. */
async function painted(page: Page, expected: string[]): Promise<void> {
  await expect.poll(() => texts(page)).toEqual(expected);
}

/** All that the log holds of an article. */
async function savedIn(page: Page): Promise<string[]> {
  const state = await stateOf(extension(), page);
  return state.status === 'read' ? state.quotations.map(({ text }) => text) : [];
}

describe('a page that moves', () => {
  it('hydrates over our ranges', async () => {
    const page = await open(articlePage(said('The pier stays')));
    await painted(page, ['The pier stays,']);
    await page.evaluate(() => {
      const article = document.querySelector('article') as HTMLElement;
      article.innerHTML = String(article.innerHTML);
    });
    await painted(page, ['The pier stays,']);
    await expect.poll(() => savedIn(page)).toEqual(['The pier stays,']);
  });

  it('is put together again and again while it is read', async () => {
    const page = await open(
      `${articlePage(said('The pier stays'))}<script>{
        const article = document.querySelector('article');
        const html = article.innerHTML;
        const timer = setInterval(() => { article.innerHTML = html; }, 10);
        setTimeout(() => clearInterval(timer), 1500);
      }</script>`,
    );
    await expect
      .poll(
        () =>
          page.evaluate(() =>
            [...CSS.highlights.values()]
              .flatMap((all) => [...all] as Range[])
              .map((range) => range.startContainer.isConnected && String(range)),
          ),
        { timeout: 60_000 },
      )
      .toEqual(['The pier stays,']);
  });

  it('puts another article in the place of the first', async () => {
    const page = await open(articlePage(said('The pier stays')));
    await painted(page, ['The pier stays,']);
    await page.evaluate(
      (body) => {
        history.pushState({}, '', '/another-article');
        (document.querySelector('article') as HTMLElement).innerHTML = body;
        document.title = 'Bridge to open';
      },
      `<h1>Bridge to open</h1>${said('The bridge opens', 'Bo Finch')}${'<p>The council met on Friday, went through the plans for the bridge, and heard from engineers, neighbours and the fire brigade at some length.</p>'.repeat(6)}`,
    );
    await painted(page, ['The bridge opens,']);
    const state = await stateOf(extension(), page);
    expect(state).toMatchObject({ status: 'read', page: { title: 'Bridge to open' } });
    expect(state.status === 'read' && state.page.url).toContain('/another-article');
  });

  it('goes on to a page that is no article', async () => {
    const page = await open(articlePage(said('The pier stays')));
    await painted(page, ['The pier stays,']);
    await page.evaluate(() => {
      history.pushState({}, '', '/contact-us');
      document.querySelector('meta[property="og:type"]')?.remove();
      (document.querySelector('article') as HTMLElement).innerHTML = '<h1>Contact</h1><p>Write to us.</p>';
    });
    await painted(page, []);
    expect((await stateOf(extension(), page)).status).toBe('not-an-article');
  });

  it('shows more when asked', async () => {
    const page = await open(articlePage(`${said('The pier stays')}<div id="more"></div>`));
    await painted(page, ['The pier stays,']);
    await page.evaluate(
      (more) => {
        (document.querySelector('#more') as HTMLElement).innerHTML = more;
      },
      `${said('Nobody sells it', 'Bo Finch')}<p>The rest of the story goes on for a while, with harbours, boats and weather.</p>`,
    );
    await painted(page, ['The pier stays,', 'Nobody sells it,']);
  });

  it('uncovers more when asked', async () => {
    const rest = `${said('Nobody sells it', 'Bo Finch')}<p>The rest of the story goes on for a while, with harbours, boats and weather.</p>`;
    const page = await open(
      articlePage(`${said('The pier stays')}<div id="more" style="display: none">${rest}</div>`),
    );
    await painted(page, ['The pier stays,']);
    await page.evaluate(() => {
      (document.querySelector('#more') as HTMLElement).style.display = 'block';
    });
    await painted(page, ['The pier stays,', 'Nobody sells it,']);
  });

  it('is a live blog that appends', async () => {
    const entry = (n: number): string =>
      `<article><h3>Entry ${n}</h3>${said(`Entry number ${n} is here`)}<p>The board went on to the next item of its agenda, number ${n}, and spoke about it.</p></article>`;
    const page = await open(articlePage(`<div id="live">${entry(1)}</div>`));
    await painted(page, ['Entry number 1 is here,']);
    for (const n of [2, 3]) {
      await page.evaluate(
        (html) => document.querySelector('#live')?.insertAdjacentHTML('afterbegin', html),
        entry(n),
      );
      await expect.poll(() => texts(page)).toContain(`Entry number ${n} is here,`);
    }
    expect((await savedIn(page)).toSorted()).toEqual([1, 2, 3].map((n) => `Entry number ${n} is here,`));
  });

  it('renders its article late', async () => {
    const page = await writtenPage(
      extension(),
      pages(),
      '<!doctype html><title>Late</title><body><div id="app"></div>',
    );
    await page.waitForTimeout(300);
    await page.evaluate(
      (html) => {
        (document.querySelector('#app') as HTMLElement).innerHTML = html;
      },
      articlePage(said('The pier stays')).replace(/^[\s\S]*<body>|<\/body>[\s\S]*$/g, ''),
    );
    await painted(page, ['The pier stays,']);
  });

  it('changes for ever, without keeping us busy', async () => {
    const page = await open(
      `${articlePage(said('The pier stays'))}<p id="clock"></p><script>setInterval(() => { document.querySelector('#clock').textContent = 'x'.repeat(Math.random() * 400); }, 5)</script>`,
    );
    await painted(page, ['The pier stays,']);
    const share = async (): Promise<number> => {
      const before = await readerTime(page);
      await page.waitForTimeout(4000);
      return ((await readerTime(page)) - before) / 4000;
    };
    // A slow spell of the machine is not believed.
    await expect.poll(share, { timeout: 60_000 }).toBeLessThan(0.1);
    await painted(page, ['The pier stays,']);
  });

  it('comes back from the back/forward cache', async () => {
    const page = await open(articlePage(said('The pier stays')));
    const address = page.url();
    pages().set('/elsewhere', '<!doctype html><title>Elsewhere</title><p>Nothing.');
    await page.goto(`${pages().origin}/elsewhere`);
    await page.goBack();
    expect(page.url()).toBe(address);
    await painted(page, ['The pier stays,']);
  });
});

describe('a page of another kind', () => {
  it('is dark', async () => {
    const page = await open(
      articlePage(said('The pier stays'), { head: '<style>body{background:#111;color:#eee}</style>' }),
    );
    const [only] = await highlights(page);
    expect(only?.name).toContain('dark');
  });

  it('has a strict content security policy', async () => {
    pages().set('/strict', {
      body: articlePage(said('The pier stays')),
      headers: {
        'content-security-policy':
          "default-src 'none'; img-src data:; style-src 'none'; script-src 'none'; require-trusted-types-for 'script'",
      },
    });
    const page = await extension().context.newPage();
    const errors: string[] = [];
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(`${pages().origin}/strict`);
    await painted(page, ['The pier stays,']);
    const [only] = await highlights(page);
    await page.mouse.move((only?.x ?? 0) - 3, only?.y ?? 0);
    await page.mouse.move(only?.x ?? 0, only?.y ?? 0);
    const card = page.locator('on-record-ui .card');
    await card.waitFor();
    expect(await card.evaluate((element) => getComputedStyle(element).position)).toBe('fixed');
    expect(errors).toEqual([]);
  });

  it.each([
    [
      'in a long table',
      '<div class="row"><span>A row of a long table</span> <a href="#">that nobody reads</a></div>',
      34_000,
    ],
    [
      'in paragraphs',
      `<p>${'The harbour board met on Tuesday, as it does every month. '.repeat(3)}</p>`,
      16_000,
    ],
    ['in a script', `<script type="application/json">"${'x'.repeat(30_000)}"</script>`, 100],
  ])('has 3 MB of HTML %s', async (_, piece, count) => {
    const page = await open(
      articlePage(said('The pier stays')).replace('</article>', `${piece.repeat(count)}</article>`),
    );
    await painted(page, ['The pier stays,']);
  });

  it('redefines what scripts rely on', async () => {
    const hostile = `<script>
      for (const name of ['map', 'filter', 'forEach', 'push', 'find', 'some']) Array.prototype[name] = () => { throw new Error('mine'); };
      Node.prototype.cloneNode = () => null;
      Document.prototype.querySelector = () => null;
      window.CSS = undefined; window.Highlight = undefined; window.MutationObserver = undefined;
    </script>`;
    const page = await open(articlePage(said('The pier stays'), { head: hostile }));
    const state = await stateOf(extension(), page);
    expect(state).toMatchObject({ status: 'read', quotations: [{ text: 'The pier stays,' }] });
  });

  it('is written from right to left', async () => {
    const page = await open(
      articlePage('<p>قالت آدا فيل: “لن نبيع الرصيف أبدا”، وأضافت أن المجلس موافق على ذلك.</p>').replace(
        '<html lang="en">',
        '<html lang="ar" dir="rtl">',
      ),
    );
    await painted(page, ['لن نبيع الرصيف أبدا']);
    const [only] = await highlights(page);
    await page.mouse.move((only?.x ?? 0) - 3, only?.y ?? 0);
    await page.mouse.move(only?.x ?? 0, only?.y ?? 0);
    const box = await page.locator('on-record-ui .card').boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 1280).toBe(true);
  });

  it('has the article in a frame', async () => {
    pages().set('/inner', articlePage(said('The pier stays')));
    const page = await writtenPage(
      extension(),
      pages(),
      '<!doctype html><title>Viewer</title><body style="margin:0"><iframe src="/inner" style="width:1000px;height:800px"></iframe>',
    );
    const frame = page.frames()[1];
    await expect
      .poll(
        () => frame?.evaluate(() => [...CSS.highlights.values()].flatMap((all) => [...all].map(String))),
        { timeout: 60_000 },
      )
      .toEqual(['The pier stays,']);
  });

  it('has a frame, and is an article itself', async () => {
    pages().set('/inner', articlePage(said('The inner one')));
    const page = await open(
      articlePage(`${said('The outer one')}<iframe src="/inner" style="width:800px;height:600px"></iframe>`),
    );
    await painted(page, ['The outer one,']);
    await page.waitForTimeout(2500);
    const inner = await page.frames()[1]?.evaluate(() => CSS.highlights.size);
    expect(inner).toBe(0);
  });
});

/** How long the reader has worked on a page, in milliseconds. */
async function readerTime(page: Page): Promise<number> {
  return (await readerTasks(page)).reduce((sum, { ms }) => sum + ms, 0);
}
