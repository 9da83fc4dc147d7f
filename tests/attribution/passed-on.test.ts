/** Words that one says and another passes on, sends or reports. */
import { describe } from 'vitest';
import { rightFor } from './support/speakers.ts';

describe('what somebody had said before', () => {
  rightFor([
    [
      'A cousin told detectives that Moira Keane had said she was going to “clear her head” and would be back soon.',
      'Moira Keane',
    ],
    ['Friends told the court that Reed had said the debt was “nothing to worry about”.', 'Reed'],
    ['Hill said that although Reed had said otherwise, it was “late”.', 'Hill'],
    ['Ann Reed told the court that Hill had said he loved her and that she felt “trapped”.', 'Ann Reed'],
    ['Ann Reed said Hill had said she was fat, which made her feel “worthless”.', 'Ann Reed'],
    ['Hill claimed everything Reed had said was “a lie”.', 'Hill'],
    ['Hill complained that Reed, who had said nothing, was “a coward”.', 'Hill'],
    // A verb that tells what was done rather than said.
    ['The official said Castle had offered Dolan “at least three deals”.', 'official'],
  ]);
});

describe('what somebody says as they go', () => {
  rightFor([
    [
      'Dr Ewan Price is accused of misconduct. Nurse Carla Dunn told the panel he had left the ward saying: “You’ll manage.” “I could hear him laughing,” she said.',
      'Ewan Price',
      'Carla Dunn',
    ],
    ['Carla Dunn told the panel she was tired, saying it was “a long day”.', 'Carla Dunn'],
    [
      'The White House defended the decision, with the press secretary, Lindsay Crow, saying the money had been “sitting in a drawer.”',
      'Lindsay Crow',
    ],
    ['Smith argued with the referee, Tom Reed, claiming it was “a joke”.', 'Smith'],
  ]);
});

describe('who accuses or finds, after the words', () => {
  rightFor([
    [
      'The transport secretary was accused by the Greens of “cowardice” last night after she announced new roads.',
      'Greens',
    ],
    [
      'Lord Marsh broke the rules “repeatedly and without excuse”, the conduct committee found.',
      'conduct committee',
    ],
    ['The council acted “with no regard for the law”, the judge ruled.', 'judge'],
    ['Marsh said it was “over”, Reed knew.', 'Marsh'],
    ['Reed called Hill “a liar”, the court found.', 'Reed'],
    ['When Reed called her “darling”, Hill froze.', 'Reed'],
    ['Hill told the crowd “go home”, Reed remembered.', 'Hill'],
  ]);
});

describe('a message', () => {
  rightFor([
    [
      'Scott Mullan, 36, was in court. She became suspicious after he sent her a message which said: “Hope dinner was nice.”',
      'Scott Mullan',
    ],
    ['Reed sent Hill an email that read: “You will regret this.”', 'Reed'],
    ['The lawyer gave the jury a text message which said: “Go home.”', 'a text message'],
    ['Ann Hill read her a letter that said: “You are late.”', 'a letter'],
  ]);
});
