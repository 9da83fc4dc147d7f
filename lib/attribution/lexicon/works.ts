import { wordSet } from './word-set.ts';

/** Nouns for what has a title. */
export const WORKS = wordSet(
  'show song album film movie book novel play series program programme episode podcast single track column blog poem ballad hit game memoir documentary sitcom drama magazine broadcast segment essay musical',
);
