/** The inflected forms of one verb. */
export interface VerbForms {
  base: string;
  present: string;
  past: string;
  participle: string;
  ing: string;
}

/** Verbs whose last consonant doubles: quipping, admitted. */
const DOUBLING = /^(?:qu|[^aeiou])+[aeiou][^aeiouwxy]$|(?:[^li]mit|[^f]fer|occur|rebut|forget|begin)$/;

/** Inflects an English verb. `past` and `participle` are given for irregular ones. */
export function inflect(base: string, past?: string, participle?: string): VerbForms {
  const doubled = DOUBLING.test(base) ? base + base.at(-1) : base;
  const present = base.replace(/([^aeiou])y$/, '$1ie').replace(/([sxz]|[cs]h|[^aeiou]o|go)$/, '$1e');
  const regular = `${doubled.replace(/e$/, '').replace(/([^aeiou])y$/, '$1i')}ed`;
  const ing = base === 'be' ? base : doubled.replace(/ie$/, 'y').replace(/([^e])e$/, '$1');
  return {
    base,
    present: `${present}s`,
    past: past ?? regular,
    participle: participle ?? past ?? regular,
    ing: `${ing}ing`,
  };
}
