/**
 * Word classes, one bit each; a word has all that it can have. To be imported as `Syn`: a bundler puts the numbers in
 * place of the names.
 */
export const determiner = 1;
export const preposition = 2;
export const conjunction = 4;
export const subordinator = 8;
export const pronoun = 16;
export const possessive = 32;
export const wh = 64;
export const auxiliary = 128;
export const modal = 256;
export const negation = 512;
export const adverb = 1024;
export const time = 2048;
/** A verb of saying, naming or thinking: which, the next three bits tell. */
export const sayVerb = 4096;
export const nameVerb = 8192;
export const mindVerb = 16384;
export const otherVerb = 32768;
export const baseForm = 65536;
export const presentForm = 131072;
export const pastForm = 262144;
export const ingForm = 524288;
export const participleForm = 1048576;
export const title = 2097152;
export const role = 4194304;
export const organisationWord = 8388608;
export const bodyNoun = 16777216;
export const pluralPeople = 33554432;
export const speechNoun = 67108864;
export const demonym = 134217728;
/** A word of time if it has a capital. */
export const capitalTime = 268435456;
/** A word of another class that belongs to somebody’s name in this text, see `markWordNames`. */
export const personal = 536870912;
/** A person of that sex: “she”, “Mrs”, “actress”. */
export const woman = 1073741824;
export const man = -2147483648;
