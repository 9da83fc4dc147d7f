/**
 * The one table of quotation marks. Every other file asks here what a character is.
 *
 * Two families nest in each other: in American style the outer marks are double, in British style single.
 */

export type Family = 'double' | 'single';

/** How a character can serve as a quotation mark. */
export interface Mark {
  family: Family;
  /** `both`: the same character opens and closes, and only its neighbours tell which. */
  side: 'open' | 'close' | 'both';
}

const TABLE: Readonly<Record<string, Mark>> = {
  '“': { family: 'double', side: 'open' },
  '”': { family: 'double', side: 'close' },
  '„': { family: 'double', side: 'open' },
  '‟': { family: 'double', side: 'open' },
  '«': { family: 'double', side: 'open' },
  '»': { family: 'double', side: 'close' },
  '"': { family: 'double', side: 'both' },
  '＂': { family: 'double', side: 'both' },
  '‘': { family: 'single', side: 'open' },
  '‚': { family: 'single', side: 'open' },
  '‹': { family: 'single', side: 'open' },
  '›': { family: 'single', side: 'close' },
  '’': { family: 'single', side: 'close' },
  "'": { family: 'single', side: 'both' },
};

export const GLYPHS = Object.keys(TABLE).join('');

const BY_CODE = new Map(Object.entries(TABLE).map(([glyph, mark]) => [glyph.charCodeAt(0), mark]));

/** What the UTF-16 code unit is as a quotation mark, or undefined. */
export const markOf = (code: number): Mark | undefined =>
  code === 34 || code === 39 || code >= 0xab ? BY_CODE.get(code) : undefined;

/** `’` and `'` are apostrophes far more often than marks. */
export const isApostrophe = (code: number): boolean => code === 0x2019 || code === 39;

/** A comma, full stop or the like before a mark says that the mark closes. */
export const isClosingPunctuation = (code: number): boolean =>
  code === 44 || code === 46 || code === 33 || code === 63 || code === 0x2026 || code === 59 || code === 58;

/** Words that begin with an apostrophe: 'em, '90s, rock 'n' roll. */
export const ELISIONS: ReadonlySet<string> = new Set(
  'em n til till tis twas twere cause bout round cos neath gainst kay tude hood'.split(' '),
);
