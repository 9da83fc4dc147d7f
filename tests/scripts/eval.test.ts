import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../lib/attribution/types.ts';
import type { GoldArticle, GoldQuotation } from '../../scripts/eval/corpus.ts';
import { judge, judgeIndirect } from '../../scripts/eval/judge.ts';
import { isSpeaker } from '../../scripts/eval/same-speaker.ts';
import { scores } from '../../scripts/eval/scoreboard.ts';

const person = (speaker: string, aliases: string[] = []): GoldQuotation => ({
  start: 0,
  end: 1,
  type: 'person',
  speaker,
  aliases,
});

describe('isSpeaker', () => {
  it.each([
    ['Ada Quill', 'Ada Quill', true],
    ['Ada Quill', 'Dr. Ada Quill', true],
    ['Ada Quill', 'Ada M. Quill', true],
    ['Ada Quill', 'A. Quill', true],
    ['José Brandt Jr.', 'Jose Brandt', true],
    ['Ada Quill', 'Quill', false],
    ['Ada Quill', 'Tom Quill', false],
    ['Ada Quill', 'she', false],
    ['Madonna', 'Madonna', true],
  ])('a person: %s, named %s: %s', (speaker, name, expected) => {
    expect(isSpeaker(person(speaker), name)).toBe(expected);
  });

  it('accepts a last name alone when lenient, and an alias of several words', () => {
    expect(isSpeaker(person('Ada Quill'), 'Quill', { lenient: true })).toBe(true);
    expect(isSpeaker(person('Ada Quill', ['the Iron Mayor']), 'The Iron Mayor')).toBe(true);
  });

  it.each([
    ['a spokesman for the harbour board', 'spokesman for the harbour board', true],
    ['a harbour spokesman', 'the spokesman', true],
    ['a harbour spokesman', 'the mayor', false],
    ['two officials', 'they', false],
  ])('anybody else: %s, named %s: %s', (speaker, name, expected) => {
    expect(isSpeaker({ start: 0, end: 1, type: 'unnamed', speaker }, name)).toBe(expected);
  });
});

const text = 'Ada Quill said “yes” and “no” of the “old” bridge; Tom Reed told us “never”. It “was” so.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const answer = (words: string, name: string | null, kind: Attribution['kind'] = 'direct'): Attribution => ({
  ...at(words),
  kind,
  status: name ? 'attributed' : 'unclear',
  speaker: name ? { name, ...at(name) } : null,
  cue: null,
  rule: 'test',
  confidence: 0.9,
  explanation: '',
  evidence: [],
});
const gold = (words: string, speaker: string | null): GoldQuotation =>
  speaker
    ? { ...at(words), type: 'person', speaker, source: [[at(speaker).start, at(speaker).end]] }
    : { ...at(words), type: 'none' };

const article: GoldArticle = {
  id: 'bridge',
  text,
  quotes: [gold('yes', 'Ada Quill'), gold('no', 'Ada Quill'), gold('old', null), gold('never', 'Tom Reed')],
};

describe('judge', () => {
  const judged = judge(article, [
    answer('yes', 'Ada Quill'),
    answer('no', 'Tom Reed'),
    answer('old', 'Ada Quill'),
    answer('was', 'Tom Reed'),
  ]);

  it('gives each span its verdict', () => {
    expect(judged.map(({ verdict }) => verdict)).toEqual(['right', 'wrong', 'claimed', 'missed', 'spurious']);
  });

  it('adds up to the figures', () => {
    const figures = scores(1, judged, { gold: 0, predicted: 0, right: 0 });
    expect(figures.precision).toBeCloseTo(1 / 4);
    expect(figures.recall).toBeCloseTo(1 / 3);
    expect(figures.identityF1).toBeCloseTo(2 / 7);
    expect(figures.detectionRecall).toBeCloseTo(2 / 3);
    expect(figures.scareQuotesClaimed).toBe(1);
    expect(figures.spurious).toBe(1);
  });

  it('goes by the mention where the corpus has no identities', () => {
    const { type: _, speaker: __, ...unresolved } = gold('yes', 'Ada Quill');
    const train = { id: 'train', text, quotes: [unresolved] };
    expect(judge(train, [answer('yes', 'Ada Quill')])[0]?.verdict).toBe('right');
    expect(judge(train, [answer('yes', 'Tom Reed')])[0]?.verdict).toBe('wrong');
  });

  it('judges reported speech apart from quotations', () => {
    const reported = { source: [[0, 9] as const], content: [[30, 60] as const] };
    const tally = judgeIndirect({ ...article, attributions: [reported] }, [
      { ...answer('yes', 'Ada Quill', 'indirect'), start: 32, end: 60 },
    ]);
    expect(tally).toEqual({ gold: 1, predicted: 1, right: 1 });
  });
});
