/** Who said what, for a person at a terminal. */
import { attribute } from '../../lib/attribution/attribute.ts';
import type { Attribution } from '../../lib/attribution/types.ts';
import { printable } from '../printable.ts';
import type { ArticleFile } from './read-article-file.ts';

/** @param columns width of the terminal, where there is one. */
export function listing({ title, article }: ArticleFile, columns = 100): string {
  const found = attribute(article);
  const spoken = found.filter((quotation) => quotation.status !== 'not-speech');
  const words = (quotation: Attribution) => `“${article.text.slice(quotation.start, quotation.end)}”`;
  const width = Math.min(columns, 100) - 5;

  const entries = spoken.map((quotation, index) => {
    const { speaker, kind, explanation } = quotation;
    const heading = speaker ? [speaker.name, speaker.role].filter(Boolean).join(', ') : 'Speaker unclear';
    const quoted = kind === 'direct' ? words(quotation) : words(quotation).slice(1, -1);
    return [
      `${String(index + 1).padStart(3)}  ${printable(heading)}`,
      ...wrap(printable(quoted), width).map((line) => `     ${line}`),
      ...wrap(printable(explanation), width - 2).map((line) => `       ${line}`),
    ].join('\n');
  });
  const nobodys = found.filter((quotation) => quotation.status === 'not-speech').map(words);
  return [
    ...(title ? [printable(title)] : []),
    ...(entries.length > 0 ? entries : ['No quotations.']),
    ...(nobodys.length > 0 ? [`Quoted, but nobody's speech: ${printable(nobodys.join(', '))}`] : []),
    '',
  ]
    .join('\n\n')
    .replace(/\n\n$/, '\n');
}

function wrap(text: string, width: number): string[] {
  const wrapped: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && line.length + 1 + word.length > width) {
      wrapped.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...wrapped, line];
}
