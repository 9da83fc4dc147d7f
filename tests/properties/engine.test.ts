import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArticleText, fromPlainText, type Span } from '../../lib/article/article-text.ts';
import { attribute } from '../../lib/attribution/attribute.ts';
import { newsText } from '../../scripts/bench/texts.ts';
import { hostileText, RUNS } from './hostile-text.ts';

const article = fc
  .tuple(hostileText, fc.array(hostileText, { maxLength: 2 }))
  .map(([text, context]) => fromPlainText(text, context));

describe('whatever the text, the engine', () => {
  it.each([
    ['participles', 'A man ', 'seeing a man ', 'said “hello there, my friend.”'],
    ['reduced relatives', 'A man ', 'seen in a hat ', 'said “hello there, my friend.”'],
    ['owners', '', 'his mother’s ', 'lawyer said “hello there, my friend.”'],
    ['relatives in a row', 'A man ', 'who says and ', 'said “hello there, my friend.”'],
    ['relatives in relatives', 'A man ', 'who met a man ', 'said “hello there, my friend.”'],
    ['chains', 'The head ', 'of the head ', 'said “hello there, my friend.”'],
    ['questions', 'He asked ', 'if he asked ', '“hello there, my friend.”'],
    ['letters', 'A man ', 'sent a letter saying a man ', 'said “hello there, my friend.”'],
    ['openings', 'When ', 'he said it, when ', 'he said “hello there, my friend.”'],
    ['two nouns', '', 'Author and broadcaster Ann Hill and ', 'said “hello there, my friend.”'],
    ['coordinations', 'He came ', 'and he said he asked ', '“hello there, my friend.”'],
  ])('goes no deeper for a sentence of endless %s', (_, before, piece, after) => {
    expect(attribute(fromPlainText(`${before}${piece.repeat(20_000)}${after}`))).toHaveLength(1);
  });

  it('answers with spans that lie in it, in order, none over another', { timeout: 3_600_000 }, () => {
    fc.assert(
      fc.property(article, (given) => {
        const found = attribute(given);
        for (const { start, end, speaker, cue, evidence } of found) {
          for (const span of [{ start, end }, speaker, cue, ...evidence]) if (span) expectInside(span, given);
        }
        const direct = found.filter(({ kind }) => kind === 'direct');
        for (const [i, { start }] of direct.entries()) {
          expect(start).toBeGreaterThanOrEqual(direct[i - 1]?.end ?? 0);
        }
        for (const [i, { start }] of found.entries()) {
          expect(start).toBeGreaterThanOrEqual(found[i - 1]?.start ?? 0);
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('names a speaker exactly where it says so, by a named rule', { timeout: 3_600_000 }, () => {
    fc.assert(
      fc.property(article, (given) => {
        for (const { status, speaker, confidence, rule } of attribute(given)) {
          expect(speaker !== null).toBe(status === 'attributed');
          if (speaker) expect(speaker.name.trim()).not.toBe('');
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(rule).not.toBe('');
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('says why in one sentence, quoting the words that its evidence points at', {
    timeout: 3_600_000,
  }, () => {
    fc.assert(
      fc.property(article, (given) => {
        for (const { explanation, evidence } of attribute(given)) {
          expect(explanation).toMatch(/^\P{Ll}.*\.$/su);
          expect(explanation).not.toMatch(/\{(mention|cue)\}/);
          const isNamedElsewhere = / named in paragraph \d+\.$/.test(explanation);
          for (const [i, span] of evidence.entries()) {
            expectInside(span, given);
            const words = given.text.slice(span.start, span.end).replace(/\s+/g, ' ');
            expect(words.trim()).not.toBe('');
            // The last one may be where the full name stands, which the sentence gives without titles.
            if (isNamedElsewhere && i === evidence.length - 1) continue;
            expect(explanation.toLowerCase()).toContain(`“${words}”`.toLowerCase());
          }
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('gives the same answer each time, whatever it read between, and leaves its input alone', {
    timeout: 3_600_000,
  }, () => {
    fc.assert(
      fc.property(article, article, (given, other) => {
        const first = attribute(deepFrozen(given));
        attribute(other);
        expect(attribute(given)).toEqual(first);
        expect(structuredClone(first)).toEqual(first);
      }),
      { numRuns: RUNS },
    );
  });

  it('goes on after a hostile paragraph as if it were any other', { timeout: 3_600_000 }, () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(() => attribute(fromPlainText(`${newsText(500)}\n${text}\n${newsText(500)}`))).not.toThrow();
      }),
      { numRuns: RUNS },
    );
  });
});

function expectInside({ start, end }: Span, { text }: ArticleText): void {
  expect(Number.isInteger(start) && Number.isInteger(end)).toBe(true);
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThanOrEqual(start);
  expect(end).toBeLessThanOrEqual(text.length);
}

function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFrozen);
  return value;
}
