/** An article from a file on disk: plain text, or a saved web page. */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { parseHTML } from 'linkedom';
import { type ArticleText, fromPlainText } from '../../lib/article/article-text.ts';
import { readArticleFromDocument } from '../../lib/article/read-article.ts';

export interface ArticleFile {
  /** The headline, where there is one. */
  title?: string;
  article: ArticleText;
}

/** The input can't be read at all. The message is one line for the person who asked. */
export class UnreadableError extends Error {}

/** @throws UnreadableError where the file doesn't exist, isn't text, or is a web page without an article. */
export async function readArticleFile(path: string): Promise<ArticleFile> {
  const bytes = await readFile(path).catch((error) => unreadable(path, error));
  const text = decode(bytes);
  if (text === null) throw new UnreadableError(`${path}: not a text file`);
  if (!/\.x?html?$/i.test(path) && !/^\s*<(?:!doctype html|html)\b/i.test(text))
    return { article: fromPlainText(text) };
  const { document } = parseHTML(withBody(text));
  const found = readArticleFromDocument(document, pathToFileURL(path).href);
  if (!found) throw new UnreadableError(`${path}: no article in this page`);
  return { title: found.page.title, article: found.article };
}

/**
 * A stream of a text file's bytes, which may be a pipe.
 *
 * @throws UnreadableError where the file doesn't exist or its beginning isn't text.
 */
export async function openText(path: string): Promise<AsyncIterable<Buffer>> {
  const stream: AsyncIterator<Buffer> = createReadStream(path)[Symbol.asyncIterator]();
  const first = await stream.next().catch((error) => unreadable(path, error));
  if (!first.done && first.value.subarray(0, 4096).includes(0)) {
    await stream.return?.();
    throw new UnreadableError(`${path}: not a text file`);
  }
  return (async function* () {
    if (first.done) return;
    yield first.value;
    yield* { [Symbol.asyncIterator]: () => stream };
  })();
}

/** HTML lets a page leave out `<html>`, `<head>` and `<body>`; linkedom wants to see them. */
const withBody = (html: string): string =>
  /<body[\s>]/i.test(html)
    ? html
    : `<!doctype html><html><head></head><body>${html.replace(/<!doctype[^>]*>|<\/?(?:html|head)\b[^>]*>/gi, '')}</body></html>`;

/** UTF-8, UTF-16 with a byte order mark, what the page declares, else Windows-1252. Null if it can't be text. */
function decode(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const declared = /<meta[^>]+charset=["']?([\w-]+)/i.exec(bytes.subarray(0, 2048).toString('latin1'))?.[1];
    return decoderFor(declared).decode(bytes);
  }
}

function decoderFor(charset = 'windows-1252'): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder('windows-1252');
  }
}

function unreadable(path: string, error: NodeJS.ErrnoException): never {
  const reason: Record<string, string> = {
    ENOENT: 'no such file',
    EISDIR: 'a folder, not a file',
    EACCES: 'no permission to read it',
  };
  throw new UnreadableError(`${path}: ${reason[error.code ?? ''] ?? error.message}`);
}
