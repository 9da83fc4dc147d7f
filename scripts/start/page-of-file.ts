import { basename } from 'node:path';

/** The HTML to show for an article on disk: a page as it is, plain text a paragraph a line. */
export function pageOfFile(path: string, content: Buffer): string | Buffer {
  if (/\.x?html?$/i.test(path)) return content;
  const paragraphs = content
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => `<p>${escaped(line)}</p>`);
  const title = escaped(basename(path));
  return `<!doctype html><meta charset="utf-8"><title>${title}</title>
<body style="max-width: 40rem; margin: 2rem auto; font: 18px/1.6 serif">
<article><h1>${title}</h1>${paragraphs.join('\n')}</article>`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
