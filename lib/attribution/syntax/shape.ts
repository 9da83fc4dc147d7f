/** What a token looks like. To be imported as `Shape`. */

export const lower = 0;
/** First letter a capital. */
export const capital = 1;
/** Two letters or more, all capitals: NATO. */
export const upper = 2;
export const number = 3;
export const punctuation = 4;
