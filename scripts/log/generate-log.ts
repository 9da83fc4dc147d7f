/** Makes logs of any size for benchmarks and screenshots: the same size gives the same log. All of it is invented. */
import type { ArticleRow, QuotationRow } from '../../lib/log/rows.ts';

export interface LogSize {
  quotations: number;
  articles: number;
  speakers: number;
}

export const LARGE: LogSize = { quotations: 100_000, articles: 5_000, speakers: 3_000 };
export const SMALL: LogSize = { quotations: 1_000, articles: 50, speakers: 30 };

const WORDS =
  'the a of to and in that it was for on with as at by this have from they be not but what all were when we there can an your which their said if do will each about how up out them then she many some so these would other into has more her two like him see time could no make than first been its who now people my made over did down only way find use may water long little very after words called just where most know'.split(
    ' ',
  );
const TOPICS =
  'harbour bridge council budget ferry school hospital election strike drought railway museum forest stadium tariff pension wage border vaccine satellite'.split(
    ' ',
  );
const GIVEN =
  'Ines Tom Ada Ruth Omar Lena Paul Nadia Hugo Mei Ivan Sara Kofi Elena Yusuf Clara Dmitri Aisha Luca Hana'.split(
    ' ',
  );
const SYLLABLES = 'ka lo ber tan mir do sel va rin gor pa nes tu lak fer mo wi zan hel ost'.split(' ');
const ROLES = ['mayor', 'union leader', 'minister', 'head teacher', 'professor of economics', undefined];
const SITES = [
  'The Ansel Courier',
  'Northern Gazette',
  'Daily Ledger',
  'The Beacon',
  'Harbour Post',
  'Metro Wire',
];
const DAY = 24 * 3600 * 1000;
const START = Date.UTC(2024, 0, 1);

/** Article after article with its quotations. */
export function* generateLog(size: LogSize): Generator<{ article: ArticleRow; quotations: QuotationRow[] }> {
  const random = randomNumbers(42);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const phrase = (words: number) => Array.from({ length: words }, () => pick(WORDS)).join(' ');
  const speakers = Array.from({ length: size.speakers }, (_, i) => ({
    name: `${GIVEN[i % GIVEN.length]} ${surname(i)}`,
    role: ROLES[i % ROLES.length],
  }));
  const perArticle = size.quotations / size.articles;

  for (let a = 0; a < size.articles; a++) {
    const id = `A${String(a).padStart(15, '0')}`;
    const savedAt = START + Math.floor((a / size.articles) * 700 * DAY);
    const site = pick(SITES);
    const article: ArticleRow = {
      id,
      url: `https://news.example/${a}/${pick(TOPICS)}`,
      title: `${capital(pick(TOPICS))} ${phrase(7)}`,
      site,
      byline: `${pick(GIVEN)} ${surname(a % 400)}`,
      publishedAt: new Date(savedAt - DAY).toISOString(),
      firstReadAt: savedAt,
      savedAt,
    };
    const cast = Array.from({ length: 4 }, () => pick(speakers));
    const quotations = Array.from({ length: perArticle }, (_, q): QuotationRow => {
      const speaker = random() < 0.9 ? pick(cast) : null;
      const text = `${capital(phrase(4))} ${pick(TOPICS)} ${phrase(8 + Math.floor(random() * 24))}.`;
      return {
        id: `${id}.Q${String(q).padStart(10, '0')}.1`,
        articleId: id,
        start: q * 400,
        end: q * 400 + text.length,
        text,
        prefix: `${phrase(6)} “`,
        suffix: `” ${phrase(6)}`,
        kind: 'direct',
        seenAt: savedAt,
        machine: {
          status: speaker ? 'attributed' : 'unclear',
          speaker: speaker && { name: speaker.name, ...(speaker.role && { role: speaker.role }) },
          cue: speaker ? 'said' : null,
          rule: 'subject-before-cue',
          confidence: speaker ? 0.93 : 0.2,
          explanation: speaker
            ? `“${speaker.name}” is the subject of “said” just before the quotation.`
            : 'Nothing near the quotation says who speaks.',
        },
        ...(random() < 0.03 && { starred: true as const }),
        ...(random() < 0.02 && { note: phrase(12), tags: [pick(TOPICS)] }),
      };
    });
    yield { article, quotations };
  }
}

function surname(i: number): string {
  const n = SYLLABLES.length;
  const parts = [SYLLABLES[i % n], SYLLABLES[Math.floor(i / n) % n], SYLLABLES[Math.floor(i / n / n) % n]];
  return capital(parts.join(''));
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Marsaglia's xorshift, 32 bits: numbers from 0 to before 1, the same for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
