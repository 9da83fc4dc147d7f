import { genderOfGivenName, isGivenName } from '../lexicon/gender.ts';
import type { Entity } from './entity.ts';
import type { Name } from './name.ts';

/**
 * The entities of one article, found by any word of their names.
 *
 * Names are added in two passes: first those of several words, in the order of the text, then the single ones, which
 * may stand before the full name does.
 */
export class Registry {
  readonly entities: Entity[] = [];
  private readonly byWord = new Map<string, Entity[]>();

  /** The entity of that number; undefined for -1. A negative index into an array would be slow. */
  entity(id: number): Entity | undefined {
    return id < 0 ? undefined : this.entities[id];
  }

  /** Adds a name of several words: to the entity it fits, else as a new one. */
  addFull(name: Name): Entity {
    const known = this.fitting(name);
    if (known) {
      if (name.keys.length > known.keys.length && name.keys.length < 5) this.rename(known, name);
      return this.note(known, name);
    }
    return this.create(name);
  }

  /**
   * Adds a name of one word, or a surname with particles: to the entity that it can only mean.
   *
   * @param recent how far back an entity was last named, in mentions; smaller is nearer. Decides between namesakes.
   */
  addShort(name: Name, recent: (entity: Entity) => number): Entity {
    let best: Entity | null = null;
    let most = 0;
    for (const entity of this.byWord.get(name.keys.at(-1) as string) ?? []) {
      const fit = shortFit(entity, name);
      if (fit <= 0) continue;
      // Where the son is “Callum”, “Ms Hill” is his mother.
      const isOther = name.title !== '' && entity.given > 1;
      // “President Hill said … Michelle Hill … Mr. Hill”
      const isLater = entity.keys.length > 1 && !name.sure && name.start >= 0 && entity.namedAt > name.start;
      // “Mrs. Hill” is rather Ann than Lee.
      const isLikely =
        name.sure && entity.keys.length > 1 && genderOfGivenName(entity.keys[0] as string) === name.gender;
      const score =
        fit -
        (isLater ? 0.5 : 0) +
        (isLikely ? 0.15 : 0) +
        0.4 / (1 + recent(entity)) +
        Math.min(entity.count, 40) / 20 -
        (isOther ? 1 : 0);
      if (score > most) {
        most = score;
        best = entity;
      }
    }
    best ??= this.shortened(name);
    if (!best) return this.create(firstName(name));
    if (best.keys.length > 1 && best.keys[0] === name.keys[0] && name.keys.length === 1) best.given++;
    return this.note(best, name);
  }

  /** Makes room for a name of one word that no entity can have, before those like it are added: “Mr. Hill”, beside Ann Hill. */
  expect(name: Name): void {
    const list = this.byWord.get(name.keys.at(-1) as string);
    if (!list || list.some((entity) => shortFit(entity, name) > 0)) return;
    this.create(name).count = 0;
  }

  /** “Jo”, where the article has one Joanne and nobody introduced as Jo. */
  private shortened(name: Name): Entity | null {
    const key = name.keys[0] as string;
    if (name.keys.length > 1 || name.person || name.body || !isGivenName(key)) return null;
    let only: Entity | null = null;
    for (const entity of this.entities.slice(0, MOST_SHORTENED)) {
      if (entity.kind === 'body' || entity.keys.length < 2 || !entity.keys[0]?.startsWith(key)) continue;
      if (only) return null;
      only = entity;
    }
    return only;
  }

  /** The entity whose name ends with these lower-cased words. */
  endingWith(words: readonly string[]): Entity | undefined {
    return this.byWord.get(words.at(-1) as string)?.find(({ keys }) => endsWith(keys, words));
  }

  /** The only one, no person, whose name of several words is one of that noun, lower-cased: “the National Gallery of Avon” is a gallery. */
  headed(noun: string): Entity | undefined {
    let only: Entity | undefined;
    for (const one of this.byWord.get(noun) ?? []) {
      if (one.kind === 'person' || one.keys.length < 2 || nounOf(one.keys) !== noun) continue;
      if (only) return undefined;
      only = one;
    }
    return only;
  }

  /** Whether somebody's name of several words ends with the lower-cased word. */
  isSurname(word: string): boolean {
    return (this.byWord.get(word) ?? []).some(
      (entity) => entity.kind !== 'body' && entity.keys.at(-1) === word,
    );
  }

  private create(name: Name): Entity {
    const entity: Entity = {
      id: this.entities.length,
      name: name.written,
      namedAt: name.start,
      namedEnd: name.end,
      keys: name.keys,
      suffix: name.suffix,
      kind: name.body ? 'body' : name.person ? 'person' : 'unknown',
      gender: name.gender,
      supposed: 'unknown',
      sure: name.sure,
      role: '',
      address: '',
      roleWords: null,
      count: 1,
      given: 0,
      lastMention: -1,
    };
    this.entities.push(entity);
    name.keys.forEach((key, i) => {
      if (name.keys.indexOf(key) === i) this.index(key, entity);
    });
    return entity;
  }

