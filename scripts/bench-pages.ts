/**
 * What reading costs a page, measured on every page of a folder in a real browser with the built extension:
 *
 *     npm run -s bench:pages -- DIR
 *
 * All of one page's figures come from one run of it; times are told as ratios to Readability's own. `--json` writes a
 * line of JSON for each page instead of the table.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUILT_EXTENSION, launchExtension } from './browser/launch.ts';
import { buildExtension } from './build-extension.ts';
import { measurePage, type PageCost } from './pages/measure-page.ts';
import { savedPages } from './pages/saved-pages.ts';

const args = process.argv.slice(2);
const [folder] = args.filter((arg) => !arg.startsWith('--'));
if (!folder) {
  console.error('usage: npm run -s bench:pages -- DIR [--json]');
  process.exit(2);
}

try {
  const pages = savedPages(folder);
  buildExtension('chrome');
  const extension = await launchExtension();
  const costs: PageCost[] = [];
  try {
    for (const saved of pages) {
      const cost = await measurePage(extension, saved);
      costs.push(cost);
      if (args.includes('--json')) console.log(JSON.stringify(cost));
      else console.log(rowOf(cost));
    }
  } finally {
    await extension.close();
  }
  if (!args.includes('--json')) console.log(summaryOf(costs));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

function rowOf(cost: PageCost): string {
  const ms = (value: number): string => `${value.toFixed(1).padStart(6)} ms`;
  return [
    cost.id.padEnd(14),
    `readability ${ms(cost.readability)}`,
    `copy ${ms(cost.copy)}`,
    `ours ${ms(cost.ours)}`,
    `start ${ms(cost.start)}`,
    `longest ${ms(cost.longestTask)}`,
    `first highlight ${ms(cost.firstHighlight)}`,
    `mutations ${cost.mutations}`,
    `errors ${cost.errors}`,
    `requests ${cost.requests}`,
  ].join('  ');
}

function summaryOf(costs: readonly PageCost[]): string {
  const read = costs.filter(({ readability }) => readability > 0);
  const sum = (of: (cost: PageCost) => number): number => costs.reduce((total, cost) => total + of(cost), 0);
  const gzipped = (file: string): string =>
    `${(gzipSync(readFileSync(join(BUILT_EXTENSION, file)), { level: 9 }).length / 1000).toFixed(1)} kB`;
  const longest = read.map(({ longestTask }) => longestTask);
  return [
    '',
    `pages read                                   ${read.length} of ${costs.length}`,
    `ours ÷ Readability, median                   ${median(read.map(({ ours, readability }) => ours / readability)).toFixed(2)}`,
    `ours and the copy it takes apart ÷ its own   ${median(read.map(({ ours, copy, readability }) => (ours + copy) / readability)).toFixed(2)}`,
    `ours, copy and the scripts’ start ÷ its own  ${median(read.map(({ ours, copy, start, readability }) => (ours + copy + start) / readability)).toFixed(2)}`,
    `longest task of ours, p90                    ${quantile(longest, 0.9).toFixed(1)} ms`,
    `pages with a task of ours over 50 ms         ${longest.filter((ms) => ms > 50).length}`,
    `page DOM mutations                           ${sum(({ mutations }) => mutations)}`,
    `console errors                               ${sum(({ errors }) => errors)}`,
    `network requests                             ${sum(({ requests }) => requests)}`,
    `gate, reader, panels (when wanted), gzip     ${['gate.js', 'reader.js', 'panels.js'].map(gzipped).join(', ')}`,
  ].join('\n');
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0;
}
