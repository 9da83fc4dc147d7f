/** Readings of invented articles, for the tests of the log. */
import { fromPlainText } from '../../../lib/article/article-text.ts';
import type { Attribution } from '../../../lib/attribution/types.ts';
import type { Reading } from '../../../lib/messaging/to-background.ts';

export const STORY = `Mayor Ines Okafor said “the bridge will open in May”.
“Nobody asked us,” said Tom Abara, a shopkeeper.
She called the delay “a shame”. “Nobody asked us,” she said of the council.`;

export function readingOf(text: string, url = 'https://gazette.example/bridge'): Reading {
  return {
    page: { url, title: 'The bridge', site: 'The Gazette', byline: 'Ana Ruiz', publishedAt: '2026-03-01' },
    article: fromPlainText(text),
  };
}

/** An engine for tests: every “…” is said by the speaker that `speakers` gives its text. */
export function engine(
  speakers: Record<string, string | null> = {},
): (article: { text: string }) => Attribution[] {
  return ({ text }) =>
    [...text.matchAll(/“([^”]+)”/g)].map((match) => {
      const said = match[1] ?? '';
      const name = speakers[said] ?? null;
      return {
        start: match.index + 1,
        end: match.index + 1 + said.length,
        kind: 'direct',
        status: name ? 'attributed' : 'unclear',
        speaker: name ? { name, start: 0, end: 5 } : null,
        cue: null,
        rule: 'test',
        confidence: name ? 0.9 : 0,
        explanation: name ? `It says so of ${name}.` : 'Nothing says who.',
        evidence: [],
      };
    });
}
