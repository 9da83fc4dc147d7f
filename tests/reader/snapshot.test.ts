import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readArticleFromDocument } from '../../lib/article/read-article.ts';
import { isSameArticle, Snapshot } from '../../lib/reader/snapshot.ts';

const sentence =
  'The harbour board met on Tuesday, as it does every month, and went through a long agenda of repairs. ';
const parse = (...paragraphs: string[]): Document =>
  parseHTML(
    `<!doctype html><html><head><title>Pier</title></head><body><main><article>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></main></body></html>`,
  ).document as unknown as Document;
const story = (name: string): string[] =>
  [1, 2, 3, 4, 5, 6].map((n) => `${name} ${n}. ${sentence.repeat(2)}`);
const read = (document: Document) => {
  const found = readArticleFromDocument(document, 'https://example.com/a');
  if (!found) throw new Error('no article');
  return found;
};

describe('a snapshot', () => {
  const at = (words: string, text: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });

  it.each([
    ['nothing has changed', () => {}, false],
    [
      'a few letters have changed elsewhere',
      (document: Document) => document.querySelector('p:last-child')?.append('!'),
      false,
    ],
    [
      'a painted word was replaced',
      (document: Document) => {
        (document.querySelector('p')?.firstChild as Text).data = 'Other';
      },
      true,
    ],
    [
      'a painted paragraph was taken away',
      (document: Document) => document.querySelector('p')?.remove(),
      true,
    ],
    [
      'a paragraph was added',
      (document: Document) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = sentence;
        document.querySelector('article')?.append(paragraph);
      },
      true,
    ],
  ])('when %s', (_, change, isStale) => {
    const document = parse(...story('Pier'));
    const found = read(document);
    const snapshot = new Snapshot(document, found);
    snapshot.paint([at('Pier 1', found.article.text)]);
    change(document);
    expect(snapshot.isStale()).toBe(isStale);
  });
});

describe('the same article', () => {
  it('may have grown and changed in places', () => {
    expect(
      isSameArticle(read(parse(...story('Pier'))), read(parse('New.', ...story('Pier').slice(1), 'More.'))),
    ).toBe(true);
  });

  it('is no other one', () => {
    expect(isSameArticle(read(parse(...story('Pier'))), read(parse(...story('Bridge'))))).toBe(false);
  });
});
