/** What the reader may do to the log. Each can be undone, and answers when its transaction has completed. */
import type { AttributionStatus } from '../attribution/types.ts';
import type { Annotation, Edited, Verdict } from '../messaging/log-edit.ts';
import { Problem } from '../messaging/result.ts';
import { applyChange, type Change } from './change.ts';
import { articleIdIn, quotationKeys } from './identity.ts';
import type { Correction, QuotationRow, StandingCorrection } from './rows.ts';
import { verdictOn } from './verdict.ts';

const STATUS: Record<Exclude<Verdict['kind'], 'undo'>, AttributionStatus> = {
  speaker: 'attributed',
  unclear: 'unclear',
  'not-a-quotation': 'not-speech',
};

/**
 * Corrects who said it. Taking a correction back also ends what stands for later finds of the same name.
 *
 * @param all these are all that one speaker says in the article: what is found of theirs later is corrected, too
 */
export function correctQuotations(
  ids: readonly string[],
  verdict: Verdict,
  now: number,
  all = false,
): Promise<Edited> {
  const correction = correctionFor(verdict, now);
  return applyChange(`Corrected ${quotations(ids.length)}`, now, async (change) => {
    if (all || !correction) await setStanding(change, ids, correction);
    for (const id of ids) await change.set('quotations', id, () => ({ correction }));
  });
}

/** Has a correction hold for what is found later, or no longer; to be called while the quotations are as they were. */
async function setStanding(
  change: Change,
  ids: readonly string[],
  correction: Correction | undefined,
): Promise<void> {
  for (const [articleId, theirs] of Map.groupBy(ids, articleIdIn)) {
    const rows = await change.store('quotations').getAll(rangeOf(articleId));
    const inside = new Set(theirs);
    await change.set('articles', articleId, ({ standing = [] }) => {
      const names = correction ? namesWhollyIn(inside, rows, standing) : namesIn(inside, rows);
      const rest = standing.filter(({ name }) => !names.includes(name));
      const next = [...rest, ...names.flatMap((name) => (correction ? [{ name, correction }] : []))];
      return { standing: next.length > 0 ? next : undefined };
    });
  }
}

/** The names by which the machine knows the speakers of these. */
function namesIn(inside: ReadonlySet<string>, rows: readonly QuotationRow[]): string[] {
  return rows.flatMap(({ id, machine }) => (machine.speaker && inside.has(id) ? [machine.speaker.name] : []));
}

/**
 * The names by which the machine knows the speaker of these, and of no other quotation of the article. That the reader
 * gave this speaker one quotation of another name says nothing of that name.
 */
function namesWhollyIn(
  inside: ReadonlySet<string>,
  rows: readonly QuotationRow[],
  standing: readonly StandingCorrection[],
): string[] {
  const shown = new Set(rows.flatMap((row) => (inside.has(row.id) ? [verdictOn(row).speaker?.name] : [])));
  const stands = (wanted: string) =>
    standing.some(({ name, correction }) => name === wanted && shown.has(correction.speaker?.name));
  const byName = Map.groupBy(rows, ({ machine }) => machine.speaker?.name);
  return [...byName].flatMap(([name, theirs]) =>
    name !== undefined &&
    theirs.every(({ id }) => inside.has(id)) &&
    (theirs.some(({ correction }) => !correction) || stands(name))
      ? [name]
      : [],
  );
}

/** Stars, notes and tags. */
export function annotateQuotations(
  ids: readonly string[],
  { starred, note, addTags = [], removeTags = [] }: Annotation,
  now: number,
): Promise<Edited> {
  const isStarred = (row: QuotationRow) => (starred === 'toggled' ? !row.starred : starred);
  return applyChange(`Changed ${quotations(ids.length)}`, now, async (change) => {
    for (const id of ids) {
      await change.set('quotations', id, (row) => {
        const tags = new Set([...(row.tags ?? []), ...addTags]);
        for (const tag of removeTags) tags.delete(tag);
        return {
          ...(starred === undefined ? {} : { starred: isStarred(row) || undefined }),
          ...(note === undefined ? {} : { note: note.trim() || undefined }),
          ...(addTags.length + removeTags.length > 0 ? { tags: tags.size > 0 ? [...tags] : undefined } : {}),
        };
      });
    }
  });
}

/** Deletes quotations, for good: reading their article again doesn't bring them back. */
export function deleteQuotations(ids: readonly string[], now: number): Promise<Edited> {
  return applyChange(`Deleted ${quotations(ids.length)}`, now, async (change) => {
    for (const id of ids) await change.remove('quotations', id);
    for (const [articleId, theirs] of Map.groupBy(ids, articleIdIn)) {
      await change.set('articles', articleId, ({ dropped = [] }) => ({ dropped: [...dropped, ...theirs] }));
    }
  });
}

/** Deletes articles with all their quotations. */
export function deleteArticles(articleIds: readonly string[], now: number): Promise<Edited> {
  const label = articleIds.length === 1 ? 'Deleted an article' : `Deleted ${articleIds.length} articles`;
  return applyChange(label, now, async (change) => {
    for (const articleId of articleIds) {
      await change.removeAll('quotations', rangeOf(articleId));
      await change.remove('articles', articleId);
    }
  });
}

/** Deletes everything in the log. */
export function deleteEverything(now: number): Promise<Edited> {
  return applyChange('Deleted everything', now, async (change) => {
    for (const store of ['quotations', 'articles', 'people'] as const) await change.removeAll(store);
  });
}

function rangeOf(articleId: string): IDBKeyRange {
  const { lower, upper } = quotationKeys(articleId);
  return IDBKeyRange.bound(lower, upper, false, true);
}

function correctionFor(verdict: Verdict, at: number): Correction | undefined {
  if (verdict.kind === 'undo') return undefined;
  const status = STATUS[verdict.kind];
  if (verdict.kind !== 'speaker') return { status, speaker: null, at };
  const [name, role] = [verdict.name.trim(), verdict.role?.trim()];
  if (!name) throw new Problem('A speaker needs a name.');
  return { status, speaker: role ? { name, role } : { name }, at };
}

/** Says whose names these are; without a person, that each is a person of its own. */
export function namePerson(names: readonly string[], person: string | null, now: number): Promise<Edited> {
  const label = person ? `Merged ${names.length} names into ${person}` : `Kept ${names.join(', ')} apart`;
  return applyChange(label, now, async (change) => {
    for (const name of names) await change.put('people', { name, person: person ?? name });
  });
}

const quotations = (count: number): string => (count === 1 ? 'a quotation' : `${count} quotations`);
