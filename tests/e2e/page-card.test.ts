/** The card, the list of speakers and the keyboard. */
import type { Page } from 'playwright';
import { expect, it } from 'vitest';
import { articlePage, highlights, openArticle, savedTexts } from './support/article-page.ts';
import { useExtension } from './support/extension.ts';

const { extension, pages } = useExtension();

const body = `
  <p>“We keep the pier,” Ada Vale, the mayor, said on Monday. “It is ours.”</p>
  <p>“Nobody asked for that,” said Bo Finch, who chairs the board.</p>
  <p>“I did ask,” Vale said.</p>`;

const open = (): Promise<Page> => openArticle(extension(), pages(), articlePage(body));
const card = (page: Page) => page.locator('on-record-ui .card');
const list = (page: Page) => page.locator('on-record-ui .list');

/** Sends the page's reader what the background would send. */
async function tell(page: Page, type: string, data?: unknown): Promise<unknown> {
  const popup = await extension().openPopup(page);
  const answer = await popup.evaluate(
    async ({ type, data }) => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      return chrome.tabs.sendMessage(tab?.id ?? -1, { id: 1, type, data, timestamp: Date.now() });
    },
    { type, data },
  );
  await popup.close();
  return answer;
}

/** What the browser does when a shortcut is pressed, which no automated key reaches. */
async function press(page: Page, command: string): Promise<void> {
  await page.bringToFront();
  const background = await extension().background();
  await background.evaluate(async (name) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    (chrome.commands.onCommand as unknown as Dispatching).dispatch(name, tab);
  }, command);
}

interface Dispatching {
  dispatch(...args: unknown[]): void;
}

/** Opens the card of a quotation by a click. */
async function click(page: Page, index: number): Promise<void> {
  const one = (await highlights(page))[index];
  if (!one) throw new Error(`there is no quotation ${index}`);
  await page.mouse.click(one.x, one.y);
  await card(page).waitFor();
}

it('stays after a click, and closes with Escape or a click elsewhere', async () => {
  const page = await open();
  await click(page, 0);
  await page.mouse.move(2, 2);
  await page.waitForTimeout(500);
  await expect.poll(() => card(page).innerText()).toContain('Ada Vale');
  await page.keyboard.press('Escape');
  await card(page).waitFor({ state: 'detached' });
  await click(page, 0);
  await page.mouse.click(3, 3);
  await card(page).waitFor({ state: 'detached' });
});

it('walks through quotations by keyboard, and gives the focus back', async () => {
  const page = await open();
  const shown: string[] = [];
  for (const to of ['next', 'next', 'previous', 'next-by-speaker', 'next-by-speaker']) {
    await tell(page, 'step', { to });
    await card(page).waitFor();
    shown.push((await card(page).locator('.unseen').textContent()) ?? '');
  }
  expect(shown.map((text) => text.replace('Quotation: ', ''))).toEqual([
    'We keep the pier,',
    'It is ours.',
    'We keep the pier,',
    'It is ours.',
    'I did ask,',
  ]);
  const focused = () => document.querySelector('on-record-ui')?.shadowRoot?.activeElement?.className;
  await page.bringToFront();
  await expect.poll(() => page.evaluate(focused)).toBe('card');
  await page.keyboard.press('Escape');
  await card(page).waitFor({ state: 'detached' });
});

it('copies the quotation with its source, and a link to its place', async () => {
  const page = await open();
  await extension().context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await click(page, 0);
  await card(page).getByText('Copy', { exact: true }).click();
  await card(page).getByText('Copied with its source.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('“We keep the pier” — Ada Vale');
  expect(copied).toContain('#:~:text=');
});

it('lets people correct the speaker, take that back, and say what is no quotation', async () => {
  const page = await open();
  await click(page, 2);
  await expect.poll(() => card(page).innerText()).toContain('Bo Finch');
  await card(page).getByText('Wrong speaker').click();
  await card(page).locator('input[type=text]').fill('Cy Reed');
  await card(page).getByText('Save', { exact: true }).click();
  await card(page).getByText('You named this speaker.').waitFor();
  await expect.poll(() => card(page).innerText()).toContain('Cy Reed');
  await page.reload();
  await page.waitForFunction(() => CSS.highlights.size > 0);
  await click(page, 2);
  await expect.poll(() => card(page).innerText()).toContain('Cy Reed');
  await card(page).getByText('Undo correction').click();
  await card(page).locator('.speaker', { hasText: 'Bo Finch' }).waitFor();
  await card(page).getByText('Not a quotation').click();
  await card(page).getByText('Undo', { exact: true }).click();
  await card(page).locator('.speaker', { hasText: 'Bo Finch' }).waitFor();
  await expect.poll(() => savedTexts(extension(), page)).toContain('Nobody asked for that,');
  await page.bringToFront();
  await card(page).getByText('Not a quotation').click();
  await card(page).getByText('no longer counts').waitFor();
  await expect.poll(() => savedTexts(extension(), page)).not.toContain('Nobody asked for that,');
});

it('takes no orders from the page', async () => {
  const page = await open();
  await click(page, 2);
  await page.evaluate(() => {
    const root = document.querySelector('on-record-ui')?.shadowRoot;
    for (const button of root?.querySelectorAll('.card button') ?? []) (button as HTMLElement).click();
  });
  await page.waitForTimeout(300);
  await expect.poll(() => savedTexts(extension(), page)).toContain('Nobody asked for that,');
});

it('lists who speaks, walks through their quotations, and stays away once closed', async () => {
  const page = await open();
  await list(page).waitFor();
  await list(page).getByText('Who speaks here').click();
  await list(page).getByText('Bo Finch').waitFor();
  await expect.poll(() => list(page).innerText()).toMatch(/Ada Vale[\s\S]*3[\s\S]*Bo Finch[\s\S]*1/);
  await list(page).getByText('Bo Finch').click();
  await page.waitForFunction(() => CSS.highlights.has('on-record-flash'));
  const box = await list(page).boundingBox();
  await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 12);
  await page.mouse.down();
  await page.mouse.move(300, 300, { steps: 5 });
  await page.mouse.up();
  const moved = await list(page).boundingBox();
  expect(Math.abs((moved?.x ?? 0) - (box?.x ?? 0))).toBeGreaterThan(200);
  await list(page).getByRole('button', { name: /Close/ }).click();
  await list(page).waitFor({ state: 'detached' });
  await page.locator('on-record-ui .announcement').getByText('List them on the page').waitFor();
  await page.reload();
  await page.waitForFunction(() => CSS.highlights.size > 0);
  await page.waitForTimeout(500);
  expect(await list(page).count()).toBe(0);
  const popup = await extension().openPopup(page);
  await popup.getByText('List them on the page').click();
  await popup.close();
  await list(page).getByText('Bo Finch').waitFor();
});

