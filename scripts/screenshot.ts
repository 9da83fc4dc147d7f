/** Remakes docs/screenshot.png for the README from the running product: the sample article, a card, the popup. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { launchExtension } from './browser/launch.ts';
import { settledPageState } from './browser/page-state.ts';
import { serve } from './browser/serve.ts';
import { buildExtension } from './build-extension.ts';

const ROOT = join(import.meta.dirname, '..');

const server = await serve({
  '/article': await readFile(join(ROOT, 'tests/fixtures/ukraine-call.html'), 'utf8'),
});
const extension = await launchExtension({
  extension: buildExtension('chrome'),
  headless: true,
  viewport: { width: 1360, height: 760 },
});
try {
  const tab = await extension.context.newPage();
  await tab.goto(`${server.origin}/article`);
  const popup = await extension.openPopup(tab);
  await settledPageState(popup);
  await popup.getByText('our people, territories and assets').waitFor();
  const popupShot = await popup.screenshot();
  await tab.bringToFront();
  await tab.evaluate(() => scrollTo(0, 480));
  await hoverQuotation(tab, 'It’s a lasting, secure peace');
  const pageShot = await tab.screenshot();
  const sheet = await extension.context.newPage();
  await sheet.setViewportSize({ width: 1360, height: 760 });
  await sheet.setContent(composed(pageShot, popupShot));
  await sheet.screenshot({ path: join(ROOT, 'docs/screenshot.png') });
} finally {
  await extension.close();
  await server.close();
}

/** Rests the pointer on a painted quotation and waits for its card. */
async function hoverQuotation(page: Page, words: string): Promise<void> {
  const place = await page.evaluate((beginning) => {
    const ranges = [...CSS.highlights].flatMap(([, highlight]) => [...highlight]) as Range[];
    const range = ranges.find((candidate) => candidate.toString().startsWith(beginning));
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const box = range?.getClientRects()[0] ?? new DOMRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, words);
  await page.mouse.move(place.x - 8, place.y);
  await page.mouse.move(place.x, place.y);
  await page.locator('on-record-ui .card').waitFor();
}

/** The popup hangs from the window's upper right corner, as in the browser. */
function composed(page: Buffer, popup: Buffer): string {
  return `<!doctype html>
<body style="margin: 0; width: 1360px; height: 760px; overflow: hidden; position: relative; background: #fdfcfa">
<img style="position: absolute; left: -290px" src="data:image/png;base64,${page.toString('base64')}">
<img style="position: absolute; right: 16px; top: 8px; border-radius: 10px; box-shadow: 0 6px 28px #0005"
  src="data:image/png;base64,${popup.toString('base64')}">`;
}
