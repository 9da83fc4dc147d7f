/** Ids that are the same on every visit, so that reading twice neither doubles nor loses. */

const encoder = new TextEncoder();

/** A short name for a text that nobody can forge for another text: the head of its SHA-256, base64url. */
export async function fingerprint(text: string, bytes: 8 | 12): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(text)), 0, bytes);
  return btoa(String.fromCharCode(...digest))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** The id of the article at a canonical address. */
export const articleIdOf = (url: string): Promise<string> => fingerprint(url, 12);

/** Fingerprints of many texts at once; equal texts are worked out once. */
export async function fingerprintsOf(texts: Iterable<string>): Promise<Map<string, string>> {
  const distinct = [...new Set(texts)];
  const prints = await Promise.all(distinct.map((text) => fingerprint(text, 8)));
  return new Map(distinct.map((text, i) => [text, prints[i] ?? '']));
}

/**
 * The ids of an article's quotations all begin with the article's id and a dot, so one key range holds them. A dot
 * isn't in base64url, and "/" is the character after it.
 */
export function quotationKeys(articleId: string): { lower: string; upper: string } {
  return { lower: `${articleId}.`, upper: `${articleId}/` };
}

/** The id of the article that a quotation's id begins with. */
export const articleIdIn = (quotationId: string): string => quotationId.split('.', 1)[0] ?? '';
