import { DOUBLING } from './verbs.ts';

/** The inflected forms of one verb. */
export interface VerbForms {
  base: string;
  present: string;
  past: string;
  participle: string;
  ing: string;
}

const VOWELS = 'aeiou';

/** Inflects an English verb. `past` and `participle` are given for irregular ones. */
export function inflect(base: string, past?: string, participle?: string): VerbForms {
  const last = base.at(-1) as string;
  const penultimate = base.at(-2) as string;
  const consonantY = last === 'y' && !VOWELS.includes(penultimate);
  const stem = DOUBLING.has(base) ? base + last : base;
  const present = consonantY
    ? `${base.slice(0, -1)}ies`
    : /(?:[sxz]|[cs]h|[^aeiou]o|go)$/.test(base)
      ? `${base}es`
      : `${base}s`;
  const regular = last === 'e' ? `${base}d` : consonantY ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  const ing = base.endsWith('ie')
    ? `${base.slice(0, -2)}ying`
    : last === 'e' && penultimate !== 'e' && base !== 'be'
      ? `${base.slice(0, -1)}ing`
      : `${stem}ing`;
  return { base, present, past: past ?? regular, participle: participle ?? past ?? regular, ing };
}
