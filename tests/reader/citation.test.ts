import { expect, it } from 'vitest';
import { citation, linkTo } from '../../lib/reader/citation.ts';

const text = 'Ada Vale spoke first. “We keep the pier,” she said.';
const start = text.indexOf('We keep');
const quotation = {
  id: 'a',
  start,
  end: start + 'We keep the pier,'.length,
  text: 'We keep the pier,',
  speaker: { name: 'Ada Vale', role: 'mayor' },
  explanation: '',
  evidence: [],
  confidence: 1,
  corrected: false,
};
const article = { text, blocks: [] };
const page = {
  url: 'https://example.com/pier',
  title: 'Pier stays',
  site: 'The Quay',
  publishedAt: '2026-03-01T10:00:00Z',
};

it('cites the words, the speaker, the source and the place', () => {
  const [words, source, link] = citation(quotation, article, page).split('\n');
  expect(words).toBe('“We keep the pier” — Ada Vale, mayor');
  expect(source).toBe('“Pier stays”, The Quay, 2026-03-01');
  expect(link).toBe(linkTo(quotation, article, page));
  expect(link).toContain('https://example.com/pier#:~:text=');
});

it('says so where the speaker is unclear', () => {
  expect(citation({ ...quotation, speaker: null }, article, page)).toContain('— speaker unclear');
});
