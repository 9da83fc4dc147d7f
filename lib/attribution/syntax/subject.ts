import { type Discourse, wordOf } from '../discourse.ts';
import { subjectOfFinite } from './finite-subject.ts';
import * as Form from './form.ts';
import { itemAt } from './item-at.ts';
import * as Kind from './kind.ts';
import { nameBeside } from './name-beside.ts';
import { subjectOfInfinitive, subjectOfParticiple } from './nonfinite-subject.ts';
import type { Phrase } from './phrase.ts';

/**
 * Finds the subject of the verb phrase `k`.
 *
 * @returns index of the noun phrase in `phrases`, or -1.
 */
export function subjectOf(d: Discourse, phrases: readonly Phrase[], k: number, depth = 0): number {
  if (depth > 4) return -1;
  return nameBeside(d, phrases, subjectOfForm(d, phrases, k, depth), k);
}

function subjectOfForm(d: Discourse, phrases: readonly Phrase[], k: number, depth: number): number {
  const verb = phrases[k] as Phrase;
  if (verb.form === Form.infinitive) return subjectOfInfinitive(d, phrases, k, depth, subjectOf);
  if (verb.form === Form.ing) return subjectOfParticiple(d, phrases, k, depth, subjectOf);
  return depth === 0 ? finiteSubject(d, phrases, k) : subjectOfFinite(d, phrases, k, depth, subjectOf);
}

/** The subject of a finite verb, without a name beside it. Many ask for it, so it is noted. */
function finiteSubject(d: Discourse, phrases: readonly Phrase[], k: number): number {
  const verb = phrases[k] as Phrase;
  const noted = verb.subject;
  if (noted !== undefined) return noted;
  const subject = subjectOfFinite(d, phrases, k, 0, subjectOf);
  verb.noteSubject(subject);
  return subject;
}

/** “A nurse at the home, where they live, said”: whether the clause that begins with `p` has a subject of its own; after a name it's a place's. */
const isWhere = (d: Discourse, p: Phrase, before: Phrase): boolean =>
  wordOf(d, p) === 'where' && d.mentions[before.index]?.kind === 'noun';

/** Whether the noun phrase `i` is the subject of a verb that follows. */
export function isSubject(d: Discourse, phrases: readonly Phrase[], i: number): boolean {
  if (itemAt(phrases, i - 1)?.kind === Kind.preposition || itemAt(phrases, i - 1)?.kind === Kind.according)
    return false;
  let owns = false;
  for (let j = i + 1; j < phrases.length && j < i + 12; j++) {
    const p = phrases[j] as Phrase;
    // “Hill, whose son died, said”: the first verb is his.
    if (p.kind === Kind.wh && wordOf(d, p) === 'whose') owns = true;
    if (p.kind === Kind.subordinator && isWhere(d, p, phrases[i] as Phrase)) owns = true;
    if (p.kind === Kind.verb) {
      if (p.form === Form.finite) {
        const subject = finiteSubject(d, phrases, j);
        if (subject === i || nameBeside(d, phrases, subject, j) === i) return true;
        if (!owns) return false;
        owns = false;
      }
      if (p.form === Form.infinitive) return false;
    }
    if (p.kind === Kind.stop || p.kind === Kind.quotation) return false;
  }
  return false;
}