it('opens the closed list by its shortcut, and stays on the screen wherever it was moved', async () => {
  const page = await open();
  await list(page).getByRole('button', { name: /Close/ }).click();
  await list(page).waitFor({ state: 'detached' });
  await press(page, 'show-speakers');
  await list(page).getByText('Bo Finch').waitFor();
  const title = list(page).locator('.title');
  await title.click();
  await list(page).getByText('Bo Finch').waitFor({ state: 'hidden' });
  const box = await title.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 12);
  await page.mouse.down();
  await page.mouse.move(40, 10, { steps: 5 });
  await page.mouse.up();
  await title.click();
  await list(page).getByText('Bo Finch').waitFor();
  const moved = await list(page).boundingBox();
  expect(moved && moved.y >= 0 && moved.x >= 0).toBe(true);
});

it('goes from quotation to quotation, and hides them all, by shortcuts', async () => {
  const page = await open();
  await press(page, 'next-quotation');
  await card(page).getByText('Ada Vale', { exact: true }).waitFor();
  await press(page, 'toggle-page');
  await card(page).waitFor({ state: 'detached' });
  await expect.poll(() => highlights(page)).toEqual([]);
  await press(page, 'toggle-page');
  await expect.poll(async () => (await highlights(page)).length).toBe(4);
});

it('goes to a quotation without motion where the reader wants none', async () => {
  const page = await openArticle(
    extension(),
    pages(),
    articlePage(`<div style="height:3000px"></div>${body}<div style="height:3000px"></div>`),
  );
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate(() => {
    const seen = { flashes: 0, scrolls: 0, had: false };
    addEventListener('scroll', () => seen.scrolls++);
    const look = (): void => {
      const has = CSS.highlights.has('on-record-flash');
      if (has && !seen.had) seen.flashes++;
      seen.had = has;
      requestAnimationFrame(look);
    };
    look();
    Object.assign(globalThis, { seen });
  });
  await tell(page, 'step', { to: 'next' });
  await page.bringToFront();
  await page.waitForFunction(() => (globalThis as { seen?: { had: boolean } }).seen?.had);
  await page.waitForFunction(() => !CSS.highlights.has('on-record-flash'));
  const { flashes, scrolls } = await page.evaluate(
    () => (globalThis as unknown as { seen: { flashes: number; scrolls: number } }).seen,
  );
  expect({ flashes, scrolls }).toEqual({ flashes: 1, scrolls: 1 });
});

it('tells a screen reader what is said, by whom, and why', async () => {
  const page = await open();
  await tell(page, 'step', { to: 'next' });
  await card(page).waitFor();
  const read = await page.locator('on-record-ui').ariaSnapshot();
  expect(read).toContain('dialog "Who says this"');
  expect(read).toContain('Quotation: We keep the pier,');
  expect(read).toMatch(/strong: Ada Vale/);
  for (const button of ['Copy', 'Copy link', 'Wrong speaker', 'Not a quotation']) {
    expect(read).toContain(`button "${button}"`);
  }
  expect(read).toContain('region "Who speaks here"');
});

it('keeps its words readable in forced colours', async () => {
  const page = await open();
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await click(page, 0);
  const colours = await card(page).evaluate((element) => {
    const { color, backgroundColor, borderTopWidth } = getComputedStyle(element);
    return { color, backgroundColor, borderTopWidth };
  });
  expect(colours.color).not.toBe(colours.backgroundColor);
  expect(colours.borderTopWidth).toBe('2px');
  await page.emulateMedia({ forcedColors: null, colorScheme: null });
});

it('never covers the quotation, however many lines it has', async () => {
  const long = 'We keep the pier, and the harbour, and all that belongs to them. '.repeat(12);
  const page = await openArticle(
    extension(),
    pages(),
    articlePage(
      `<div style="height:600px"></div><p>“${long}” Ada Vale said.</p><div style="height:900px"></div>`,
    ),
  );
  for (const part of [0.1, 0.5, 0.9]) {
    await page.keyboard.press('Escape');
    const rects = await page.evaluate(() => {
      const [range] = [...CSS.highlights.values()].flatMap((all) => [...all]) as Range[];
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      return [...(range?.getClientRects() ?? [])].map(({ top, bottom, left, right }) => ({
        top,
        bottom,
        left,
        right,
      }));
    });
    const line = rects[Math.floor(rects.length * part)];
    await page.mouse.click((line?.left ?? 0) + 50, (line?.top ?? 0) + 8);
    await card(page).waitFor();
    await page.waitForTimeout(100);
    const box = await card(page).boundingBox();
    const covered = rects.filter(({ top, bottom }) => box && top < box.y + box.height && bottom > box.y);
    expect(covered).toEqual([]);
  }
});
