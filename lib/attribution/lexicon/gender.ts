import { MENS_NAMES, WOMENS_NAMES } from './given-names.ts';

/** What a word tells of a person's sex; `unknown` says nothing. */
export type Gender = 'woman' | 'man' | 'unknown';

const WOMEN_WORDS = `mrs mrs. ms ms. miss dame lady baroness queen princess duchess madam mme mlle congresswoman councilwoman
spokeswoman chairwoman businesswoman policewoman actress waitress stewardess hostess heiress countess nun woman girl
mother mom mum sister daughter wife widow aunt grandmother granddaughter niece stepmother fiancée girlfriend ex-wife
saleswoman sportswoman horsewoman alderwoman assemblywoman camerawoman servicewoman first-lady she her hers herself
goddess comedienne anchorwoman forewoman ballerina empress matriarch`;

const MEN_WORDS = `mr mr. sir lord baron king prince duke congressman councilman spokesman chairman businessman policeman waiter
monk man boy father dad brother son husband widower uncle grandfather grandson nephew stepfather fiancé boyfriend
ex-husband salesman sportsman horseman alderman assemblyman cameraman serviceman gentleman guy he him his himself
fireman fisherman craftsman batsman anchorman strongman pope bishop archbishop cardinal imam rabbi ayatollah sultan emir
frontman showman gunman patriarch monsignor sheikh emperor`;

const WORDS = new Map<string, Gender>();
const NAMES = new Map<string, Gender>();
for (const word of WOMEN_WORDS.split(/\s+/)) WORDS.set(word, 'woman');
for (const word of MEN_WORDS.split(/\s+/)) WORDS.set(word, 'man');
for (const name of WOMENS_NAMES.split(/\s+/)) if (name) NAMES.set(name, 'woman');
for (const name of MENS_NAMES.split(/\s+/)) if (name) NAMES.set(name, 'man');

/** The gender that a title, role or pronoun carries; takes a lower-cased word. */
export const genderOfWord = (word: string): Gender => WORDS.get(word) ?? 'unknown';

/** The gender that a given name suggests; takes a lower-cased name. */
export const genderOfGivenName = (name: string): Gender => NAMES.get(name) ?? 'unknown';

/** Whether the lower-cased word is a common given name. */
export const isGivenName = (name: string): boolean => NAMES.has(name);
