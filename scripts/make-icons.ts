/** Draws the toolbar icons of `components/icon.svg`: `node scripts/make-icons.ts`. Their PNGs are committed. */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { ensureChromium } from './browser/find-chromium.ts';

const COMPONENTS = join(import.meta.dirname, '../components');
const SIZES = [16, 32, 48, 96, 128];

const svg = await readFile(join(COMPONENTS, 'icon.svg'), 'utf8');
await mkdir(join(COMPONENTS, 'static/icon'), { recursive: true });
const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
try {
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<body style="margin:0;display:flex">${svg.replace('<svg', `<svg width="${size}"`)}`,
    );
    await page.screenshot({ path: join(COMPONENTS, `static/icon/${size}.png`), omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
