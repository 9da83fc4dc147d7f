/** The words of a list that white space separates. */
export const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** The same as a set. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(wordsOf(text));
