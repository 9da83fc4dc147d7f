import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { write } from '../../lib/export/format.ts';
import { json } from '../../lib/export/json.ts';
import { importBackup, previewBackup } from '../../lib/log/backup/import-backup.ts';
import { parseBackup } from '../../lib/log/backup/read-backup.ts';
import { undoChange } from '../../lib/log/change.ts';
import { annotateQuotations, correctQuotations, deleteQuotations, namePerson } from '../../lib/log/edits.ts';
import { closeLog, openLog } from '../../lib/log/open-log.ts';
import { saveReading } from '../../lib/log/save-reading.ts';
import { useFreshLog } from './support/fresh-log.ts';
import { engine, readingOf, STORY } from './support/readings.ts';
import { everyEntry } from './support/stored.ts';

useFreshLog();

async function fill(): Promise<string[]> {
  const reading = readingOf(STORY);
  const attributions = engine({ 'a shame': 'Ines Okafor' })(reading.article);
  const { quotations } = await saveReading(reading, attributions, 1000);
  await saveReading(readingOf(STORY, 'https://gazette.example/other'), attributions, 2000);
  return quotations.map(({ id }) => id);
}

async function edit([a = '', b = '', c = '']: string[]): Promise<void> {
  await correctQuotations([a], { kind: 'speaker', name: 'Ada Bell', role: 'pilot' }, 3000);
  await annotateQuotations([b], { starred: true, note: 'call\n“him” =1', addTags: ['sea'] }, 3001);
  await correctQuotations([c], { kind: 'speaker', name: 'Ada Bell' }, 3002, true);
  await deleteQuotations([c], 3002);
  await namePerson(['Bell'], 'Ada Bell', 3003);
}

async function exported(): Promise<string> {
  const entries = await everyEntry();
  let file = '';
  for await (const text of write(json(await (await openLog()).getAll('people')), [entries])) file += text;
  return file;
}

async function inANewBrowser(): Promise<void> {
  await closeLog();
  globalThis.indexedDB = new IDBFactory();
}

describe('a backup', () => {
  it('restored in a new browser exports the same bytes', async () => {
    await edit(await fill());
    const file = await exported();
    expect(file).toContain('"standing":[{"name":"Ines Okafor"');
    await inANewBrowser();
    const backup = parseBackup(file);
    expect(await previewBackup(backup)).toEqual({ added: 7, same: 0, conflicting: 0, damaged: 0 });
    await importBackup(backup, null, 9000);
    expect(await exported()).toBe(file);
    expect(await previewBackup(backup)).toEqual({ added: 0, same: 7, conflicting: 0, damaged: 0 });
  });

  it('imported where it came from changes nothing', async () => {
    await edit(await fill());
    const file = await exported();
    expect((await importBackup(parseBackup(file), null, 9000)).undo).toBeNull();
    expect(await exported()).toBe(file);
  });

  it('that conflicts loses nothing of either side', async () => {
    const [id = ''] = await fill();
    await correctQuotations([id], { kind: 'speaker', name: 'Early Guess' }, 3000);
    await annotateQuotations([id], { note: 'theirs', addTags: ['sea'], starred: true }, 3000);
    const file = await exported();
    await correctQuotations([id], { kind: 'speaker', name: 'Later Word' }, 4000);
    await annotateQuotations(
      [id],
      { note: 'ours', addTags: ['land'], removeTags: ['sea'], starred: false },
      4000,
    );
    const backup = parseBackup(file);
    expect(await previewBackup(backup)).toMatchObject({ same: 7, conflicting: 1 });
    const { undo } = await importBackup(backup, null, 9000);
    const row = await (await openLog()).get('quotations', id);
    expect(row).toMatchObject({
      correction: { speaker: { name: 'Later Word' } },
      note: 'ours\n\ntheirs\n\nAlso corrected to: Early Guess',
      tags: ['land', 'sea'],
      starred: true,
    });
    await undoChange(undo ?? 0);
    expect(await (await openLog()).get('quotations', id)).toMatchObject({ note: 'ours', tags: ['land'] });
  });

  it('brings back what was deleted, and lets it stay when its article is read again', async () => {
    const ids = await fill();
    const file = await exported();
    await deleteQuotations(ids, 3000);
    await importBackup(parseBackup(file), null, 9000);
    const reading = readingOf(STORY);
    const { quotations } = await saveReading(reading, engine()(reading.article), 9001);
    expect(quotations.map(({ id }) => id)).toEqual(ids);
  });

  it('imported in parts is undone as one', async () => {
    await fill();
    const { quotations } = parseBackup(await exported());
    await inANewBrowser();
    const first = await importBackup({ quotations: quotations.slice(0, 3), people: [] }, null, 9000);
    const second = await importBackup({ quotations: quotations.slice(3), people: [] }, first.undo, 9001);
    expect(second.undo).toBe(first.undo);
    await undoChange(first.undo ?? 0);
    expect(await (await openLog()).count('quotations')).toBe(0);
  });
});

describe('a bad file', () => {
  it.each([
    ['{', 'isn’t JSON'],
    ['[]', 'wasn’t exported by On Record'],
    ['null', 'wasn’t exported by On Record'],
    ['{"format":"on-record","version":2,"quotations":[]}', 'newer version'],
  ])('%s is refused with a sentence', (file, sentence) => {
    expect(() => parseBackup(file)).toThrow(sentence);
  });

  it('has its damaged quotations left out', async () => {
    await fill();
    const { quotations } = parseBackup(await exported());
    const broken = quotations.map((quotation, i) => {
      const copy = structuredClone(quotation) as { start: unknown; article: { url: string } };
      if (i === 0) copy.start = 'one';
      if (i === 1) copy.article.url = 'javascript:alert(1)';
      if (i === 2) copy.article.url = 'https://elsewhere.example/'; // not the one its id is made of
      return copy;
    });
    await inANewBrowser();
    const backup = { quotations: [...broken, null, 'x'], people: [{ name: '' }] };
    expect(await previewBackup(backup)).toEqual({ added: 5, same: 0, conflicting: 0, damaged: 5 });
    await importBackup(backup, null, 9000);
    expect(await (await openLog()).count('quotations')).toBe(5);
    expect(await (await openLog()).count('people')).toBe(0);
  });
});