  private rename(entity: Entity, name: Name) {
    entity.name = name.written;
    entity.namedAt = name.start;
    entity.namedEnd = name.end;
    for (const key of name.keys) if (!entity.keys.includes(key)) this.index(key, entity);
    entity.keys = name.keys;
  }

  private index(key: string, entity: Entity) {
    const list = this.byWord.get(key);
    if (!list) this.byWord.set(key, [entity]);
    else if (list.length < MAX_NAMESAKES) list.push(entity);
  }

  private note(entity: Entity, name: Name): Entity {
    entity.count++;
    // “ANN HILL: ‘Yes.’”
    if (
      name.start >= 0 &&
      name.keys.length >= entity.keys.length &&
      isShouted(entity.name) &&
      !isShouted(name.written)
    )
      this.rename(entity, name);
    if (entity.kind === 'unknown') entity.kind = name.body ? 'body' : name.person ? 'person' : 'unknown';
    if (!name.body && (entity.gender === 'unknown' || (name.sure && !entity.sure))) {
      if (name.gender !== 'unknown') entity.gender = name.gender;
      entity.sure ||= name.sure;
    }
    if (isMarital(name.title)) entity.address ||= name.title;
    return entity;
  }

  /** The entity that a name of several words means. */
  private fitting(name: Name): Entity | undefined {
    return this.byWord.get(name.keys.at(-1) as string)?.find((entity) => sameFull(entity, name));
  }
}

/**
 * A single name that belongs to no fuller one: if it is a woman's, it is a woman. Men's given names are surnames too
 * often (Clinton, Warren) to say as much.
 */
function firstName(name: Name): Name {
  const key = name.keys[0] as string;
  if (name.body || name.gender !== 'unknown' || name.keys.length > 1 || genderOfGivenName(key) !== 'woman')
    return name;
  return { ...name, gender: 'woman', person: true };
}

/** The noun of a body's name: “gallery” of the National Gallery of Avon. */
const nounOf = (keys: readonly string[]): string | undefined => {
  const of = keys.indexOf('of');
  return keys.at(of < 0 ? -1 : of - 1);
};

/** Among more people than this none is looked for by half a name. */
const MOST_SHORTENED = 60;

/** More namesakes than this aren't told apart: the work for each name stays bounded. */
const MAX_NAMESAKES = 12;

/** Donald Trump, Donald J. Trump, D. Trump; not Donald Trump Jr., Melania Trump. */
function sameFull(entity: Entity, name: Name): boolean {
  if (entity.keys.length < 2 || entity.keys.at(-1) !== name.keys.at(-1)) return false;
  if (entity.suffix !== name.suffix) return false;
  if (name.body || entity.kind === 'body') return areSame(entity.keys, name.keys);
  if (entity.gender !== 'unknown' && name.gender !== 'unknown' && entity.gender !== name.gender) return false;
  const [a] = entity.keys as [string];
  const [b] = name.keys as [string];
  return (
    a === b ||
    (isInitial(a) && a[0] === b[0]) ||
    (isInitial(b) && a[0] === b[0]) ||
    (entity.keys.slice(0, -1).includes(b) && name.keys.length === 2)
  );
}

function isShouted(name: string): boolean {
  // Nearly every name goes on with a small letter.
  const second = name.charCodeAt(1);
  return !(second >= 97 && second <= 122) && name === name.toUpperCase();
}

const isMarital = (title: string): boolean => title === 'mrs' || title === 'ms' || title === 'miss';

const isInitial = (key: string): boolean => key.length === 1 || key.includes('.');

const endsWith = (keys: readonly string[], words: readonly string[]): boolean => {
  const shift = keys.length - words.length;
  return shift >= 0 && words.every((word, i) => keys[shift + i] === word);
};

const areSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && endsWith(a, b);

/** How well a short name fits an entity: 0 is not at all. */
function shortFit(entity: Entity, name: Name): number {
  const keys = entity.keys;
  const key = name.keys.length > 1 ? '' : (name.keys[0] as string);
  if (name.acronym && entity.kind !== 'body')
    return keys.at(-1) === key && keys.length > 1 ? 2 : keys.length === 1 && keys[0] === key ? 3 : 0;
  if (name.body && entity.kind === 'person' && !name.bodyWord) return 0;
  if (name.title !== '' && entity.kind === 'body') return 0;
  // Of two Hills, Ms. Hill isn’t called Mrs. Hill.
  if (isMarital(name.title) && entity.address !== '' && entity.address !== name.title) return 0.5;
  if (name.sure && entity.gender !== 'unknown' && name.gender !== entity.gender) return 0;
  if (keys.length === name.keys.length) return areSame(keys, name.keys) ? 3 : 0;
  const tail = endsWith(keys, name.keys);
  if (entity.kind === 'body') return tail && keys.length < 4 ? 1 : 0;
  if (name.suffix !== '' && entity.suffix !== name.suffix) return 0;
  if (tail) return entity.suffix === name.suffix ? 3 : 1.5;
  return keys[0] === key ? 2 : keys.includes(key) ? (name.title === '' ? 0.6 : 1) : 0;
}
