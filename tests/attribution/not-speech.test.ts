/** What stands between marks and is nobody’s speech, beside what is. */
import { describe } from 'vitest';
import { NOBODY, rightFor } from './support/speakers.ts';

describe('titles of works', () => {
  rightFor([
    ['Mirela Danso stars in “The Salt Road”, which opens on Friday.', NOBODY],
    ['Her first novel, “A Year of Small Rains”, sold badly.', NOBODY],
    ['The band closed with the song “Tidewater”.', NOBODY],
    ['He was a regular on “Good Evening Norland”.', NOBODY],
    ['‘The Salt Road’ is out on Friday.', NOBODY],
    ['Mirela Danso stars in “The Trials of Mr. Lantz”, which opens on Friday.', NOBODY],
    ['Maud Ferrant told “Norland Tonight” host Mirela Danso that it was over.', NOBODY],
    ['Maud Ferrant thanked “Salt Road” star Mirela Danso.', NOBODY],
    ['Mirela Danso announced the encore: the “Frost” Quartet.', NOBODY],
  ]);
});

describe('a sentence of its own', () => {
  rightFor([
    ['Maud Ferrant paused. “It will be Friday, or never.”', 'Maud Ferrant'],
    ['Maud Ferrant was plain about it: “By Friday, or never.”', 'Maud Ferrant'],
    ['Maud Ferrant read from “The Road to Holm,” a novel.', NOBODY],
    ['Maud Ferrant hosts “The Road Never Taken.”', NOBODY],
    ['Dov Lantz wrote on his page on Monday: “Never Again.”', 'Dov Lantz'],
    ['Dov Lantz put up a sign over the door: “KEEP OUT.”', NOBODY],
  ]);
});

describe('a show that somebody tells', () => {
  rightFor([
    ['Dov Lantz told “The Capital Hour” that he was “sick of it.”', NOBODY, 'Dov Lantz'],
    ['“We ran out of road,” Dov Lantz told “Rise and Grind.”', 'Dov Lantz', NOBODY],
    ['Dov Lantz tells “Newsnight” that he is “tired of it all.”', NOBODY, 'Dov Lantz'],
    ['Dov Lantz appeared on “Rise and Grind,” saying, “We ran out of road.”', NOBODY, 'Dov Lantz'],
    ['Dov Lantz told the crowd, “Good Lord.”', 'Dov Lantz'],
  ]);
});

describe('capitals, but speech', () => {
  rightFor([
    ['“No,” Mirela Danso said.', 'Mirela Danso'],
    ['“Thank you,” Mirela Danso said.', 'Mirela Danso'],
    ['“Good God,” Mirela Danso said.', 'Mirela Danso'],
    ['“We won,” Mirela Danso said. “Thank you, Norland.”', 'Mirela Danso', 'Mirela Danso'],
    ['“Norland United!” Mirela Danso shouted.', 'Mirela Danso'],
    ['Mirela Danso posted it with two words: “Read This. Enjoy.”', 'Mirela Danso'],
    ['Mirela Danso once called him, to his face, “Mayor Moonlight.”', 'Mirela Danso'],
    ['“The Lantz Hour,” Mirela Danso calls it.', 'Mirela Danso'],
  ]);
});

describe('nicknames', () => {
  rightFor([
    ['Robert “Duke” Ferrant was buried on Monday.', NOBODY],
    ['Anselm “The Wall” Kolk kept goal.', NOBODY],
    ['Robert “Duke” Ferrant said: “I’m not dead yet, whatever they print.”', NOBODY, 'Robert Ferrant'],
  ]);
});

describe('words as words, coined terms', () => {
  rightFor([
    ['The condition is known as “baker’s lung”.', NOBODY],
    ['The so-called “ghost fleet” never left port.', NOBODY],
    ['The word “quay” is hard to spell.', NOBODY],
    ['The term “dark kitchen” is new.', NOBODY],
    ['The scheme, dubbed “project heron”, was dropped.', NOBODY],
    ['Mirela Danso explained what is meant by a “cold start”.', NOBODY],
    ['Mirela Danso defended the singular “they” on Monday.', NOBODY],
    ['Mirela Danso withdrew a pram advertised as “the one that never tips”.', NOBODY],
  ]);
});

describe('signs', () => {
  rightFor([
    ['One banner read “Danso for Mayor”, another “Anyone but Danso”.', null, NOBODY],
    ['A placard outside said: “No more bridges here, please.”', null],
    ['The editorial board said: “No more bridges here, please.”', 'editorial board'],
    ['Somebody had written on the wall: “LOST: one bridge. Ask Danso.”', null],
  ]);
});

describe('scare quotes name nobody', () => {
  rightFor([
    ['The “rescue” took nine days.', null],
    ['It was no “accident”.', null],
    ['Suggestions that the port was becoming “pro-Norland” were dismissed.', null],
    ['Voters have had their fill of “change”.', null],
  ]);
});

describe('beside a scare quote, speech', () => {
  rightFor([
    [
      'Maud Ferrant dismissed as “garbage” suggestions that the port was becoming “pro-Norland”.',
      'Maud Ferrant',
      null,
    ],
    [
      'The “rescue” took nine days, and Maud Ferrant said it was “a disgrace to the navy”.',
      null,
      'Maud Ferrant',
    ],
  ]);
});

describe('labels and slogans', () => {
  rightFor([
    ['To leave the list, click “Unsubscribe”.', null],
    ['Fill in the box marked “other”.', null],
  ]);
});

describe('a work', () => {
  rightFor([
    ['In her new album, “Blue Ladder,” Wrenley Shaw sings about her divorce.', NOBODY],
    ['“The Quiet Coast,” Villanueva says, is his last film.', NOBODY],
    ['“Blue Ladder,” Shaw explains, is about her divorce.', NOBODY],
    ['On the station’s “Morning Hour,” Maud Reed said that by staying they gave in.', NOBODY],
    [
      '“It is fair,” Maud Reed told “Reed and Friends,” reminding the hosts of the vote.',
      'Maud Reed',
      NOBODY,
    ],
    ['The group put out a radio ad in March titled, “Scam.”', NOBODY],
    ['“It is late,” Shaw explains, looking at the sky.', 'Shaw'],
  ]);
});
