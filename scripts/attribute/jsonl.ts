/** JSON Lines in, JSON Lines out, in constant memory. */
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { fromPlainText } from '../../lib/article/article-text.ts';
import { attribute } from '../../lib/attribution/attribute.ts';
import type { QuotationOptions } from '../../lib/quotation/find-quotations.ts';
import { type AttributedArticle, toContract } from './contract.ts';
import { type Line, lines } from './lines.ts';

/**
 * Attributes an article a line. A line that can't be read is reported by its number and left out; the rest goes on.
 *
 * @param report is given one sentence for each bad line.
 * @param options which marks count: corpora leave out what `''…''` encloses, so that here it is off unless asked for.
 * @returns how many lines were bad.
 */
export async function attributeLines(
  input: AsyncIterable<Buffer>,
  output: Writable,
  report: (problem: string) => void,
  options: QuotationOptions = { pairedApostrophes: false },
): Promise<number> {
  let bad = 0;
  for await (const line of lines(input)) {
    let written: string;
    try {
      if (line.text?.trim() === '') continue;
      written = `${JSON.stringify(attributeLine(line, options))}\n`;
    } catch (error) {
      bad++;
      report(`line ${line.number}: ${(error as Error).message}`);
      continue;
    }
    if (!output.write(written)) await once(output, 'drain');
  }
  return bad;
}

function attributeLine({ text: json, problem }: Line, options: QuotationOptions): AttributedArticle {
  if (json === undefined) throw new Error(problem);
  const line: unknown = JSON.parse(json);
  if (typeof line !== 'object' || line === null || Array.isArray(line)) throw new Error('not an object');
  const { id, text, context } = line as Record<string, unknown>;
  if (id === undefined) throw new Error('no "id"');
  if (typeof text !== 'string') throw new Error('"text" is not a string');
  if (context !== undefined && !isStrings(context)) throw new Error('"context" is not a list of strings');
  return { id, quotes: attribute(fromPlainText(text, context), options).map(toContract) };
}

const isStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');
