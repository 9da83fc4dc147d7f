import * as Syn from '../lexicon/syn.ts';
import * as Kind from '../syntax/kind.ts';
import type { Phrase } from '../syntax/phrase.ts';
import { isSubject } from '../syntax/subject.ts';
import { has } from '../syntax/tokens.ts';
import { mainSubject } from './neighbourhood.ts';
import { by, type Rule } from './rule.ts';

export const sentenceSubject: Rule = {
  id: 'sentence-subject',
  because: '{mention} is the subject of the sentence that holds the quotation',
  apply(site) {
    const { d, phrases, from, to } = site;
    const subject = mainSubject(d, phrases, from, to, (i) => isSubject(d, phrases, i));
    if (subject < 0) return null;
    const p = phrases[subject] as Phrase;
    const mention = d.mentions[p.index];
    if (!mention) return null;
    if (mention.kind === 'noun' && !has(d.tokens, mention.head, Syn.role | Syn.pluralPeople | Syn.bodyNoun))
      return null;
    return by(p.index);
  },
};

export const label: Rule = {
  id: 'speaker-label',
  because: '{mention} labels the words as in a transcript',
  apply(site) {
    const { d, phrases, k, span, registry } = site;
    const before = phrases[k - 1];
    const named = phrases[k - 2];
    if (
      before?.kind === Kind.punctuation &&
      before.mark === ':' &&
      k === 2 &&
      named?.kind === Kind.nounPhrase &&
      d.mentions[named.index]?.kind === 'name'
    )
      return by(named.index);
    const match = /^([A-Z][A-Z.'’ -]{1,40}):\s/.exec(d.text.slice(span.start, span.start + 50));
    if (!match) return null;
    const last = (match[1] as string).trim().split(/\s+/).at(-1) as string;
    const entity = registry.entities.find((e) => e.keys.at(-1) === last.toLowerCase());
    return entity ? { mention: -1, entity: entity.id, heir: -1, cueFrom: -1, cueTo: -1 } : null;
  },
};
