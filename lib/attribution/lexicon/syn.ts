/**
 * Word classes, one bit each; a word has all that it can have. To be imported as `Syn`: a bundler puts the numbers in
 * place of the names.
 */
export const determiner = 8;
export const preposition = 16384;
export const conjunction = 16777216;
export const subordinator = 524288;
export const pronoun = 131072;
export const possessive = 1024;
export const wh = 4194304;
export const auxiliary = 256;
export const modal = 32;
export const negation = 67108864;
export const adverb = 2097152;
export const time = 4096;
/** A verb of saying, naming or thinking: which, the next three bits tell. */
export const sayVerb = 2;
export const nameVerb = 8192;
export const mindVerb = 1073741824;
export const otherVerb = 268435456;
export const baseForm = 262144;
export const presentForm = 32768;
export const pastForm = 64;
export const ingForm = 65536;
export const participleForm = 2048;
export const title = 4;
export const role = 1;
export const organisationWord = 512;
export const bodyNoun = 128;
export const pluralPeople = 16;
export const speechNoun = 8388608;
export const demonym = 1048576;
/** A word of time if it has a capital. */
export const capitalTime = -2147483648;
/** A word of another class that belongs to somebody’s name in this text, see `markWordNames`. */
export const personal = 536870912;
/** A person of that sex: “she”, “Mrs”, “actress”. */
export const woman = 33554432;
export const man = 134217728;
