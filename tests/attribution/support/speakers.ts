import { expect, it } from 'vitest';
import { fromPlainText } from '../../../lib/article/article-text.ts';
import { attribute } from '../../../lib/attribution/attribute.ts';
import type { Attribution } from '../../../lib/attribution/types.ts';

/** One line a paragraph; `context` is the headline, byline or a caption. */
export const read = (text: string, ...context: string[]): Attribution[] =>
  attribute(fromPlainText(text, context));

/**
 * Who says each quotation of the text, in order: a name without “the”, `null` where the speaker is unclear, `NOBODY`
 * where nobody is credited.
 */
export const speakersOf = (text: string, ...context: string[]): (string | null)[] =>
  read(text, ...context).map(nameOf);

export const NOBODY = '–';

export const nameOf = ({ status, speaker }: Attribution): string | null =>
  status === 'not-speech' ? NOBODY : (speaker?.name.replace(/^the /i, '') ?? null);

/** A text, then who says each of its quotations, in order. */
export type Case = readonly [text: string, ...speakers: (string | null)[]];

export const rightFor = (cases: readonly Case[]): void =>
  it.each(rows(cases))('%s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

/** What the engine should answer and doesn't, with the reason. The test fails once it does: then move the case. */
export const notYetRightFor = (reason: string, cases: readonly Case[]): void =>
  it.fails.each(rows(cases))(`${reason}: %s`, (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers);
  });

const rows = (cases: readonly Case[]) => cases.map(([text, ...speakers]) => [text, speakers] as const);
