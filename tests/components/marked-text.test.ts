import { describe, expect, it } from 'vitest';
import { matches } from '../../components/shared/MarkedText.tsx';
import { plainText } from '../../components/shared/plain-text.ts';
import { termsOf } from '../../lib/log/search.ts';

const marked = (text: string, query: string) =>
  matches(text, termsOf(query)).map(([start, end]) => text.slice(start, end));

describe('marking what was found', () => {
  it.each<[text: string, query: string, marks: string[]]>([
    ['The Bridge, the bridge', 'bridge', ['Bridge', 'bridge']],
    ['a Café in Łódź', 'cafe', ['Café']],
    ['we won’t go', "won't", ['won’t']],
    ['oﬃce hours', 'office', ['oﬃce']],
    ['abcabc', 'abc bca', ['abcabc']],
    ['👩‍👩‍👧 said yes', 'yes', ['yes']],
    ['nothing', 'else', []],
  ])('%s: %s', (text, query, marks) => {
    expect(marked(text, query)).toEqual(marks);
  });
});

describe('text from a page', () => {
  it('can’t reorder or hide what is around it', () => {
    expect(plainText('Ada\u202eBell')).toBe('Ada⟨U+202E⟩Bell');
    expect(plainText('a\u200bb\u0000c')).toBe('a⟨U+200B⟩b⟨U+0000⟩c');
  });

  it('keeps what honest texts need', () => {
    for (const text of ['👩‍👩‍👧', 'می‌خواهم', 'two\nlines', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', 'שלום']) expect(plainText(text)).toBe(text);
  });
});
