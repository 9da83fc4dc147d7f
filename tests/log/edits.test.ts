import { describe, expect, it } from 'vitest';
import { undoChange } from '../../lib/log/change.ts';
import {
  annotateQuotations,
  correctQuotations,
  deleteArticles,
  deleteEverything,
  deleteQuotations,
} from '../../lib/log/edits.ts';
import { openLog } from '../../lib/log/open-log.ts';
import { saveReading } from '../../lib/log/save-reading.ts';
import { useFreshLog } from './support/fresh-log.ts';
import { engine, readingOf, STORY } from './support/readings.ts';
import { countLog } from './support/stored.ts';

useFreshLog();

async function saved(url?: string) {
  const reading = readingOf(STORY, url);
  const { quotations, articleId } = await saveReading(reading, engine()(reading.article), 1000);
  return { ids: quotations.map(({ id }) => id), articleId };
}
const row = async (id = '') => (await openLog()).get('quotations', id);

/** All that the reader can see of the log; what undoing needs is left out. */
async function everything() {
  const log = await openLog();
  return Promise.all((['articles', 'quotations', 'people'] as const).map((store) => log.getAll(store)));
}

describe('correcting', () => {
  it('stands beside the machine’s answer with its time, wins, and can be undone', async () => {
    const { ids } = await saved();
    const before = await everything();
    const { undo, label } = await correctQuotations(
      ids.slice(0, 2),
      { kind: 'speaker', name: ' Ada Bell ' },
      5,
    );
    expect(label).toBe('Corrected 2 quotations');
    expect(await row(ids[1])).toMatchObject({
      machine: { status: 'unclear' },
      correction: { status: 'attributed', speaker: { name: 'Ada Bell' }, at: 5 },
    });
    await undoChange(undo ?? 0);
    expect(await everything()).toEqual(before);
  });

  it('as not a quotation takes it from the page, also when that is read again', async () => {
    const { ids } = await saved();
    await correctQuotations([ids[0] ?? ''], { kind: 'not-a-quotation' }, 5);
    const again = await saved();
    expect(again.ids).toEqual(ids.slice(1));
    await correctQuotations([ids[0] ?? ''], { kind: 'undo' }, 6);
    expect((await saved()).ids).toEqual(ids);
  });

  it('of all of a speaker holds for what is found of theirs later, until it is taken back', async () => {
    const texts = ['One.', 'Two.', 'Three.', 'Four.', 'Five.'];
    const speakers = { 'One.': 'Bell', 'Two.': 'Bell', 'Three.': 'Bell', 'Four.': 'Vane', 'Five.': 'Bell' };
    const read = async (count: number) => {
      const text = texts.slice(0, count).map((said) => `“${said}” someone said.`);
      const reading = readingOf(text.join('\n'));
      const { quotations } = await saveReading(reading, engine(speakers)(reading.article), 1000);
      return quotations;
    };
    const [one, two] = await read(2);
    const ids = [one?.id ?? '', two?.id ?? ''];
    const { undo } = await correctQuotations(ids, { kind: 'speaker', name: 'Ada Bell' }, 5, true);
    expect((await read(4)).map(({ speaker }) => speaker?.name)).toEqual([
      'Ada Bell',
      'Ada Bell',
      'Ada Bell',
      'Vane',
    ]);
    await undoChange(undo ?? 0);
    const after = (await read(5)).map(({ speaker }) => speaker?.name);
    expect(after).toEqual(['Bell', 'Bell', 'Ada Bell', 'Vane', 'Bell']);
  });

  it('of some of a speaker’s holds for these alone', async () => {
    const speakers = { 'One.': 'Bell', 'Two.': 'Bell', 'Three.': 'Bell' };
    const read = async (text: string) => {
      const reading = readingOf(text);
      return (await saveReading(reading, engine(speakers)(reading.article), 1000)).quotations;
    };
    const [one] = await read('“One.” and “Two.”');
    await correctQuotations([one?.id ?? ''], { kind: 'speaker', name: 'Ada Vane' }, 5, true);
    const names = (await read('“One.” and “Two.” and “Three.”')).map(({ speaker }) => speaker?.name);
    expect(names).toEqual(['Ada Vane', 'Bell', 'Bell']);
  });

  describe('all of a speaker', () => {
    const speakers = { 'One.': 'Hill', 'Two.': 'Hill', 'Three.': 'Reed', 'Four.': 'Hill', 'Five.': 'Reed' };
    const read = async (text: string) => {
      const reading = readingOf(text);
      return (await saveReading(reading, engine(speakers)(reading.article), 1000)).quotations;
    };
    const named = async (text: string) => (await read(text)).map(({ speaker }) => speaker?.name);
    const as = (name: string) => ({ kind: 'speaker', name }) as const;
    const START = '“One.” and “Two.” and “Three.”';
    const LATER = `${START} and “Four.” and “Five.”`;

    it('no longer holds once one of them was taken back', async () => {
      const [one, two] = (await read(START)).map(({ id }) => id) as [string, string];
      await correctQuotations([one, two], as('Ann'), 5, true);
      const { undo } = await correctQuotations([one], { kind: 'undo' }, 6);
      expect(await named(LATER)).toEqual(['Hill', 'Ann', 'Reed', 'Hill', 'Reed']);
      await undoChange(undo ?? 0);
      expect(await named(`${LATER} and “Two.”`)).toEqual(['Ann', 'Ann', 'Reed', 'Hill', 'Reed', 'Ann']);
    });

    it('is not all of whom the reader gave one quotation of another', async () => {
      const [one, two, three] = (await read(START)).map(({ id }) => id) as [string, string, string];
      await correctQuotations([three], as('Hill'), 5);
      await correctQuotations([one, two, three], as('Ann'), 6, true);
      expect(await named(LATER)).toEqual(['Ann', 'Ann', 'Ann', 'Ann', 'Reed']);
    });

    it('is what already stands for them, too', async () => {
      const [one, two, three] = (await read(START)).map(({ id }) => id) as [string, string, string];
      await correctQuotations([three], as('Hill'), 5, true);
      await correctQuotations([one, two, three], as('Ann'), 6, true);
      expect(await named(LATER)).toEqual(['Ann', 'Ann', 'Ann', 'Ann', 'Ann']);
    });
  });

  it('needs a name', async () => {
    const { ids } = await saved();
    const nameless = async () => correctQuotations(ids, { kind: 'speaker', name: '  ' }, 5);
    await expect(nameless()).rejects.toThrow('A speaker needs a name.');
  });
});

