/**
 * Readability takes about a millisecond for each element that it looks at closely: on a page of 3 MB, half a minute of
 * the reader's time. So of a large page it is only given the part that holds the prose.
 */

/** Pages of up to this many elements are given whole. */
const SMALL = 4000;

/** How much of the prose the part must hold. */
const MOST = 0.8;

const SHORTEST_PARAGRAPH = 80;
const ELSEWHERE =
  'footer, nav, aside, form, [class*=comment i], [id*=comment i], [class*=related i], [class*=sidebar i]';

/** The smallest part of `body` that holds most of its running text; `body` itself if the page is small. */
export function likelyPart(body: HTMLElement): HTMLElement {
  if (body.getElementsByTagName('*').length <= SMALL) return body;
  const lengths = new Map<Element, number>();
  let total = 0;
  for (const paragraph of body.querySelectorAll('p')) {
    const length = paragraph.textContent?.length ?? 0;
    if (length < SHORTEST_PARAGRAPH || paragraph.closest(ELSEWHERE)) continue;
    total += length;
    for (let up = paragraph.parentElement; up && up !== body; up = up.parentElement) {
      lengths.set(up, (lengths.get(up) ?? 0) + length);
    }
  }
  let part: Element = body;
  for (let child: Element | undefined = part; child && total > 0; ) {
    part = child;
    child = [...part.children].find((one) => (lengths.get(one) ?? 0) >= total * MOST);
  }
  return part as HTMLElement;
}
