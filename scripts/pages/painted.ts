import type { Page } from 'playwright';

/** The text of every highlighted range of ours on the page, in document order, as the DOM has it. */
export function paintedTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ranges = [...CSS.highlights]
      .filter(([name]) => name.startsWith('on-record'))
      .flatMap(([, highlight]) => [...highlight] as Range[]);
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return ranges.map(String);
  });
}
