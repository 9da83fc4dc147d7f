import { describe, expect, it } from 'vitest';
import { deleteQuotations } from '../../lib/log/edits.ts';
import { guessSpeaker } from '../../lib/log/guess-speaker.ts';
import { saveReading } from '../../lib/log/save-reading.ts';
import { saveSelection } from '../../lib/log/save-selection.ts';
import { useFreshLog } from './support/fresh-log.ts';
import { engine, readingOf } from './support/readings.ts';

useFreshLog();

const TEXT = 'Okafor told them the boat would run.\n“No,” said Abara.';
const said = 'the boat would run';
const guessing = engine({ [said]: 'Ines Okafor' });
const select = (text = TEXT, words = said) => ({
  reading: readingOf(text),
  span: { start: text.indexOf(words), end: text.indexOf(words) + words.length },
});
const read = async (text: string) =>
  (await saveReading(readingOf(text), guessing(readingOf(text).article), 2000)).quotations;

describe('a selection', () => {
  it('is kept with the engine’s guess for its speaker', async () => {
    const { quotation } = await saveSelection(select(), guessing, 1000);
    expect(quotation).toMatchObject({ text: said, start: 17, speaker: { name: 'Ines Okafor' } });
  });

  it('stays on the page when it is read again, and follows its words', async () => {
    const { quotation } = await saveSelection(select(), guessing, 1000);
    const again = await read(`News.\n${TEXT}`);
    expect(again.map(({ text, start }) => [text, start])).toEqual([
      [said, 23],
      ['No,', 44],
    ]);
    expect(again[0]?.id).toBe(quotation.id);
  });

  it('is shown nowhere once its words are gone or stand twice alike', async () => {
    await saveSelection(select(), guessing, 1000);
    expect((await read('“No,” said Abara.')).map(({ text }) => text)).toEqual(['No,']);
    expect((await read(`${said}\n${said}`)).map(({ text }) => text)).toEqual([]);
  });

  it('is unclear where the engine finds nobody', async () => {
    const { quotation } = await saveSelection(select(), engine(), 1000);
    expect(quotation.speaker).toBeNull();
  });

  it('saved twice is there once, and comes back after it was deleted', async () => {
    const { quotation } = await saveSelection(select(), guessing, 1000);
    await saveSelection(select(), guessing, 1001);
    expect((await read(TEXT)).filter(({ text }) => text === said)).toHaveLength(1);
    await deleteQuotations([quotation.id], 1002);
    expect((await read(TEXT)).map(({ text }) => text)).toEqual(['No,']);
    await saveSelection(select(), guessing, 1003);
    expect((await read(TEXT)).map(({ text }) => text)).toEqual([said, 'No,']);
  });
});

it('the engine is shown the words in quotation marks, in their block', () => {
  const { article } = readingOf('One.\nTwo three.\nFour.');
  let shown = article;
  guessSpeaker(article, { start: 5, end: 15 }, (marked) => {
    shown = marked as typeof article;
    return [];
  });
  expect(shown.blocks.map(({ start, end }) => shown.text.slice(start, end))).toEqual([
    'One.',
    '“Two three.”',
    'Four.',
  ]);
});
