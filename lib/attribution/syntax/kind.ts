/** The kinds of phrase that a paragraph is cut into. To be imported as `Kind`. */

export const nounPhrase = 0;
export const verb = 1;
export const preposition = 2;
export const conjunction = 3;
export const subordinator = 4;
export const wh = 5;
export const adverb = 6;
export const quotation = 7;
/** Comma, colon, dash, bracket, … : see `mark`. */
export const punctuation = 8;
/** Full stop, question or exclamation mark outside quotations. */
export const stop = 9;
/** “according to”, “in the words of”. */
export const according = 10;
