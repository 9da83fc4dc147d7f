/** Whose verb it is, in sentences of several clauses. Each line: the text, then who says each quotation, in order. */
import { describe } from 'vitest';
import { rightFor } from './support/speakers.ts';

describe('two verbs in a clause below another', () => {
  rightFor([
    [
      'Shares in Moss & Pell fell after the shoe group reported a loss and warned that buyers were “walking past the window”.',
      'shoe group',
    ],
    [
      'The vote was delayed after Tove Marsk walked out and said the count was “a rigged show”.',
      'Tove Marsk',
    ],
    ['Maud Ferrant apologised after the wall fell and said it was “a very sad day”.', 'Maud Ferrant'],
    ['Maud Ferrant won after two tries and said it was “a very long road”.', 'Maud Ferrant'],
  ]);
});

describe('what others said, passed on', () => {
  rightFor([
    [
      'Maud Ferrant pointed to a film in which Dov Lantz said the town should “sell the whole quay”.',
      'Dov Lantz',
    ],
    ['Maud Ferrant said it was the end of what Dov Lantz called “a very long rope”.', 'Dov Lantz'],
    [
      'Maud Ferrant said it was heading for what Dov Lantz has described as “the end of the rope”.',
      'Dov Lantz',
    ],
    [
      'Ferrant said prices rose in a year that ministers had promised would be “the turning point”.',
      'ministers',
    ],
    ['Maud Ferrant said the port faced what she called “the end of the rope”.', 'Maud Ferrant'],
    ['Maud Ferrant said it was a year that she had promised would be “the turning point”.', 'Maud Ferrant'],
  ]);
});

describe('whom “who” stands for', () => {
  rightFor([
    [
      'It was praised by Maud Ferrant, chair of the Lowmouth Harbour Taskforce, who described it as “a model for other ports”.',
      'Maud Ferrant',
    ],
    [
      'It was moved by Sen. Dov Lantz, R-Lowmouth, who described it as “a down payment on the wall”.',
      'Dov Lantz',
    ],
    [
      'Guests heard Maud Ferrant, president of the Harbour Guild, who last week dismissed anglers crossing the quay as “a very small club”.',
      'Maud Ferrant',
    ],
    [
      'He took over from Dov Lantz, the founder’s grandson, who liked to say that it sold “hope, not boats”.',
      'Dov Lantz',
    ],
    [
      'They met Maud Ferrant and a spokesman for the Lowmouth Guild, who called it “a farce from end to end”.',
      'a spokesman for the Lowmouth Guild',
    ],
    [
      'The mayor, who once worked as a baker, told reporters that the prices were “hard to explain to a child”.',
      'mayor',
    ],
    [
      'A driver who asked to remain unnamed because she was not allowed to speak to the press said it was “a mad house”.',
      'A driver',
    ],
  ]);
});

describe('the name beside a description', () => {
  rightFor([
    ['Dov Lantz of campaign group Clear Quay accused ministers of “selling the sea”.', 'Dov Lantz'],
    ['“They are selling the sea,” Dov Lantz of campaign group Clear Quay said.', 'Dov Lantz'],
    ['“It never stops,” said one of them, Ofelia Grant.', 'Ofelia Grant'],
    ['“It never stops,” said another, Ofelia Grant, 34.', 'Ofelia Grant'],
    [
      'The Bishop of Lowmouth, the Rt Rev Samuel Okafor, said in a letter that he had “every hope”.',
      'Samuel Okafor',
    ],
    [
      'The Governor of Norland State, Tunde Bakare-Cole, on Monday ruled out a vote, describing the calls as “noise without sense”.',
      'Tunde Bakare-Cole',
    ],
    ['The Alcalde, Maud Ferrant, said that supply was “all that counts”.', 'Maud Ferrant'],
    ['“Supply is all that counts,” the Alcalde, Maud Ferrant, said.', 'Maud Ferrant'],
  ]);
});
