import type { Forgettable } from '../../messaging/to-background.ts';
import { settingsWithout } from '../../settings/forget-settings.ts';
import { articleIdIn } from '../identity.ts';
import { openNow } from '../open-log.ts';
import type { QuotationRow } from '../rows.ts';
import type { LogDatabase } from '../schema.ts';
import { coveredArticles, coversHost } from './forgettable.ts';
import { type KeptDatabase, openKept, putRest } from './kept.ts';
import { portions, putMissing } from './portions.ts';

/** What can be undone is never kept: it holds what rows were before. */
export const KEPT_STORES = ['articles', 'quotations', 'people'] as const;

/** Copies all of the log that isn't to be forgotten, with the settings. When it answers, the copy is whole. */
export async function copyKept(what: Forgettable): Promise<void> {
  const [log, kept] = [await openNow(), await openKept('copying')];
  try {
    await putRest(kept, { what });
    if (what.kind !== 'everything') await copyRows(log, kept, what);
    await putRest(kept, {
      settings: await settingsWithout((host) => coversHost(what, host), what.kind === 'everything'),
      lastChange: (await log.getAllKeys('changes')).at(-1) ?? 0,
    });
  } finally {
    log.close();
    kept.close();
  }
  const whole = await openKept('whole');
  await putRest(whole, { what }).finally(() => whole.close());
}

async function copyRows(log: LogDatabase, kept: KeptDatabase, what: Forgettable): Promise<void> {
  const covered = await coveredArticles(log, what);
  const names = { forgotten: new Set<string>(), kept: new Set<string>() };
  for await (const rows of portions(log, 'articles')) {
    await putMissing(
      kept,
      'articles',
      rows.filter(({ id }) => !covered.has(id)),
    );
  }
  for await (const rows of portions(log, 'quotations')) {
    const isCovered = ({ id }: QuotationRow) => covered.has(articleIdIn(id));
    for (const row of rows)
      for (const name of namesIn(row)) names[isCovered(row) ? 'forgotten' : 'kept'].add(name);
    await putMissing(
      kept,
      'quotations',
      rows.filter((row) => !isCovered(row)),
    );
  }
  // What the reader said of a name goes with the last quotation that bears it.
  const isLeft = (name: string) => names.kept.has(name) || !names.forgotten.has(name);
  for await (const rows of portions(log, 'people')) {
    await putMissing(
      kept,
      'people',
      rows.filter(({ name }) => isLeft(name)),
    );
  }
}

/** Damaged rows may lack anything. */
const namesIn = ({ machine, correction }: QuotationRow): string[] =>
  [machine?.speaker?.name, correction?.speaker?.name].filter((name) => name !== undefined);
