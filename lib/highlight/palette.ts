/**
 * The speakers' colours. They were searched for, so that any two differ as much as can be for all forms of colour
 * vision, and each line stands out from the page. Text is tinted with a little of the colour and underlined with all of
 * it, so that it keeps its contrast. `tests/highlight/palette.test.ts` measures all this.
 */

/** The one element of ours in a page; see `shadow-host.ts`. */
export const HOST_TAG = 'on-record-ui';

export type Theme = 'light' | 'dark';

export interface Ink {
  /** Lines and dots: `#rrggbb`. */
  line: string;
  /** Share of `line` in the tint behind text, 0 … 1. */
  tint: number;
}

const LIGHT = ['#2a48dc', '#a69200', '#d6719d', '#1f7b4a', '#67006c', '#1496ff', '#8e1a00', '#3c3c44'];
const DARK = ['#18a0e8', '#ea9806', '#ff6054', '#7f60fe', '#ba7fa3', '#00f19f', '#edfa7b', '#b9f0ec'];
/** The last ones are as light as the words on a dark page: a little is enough. */
const DARK_TINTS = [0.22, 0.18, 0.2, 0.26, 0.2, 0.12, 0.1, 0.1];

export const INKS: Readonly<Record<Theme, readonly Ink[]>> = {
  light: LIGHT.map((line) => ({ line, tint: 0.16 })),
  dark: DARK.map((line, index) => ({ line, tint: DARK_TINTS[index] ?? 0.1 })),
};

/** The line under words whose speaker is unclear: no tint, and dotted, so that it differs by more than colour. */
export const UNCLEAR: Readonly<Record<Theme, string>> = { light: '#6b6b6b', dark: '#a8a8a8' };

/** How many speakers have a colour of their own; after that, colours come round again. */
export const INK_COUNT = INKS.light.length;

/** The colour of the speaker at `index`, in the order in which speakers first speak. */
export function inkOf(theme: Theme, index: number): Ink {
  const inks = INKS[theme];
  return inks[index % inks.length] as Ink;
}

/** Name of the highlight for a speaker's colour, or for an unclear one. */
export const highlightName = (theme: Theme, index: number | null): string =>
  `on-record-${theme}-${index === null ? 'unclear' : index % INK_COUNT}`;

/** The quotation that the card speaks of, and the one that was just scrolled to. */
export const ACTIVE = 'on-record-active';
export const FLASH = 'on-record-flash';

/**
 * The style sheet for all highlights: the background injects it, so no page can lose or forbid it. With it comes our
 * interface into sight: Firefox ends the scripts of an add-on that is removed without a word to them, but it takes its
 * style sheets away.
 *
 * (In forced colours, Chromium paints every highlight in the system's colours, whatever is said here.)
 */
export function highlightStyles(): string {
  const rules = [`${HOST_TAG}{display:block}`];
  for (const theme of ['light', 'dark'] as const) {
    for (const [index, { line, tint }] of INKS[theme].entries()) {
      const percent = Math.round(tint * 100);
      rules.push(
        `::highlight(${highlightName(theme, index)}){background-color:color-mix(in srgb,${line} ${percent}%,transparent);text-decoration:underline 2px ${line}}`,
      );
    }
    rules.push(
      `::highlight(${highlightName(theme, null)}){text-decoration:underline dotted 2px ${UNCLEAR[theme]}}`,
    );
  }
  rules.push(`::highlight(${ACTIVE}){background-color:rgb(128 128 128/.16)}`);
  rules.push(`::highlight(${FLASH}){background-color:#ffd54a;color:#1a1a1a}`);
  const all = [...names()].map((name) => `::highlight(${name})`).join(',');
  rules.push(
    `@media (forced-colors:active){${all}{background-color:Canvas;color:CanvasText;text-decoration:underline 2px Highlight}::highlight(${ACTIVE}),::highlight(${FLASH}){background-color:Highlight;color:HighlightText}}`,
  );
  return rules.join('\n');
}

function* names(): Generator<string> {
  for (const theme of ['light', 'dark'] as const) {
    yield highlightName(theme, null);
    for (let index = 0; index < INK_COUNT; index++) yield highlightName(theme, index);
  }
}

/** Every highlight name that is ours, to take away what an older version of us may have left. */
export const allHighlightNames = (): string[] => [...names(), ACTIVE, FLASH];
