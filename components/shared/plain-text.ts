/**
 * Text from a page, fit to be shown: characters that reorder or hide what is around them are spelled out, so that a
 * name or a title can't pretend to be another one.
 */
export function plainText(text: string): string {
  return text.replace(TRICKY, (character) => `⟨U+${hex(character)}⟩`);
}

/**
 * Controls and format characters: bidi embeddings, overrides and isolates, invisible spaces. Line breaks, joiners,
 * direction marks, soft hyphens and the tags of flags stay, because honest texts need them.
 */
const TRICKY = /[[\p{Cc}\p{Cf}\u2028\u2029]--[\t\n\r\u00ad\u061c\u200c-\u200f\u{e0020}-\u{e007f}]]/gv;

const hex = (character: string): string =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
