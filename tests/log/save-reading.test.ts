import { describe, expect, it } from 'vitest';
import { openLog } from '../../lib/log/open-log.ts';
import type { LogEntry } from '../../lib/log/rows.ts';
import { saveReading } from '../../lib/log/save-reading.ts';
import { useFreshLog } from './support/fresh-log.ts';
import { engine, readingOf, STORY } from './support/readings.ts';
import { everyEntry } from './support/stored.ts';

useFreshLog();

const speakers = { 'the bridge will open in May': 'Ines Okafor', 'Nobody asked us,': 'Tom Abara' };

async function entries(): Promise<LogEntry[]> {
  const all = await everyEntry();
  return all;
}

async function read(text: string, who: Record<string, string | null>, now: number, url?: string) {
  const reading = readingOf(text, url);
  return saveReading(reading, engine(who)(reading.article), now);
}

describe('saving a reading', () => {
  it('keeps each quotation with its place, its article and the machine’s answer', async () => {
    await read(STORY, speakers, 1000);
    const [first] = await entries();
    expect(first?.quotation).toMatchObject({
      text: 'the bridge will open in May',
      prefix: 'Mayor Ines Okafor said “',
      start: 24,
      seenAt: 1000,
      machine: { status: 'attributed', speaker: { name: 'Ines Okafor' }, rule: 'test', confidence: 0.9 },
    });
    expect(first?.article).toMatchObject({ title: 'The bridge', byline: 'Ana Ruiz', firstReadAt: 1000 });
  });

  it('tells equal texts of one article apart', async () => {
    const { quotations } = await read(STORY, speakers, 1000);
    expect(quotations.map(({ text }) => text)).toEqual([
      'the bridge will open in May',
      'Nobody asked us,',
      'a shame',
      'Nobody asked us,',
    ]);
    expect(new Set(quotations.map(({ id }) => id)).size).toBe(4);
  });

  it('adds nothing on a second visit, and writes nothing', async () => {
    const first = await read(STORY, speakers, 1000);
    const before = await entries();
    const second = await read(STORY, speakers, 2000);
    expect(second.changed).toBe(false);
    expect(second.quotations).toEqual(first.quotations);
    expect(await entries()).toEqual(before);
  });

  it('knows the quotations of an article that has grown at the top', async () => {
    const { quotations } = await read(STORY, speakers, 1000);
    const grown = await read(`Update: “It opened,” he said.\n${STORY}`, speakers, 2000);
    expect(grown.quotations.slice(1).map(({ id }) => id)).toEqual(quotations.map(({ id }) => id));
    const all = await entries();
    expect(all.map(({ quotation }) => quotation.seenAt)).toEqual([2000, 1000, 1000, 1000, 1000]);
    expect(all[0]?.article.savedAt).toBe(2000);
  });

  it('knows an equal text by the words around it when the first of two goes', async () => {
    const { quotations } = await read(STORY, speakers, 1000);
    const [, , , second] = quotations;
    const shrunk = await read(
      STORY.replace('“Nobody asked us,” said Tom Abara, a shopkeeper.', ''),
      {},
      2000,
    );
    expect(shrunk.quotations.at(-1)?.id).toBe(second?.id);
    expect(await entries()).toHaveLength(4);
  });

  it('lets the reader’s correction win, and keeps it through another reading', async () => {
    const { quotations } = await read(STORY, speakers, 1000);
    const log = await openLog();
    const row = await log.get('quotations', quotations[0]?.id ?? '');
    if (!row) throw new Error('The row is missing.');
    await log.put('quotations', {
      ...row,
      correction: { status: 'attributed', speaker: { name: 'Ada Bell' }, at: 1500 },
    });
    const again = await read(STORY, { ...speakers, 'the bridge will open in May': 'Someone Else' }, 2000);
    expect(again.quotations[0]).toMatchObject({ speaker: { name: 'Ada Bell' }, corrected: true });
    const stored = (await entries())[0]?.quotation;
    expect(stored?.machine.speaker?.name).toBe('Someone Else');
  });

  it('keeps articles apart, newest first', async () => {
    await read(STORY, speakers, 1000, 'https://gazette.example/old');
    await read(STORY, speakers, 2000, 'https://gazette.example/new');
    const all = await entries();
    expect(all).toHaveLength(8);
    expect(all[0]?.article.url).toBe('https://gazette.example/new');
  });

  it('doesn’t log an article without quotations', async () => {
    const saved = await read('Nothing was said.', {}, 1000);
    expect(saved).toMatchObject({ changed: false, quotations: [] });
    const log = await openLog();
    expect(await log.count('articles')).toBe(0);
  });

  it('takes two readings at once', async () => {
    await Promise.all([read(STORY, speakers, 1000), read(STORY, speakers, 1001)]);
    expect(await entries()).toHaveLength(4);
  });

  it('walks any number of articles newest first, also those saved in the same moment', async () => {
    const times = Array.from({ length: 700 }, (_, i) => 1000 + Math.floor(i / 3));
    for (const [i, now] of times.entries())
      await read('“No,” he said.', {}, now, `https://gazette.example/${i}`);
    const all = await entries();
    expect(all.map(({ article }) => article.savedAt)).toEqual(times.toReversed());
    expect(new Set(all.map(({ article }) => article.id)).size).toBe(700);
  });
});
