const ASCII = /^[\0-\x7f]*$/;

/** Folds case, accents and typographic marks, so that what is typed on any keyboard is found. Keeps no offsets. */
export function folded(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟″]/g, '"')
    .replace(/[‐-―]/g, '-');
}

/** The words of a query, each of which must occur; words in straight or curly double quotes stay together. */
export function termsOf(query: string): string[] {
  return [...folded(query).matchAll(/"([^"]+)"|[^\s"]+/g)].map(([whole, phrase]) => phrase ?? whole);
}
