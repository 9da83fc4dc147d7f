/** What a page declares about itself for machines: JSON-LD and `<meta>`. */

type Json = Record<string, unknown>;

/** schema.org types that are articles. */
const ARTICLE =
  /^(https?:\/\/schema\.org\/)?(\w*NewsArticle|Article|Report|BlogPosting|LiveBlogPosting|AdvertiserContentArticle|SatiricalArticle|ScholarlyArticle|MedicalScholarlyArticle|TechArticle)$/;

const LONGEST_SCRIPT = 1_000_000;
const MOST_OBJECTS = 500;

/** The first JSON-LD object of an article type, wherever in the page's graphs it stands; null if there is none. */
export function declaredArticle(document: Document): Json | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const source = script.textContent ?? '';
    if (source.length > LONGEST_SCRIPT) continue;
    const found = findArticle(parse(source));
    if (found) return found;
  }
  return null;
}

/** Looks up the content of the first `<meta>` of the first of `names` that there is: its `property`, `name` or `itemprop`. */
export type Meta = (...names: string[]) => string;

/** All that the page's `<meta>` elements say. */
export function metaContents(document: Document): Meta {
  const contents = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim();
    for (const key of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(key)?.toLowerCase();
      if (name && content && !contents.has(name)) contents.set(name, content);
    }
  }
  return (...names) => names.map((name) => contents.get(name.toLowerCase())).find(Boolean) ?? '';
}

/** The names in an `author` or `publisher`: a string, an object with a `name`, or a list of either. */
export function namesIn(value: unknown): string[] {
  if (typeof value === 'string') return /^https?:/.test(value) ? [] : [value];
  if (Array.isArray(value)) return value.slice(0, 20).flatMap(namesIn);
  return isObject(value) && 'name' in value ? namesIn(value.name) : [];
}

/** Anything, of what publishers write where JSON should be; null if it can't be made out. */
function parse(source: string): unknown {
  return tryParse(source) ?? tryParse(source.replaceAll(/[\r\n\t]/g, ' ').replaceAll(WRAPPING, ''));
}

/** Line breaks within strings, and these around the whole, are common mistakes. */
const WRAPPING = /^\s*(<!--|\/\/ *<!\[CDATA\[|<!\[CDATA\[)|(-->|\/\/ *\]\]>|\]\]>)\s*$/g;

function tryParse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

function findArticle(root: unknown): Json | null {
  const queue: unknown[] = [root];
  for (let seen = 0; seen < queue.length && seen < MOST_OBJECTS; seen++) {
    const value = queue[seen];
    if (Array.isArray(value)) queue.push(...value.slice(0, MOST_OBJECTS));
    else if (isObject(value)) {
      if (typesOf(value).some((type) => ARTICLE.test(type))) return value;
      queue.push(value['@graph'], value.mainEntity);
    }
  }
  return null;
}

const typesOf = (value: Json): string[] =>
  [value['@type']].flat().filter((type): type is string => typeof type === 'string');

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
