import { describe, expect, it } from 'vitest';
import { peopleOf } from '../../lib/log/people.ts';

const people = (names: string[], decisions: { name: string; person: string }[] = []) =>
  Object.fromEntries(peopleOf(new Map(names.map((name, i) => [name, names.length - i])), decisions));

describe('names of one person', () => {
  it('differ in titles, initials, case and accents', () => {
    expect(people(['Keir Starmer', 'Sir Keir Starmer', 'KEIR STARMER', 'Keir R. Starmer'])).toEqual({
      'Keir Starmer': 'Keir Starmer',
      'Sir Keir Starmer': 'Keir Starmer',
      'KEIR STARMER': 'Keir Starmer',
      'Keir R. Starmer': 'Keir Starmer',
    });
    expect(people(['José Ibarra', 'Jose Ibarra'])['Jose Ibarra']).toBe('José Ibarra');
  });

  it('include the surname alone where only one person has it', () => {
    expect(people(['Ines Okafor', 'Okafor'])).toMatchObject({ Okafor: 'Ines Okafor' });
    expect(people(['Ines Okafor', 'Ben Okafor', 'Okafor'])).toMatchObject({ Okafor: 'Okafor' });
  });

  it('keep organisations and strangers apart', () => {
    expect(people(['Harbour Authority', 'Health Authority', 'Police'])).toEqual({
      'Harbour Authority': 'Harbour Authority',
      'Health Authority': 'Health Authority',
      Police: 'Police',
    });
  });
});

describe('the reader’s word', () => {
  it('merges', () => {
    const merged = people(
      ['Ines Okafor', 'Ines Bell', 'Bell'],
      [{ name: 'Ines Bell', person: 'Ines Okafor' }],
    );
    expect(merged['Ines Bell']).toBe('Ines Okafor');
  });

  it('splits', () => {
    const split = people(['Ines Okafor', 'Okafor'], [{ name: 'Okafor', person: 'Okafor' }]);
    expect(split).toMatchObject({ Okafor: 'Okafor', 'Ines Okafor': 'Ines Okafor' });
  });
});