describe('stars, notes and tags', () => {
  it('are set and taken away one by one', async () => {
    const { ids } = await saved();
    const [id = ''] = ids;
    await annotateQuotations([id], { starred: true, note: 'check', addTags: ['sea', 'fees'] }, 5);
    await annotateQuotations([id], { removeTags: ['sea'] }, 6);
    expect(await row(id)).toMatchObject({ starred: true, note: 'check', tags: ['fees'] });
    await annotateQuotations([id], { starred: false, note: ' ', removeTags: ['fees'] }, 7);
    expect(Object.keys((await row(id)) ?? {})).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/starred|note|tags/)]),
    );
  });

  it('toggled twice at once is as it was', async () => {
    const [id = ''] = (await saved()).ids;
    const toggle = () => annotateQuotations([id], { starred: 'toggled' }, 5);
    await toggle();
    expect(await row(id)).toMatchObject({ starred: true });
    await Promise.all([toggle(), toggle()]);
    expect(await row(id)).toMatchObject({ starred: true });
    await toggle();
    expect(await row(id)).not.toHaveProperty('starred');
  });

  it('survive another reading of the article', async () => {
    const { ids } = await saved();
    await annotateQuotations(ids, { starred: true, note: 'check' }, 5);
    await saved();
    expect(await row(ids[0])).toMatchObject({ starred: true, note: 'check' });
  });

  it('made at the same time in two places are all kept', async () => {
    const { ids } = await saved();
    const [id = ''] = ids;
    await Promise.all([
      annotateQuotations([id], { starred: true }, 5),
      annotateQuotations([id], { note: 'check' }, 5),
      correctQuotations([id], { kind: 'unclear' }, 5),
      ...['a', 'b', 'c'].map((tag) => annotateQuotations([id], { addTags: [tag] }, 5)),
    ]);
    expect(await row(id)).toMatchObject({ starred: true, note: 'check', tags: ['a', 'b', 'c'] });
  });

  it('undone, leave alone what was changed since', async () => {
    const { ids } = await saved();
    const [id = ''] = ids;
    const { undo } = await annotateQuotations([id], { starred: true }, 5);
    await annotateQuotations([id], { note: 'later' }, 6);
    await undoChange(undo ?? 0);
    expect(await row(id)).toMatchObject({ note: 'later' });
    expect(await row(id)).not.toHaveProperty('starred');
  });

  it('that change nothing have nothing to undo', async () => {
    const { ids } = await saved();
    expect((await annotateQuotations(ids, { starred: false }, 5)).undo).toBeNull();
    expect((await annotateQuotations(['gone.x.1'], { starred: true }, 5)).undo).toBeNull();
  });
});

describe('deleting', () => {
  it('a quotation is for good, until it is undone', async () => {
    const { ids } = await saved();
    const before = await everything();
    const { undo } = await deleteQuotations(ids.slice(0, 1), 5);
    expect((await saved()).ids).toEqual(ids.slice(1));
    await undoChange(undo ?? 0);
    expect(await everything()).toEqual(before);
    expect((await saved()).ids).toEqual(ids);
  });

  it('an article takes its quotations, and reading it again brings them back', async () => {
    const { articleId, ids } = await saved();
    await saved('https://gazette.example/other');
    const before = await everything();
    const { undo } = await deleteArticles([articleId], 5);
    expect(await countLog()).toEqual({ articles: 1, quotations: 4 });
    await undoChange(undo ?? 0);
    expect(await everything()).toEqual(before);
    await deleteArticles([articleId], 6);
    expect((await saved()).ids).toEqual(ids);
  });

  it('everything can be undone, however much it is', async () => {
    for (let i = 0; i < 300; i++) await saved(`https://gazette.example/${i}`);
    const before = await everything();
    const { undo } = await deleteEverything(5);
    expect(await everything()).toEqual([[], [], []]);
    await undoChange(undo ?? 0);
    expect(await everything()).toEqual(before);
  });
});

it('an edit that fails changes nothing', async () => {
  const { ids } = await saved();
  const before = await everything();
  const [id = ''] = ids;
  const broken = annotateQuotations([id, { not: 'a key' } as unknown as string], { starred: true }, 5);
  await expect(broken).rejects.toThrow();
  expect(await everything()).toEqual(before);
});

it('an old change can’t be undone, and undoing it does nothing', async () => {
  const { ids } = await saved();
  const first = await annotateQuotations(ids, { starred: true }, 5);
  for (let i = 0; i < 51; i++) await annotateQuotations(ids, { note: `${i}` }, 6);
  const undone = await undoChange(first.undo ?? 0);
  expect(undone.label).toBe('Nothing to undo');
  expect(await row(ids[0])).toMatchObject({ starred: true });
  expect(await (await openLog()).count('befores')).toBeLessThanOrEqual(50);
});
