import { describe, expect, it } from 'vitest';
import { json } from '../../lib/export/json.ts';
import { entry, fileOf, HARD_TEXTS } from './support/entries.ts';

describe('JSON', () => {
  it('is one document with every text as it was', async () => {
    const file = await fileOf(
      json(),
      HARD_TEXTS.map((text) => entry({ text })),
    );
    const parsed = JSON.parse(file);
    expect(parsed).toMatchObject({ format: 'on-record', version: 1 });
    expect(parsed.quotations.map((quotation: { text: string }) => quotation.text)).toEqual(HARD_TEXTS);
  });

  it('has machine’s answer and reader’s correction side by side', async () => {
    const correction = { status: 'attributed', speaker: { name: 'Ada Bell' }, at: 0 } as const;
    const [quotation] = JSON.parse(await fileOf(json(), [entry({ correction })])).quotations;
    expect(quotation).toMatchObject({
      speaker: { name: 'Ada Bell' },
      corrected: true,
      machine: { speaker: { name: 'Ines Okafor', role: 'mayor' }, cue: 'said' },
      correction: { speaker: { name: 'Ada Bell' }, at: '1970-01-01T00:00:00.000Z' },
      article: { title: 'The bridge', url: 'https://gazette.example/bridge' },
    });
  });

  it('of an empty log is a valid document', async () => {
    expect(JSON.parse(await fileOf(json(), []))).toEqual({
      format: 'on-record',
      version: 1,
      people: [],
      quotations: [],
    });
  });
});
