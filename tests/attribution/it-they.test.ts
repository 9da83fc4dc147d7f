/** What “it” and “they” stand for, and things and groups that speak. */
import { describe } from 'vitest';
import { rightFor } from './support/speakers.ts';

describe('“what it calls”', () => {
  rightFor([
    ['Alder County Council has opened what it calls a “warm room” in the library.', 'Alder County Council'],
    [
      'The Harwick Trust condemned the sale on Friday and pledged to fight what it described as “a raid”.',
      'Harwick Trust',
    ],
    ['The museum has cancelled what it called a “regrettable evening”.', 'museum'],
    ['State radio praised what it called “the patience of the people”.', 'State radio'],
    ['The report, issued in May, faulted the ministry for what it termed “a habit of delay”.', 'report'],
    [
      'Soldiers shelled a barn on Monday, the Defence Ministry said, in what it called a “measured reply”.',
      'Defence Ministry',
    ],
    [
      'Researchers compared nappers with bakers. They found that bakers were glad, a gap they said was “slight”.',
      'Researchers',
    ],
  ]);
});

describe('“it”', () => {
  rightFor([
    [
      'The study looked at 40 walls and found them wanting. It called the effect “small but lasting”.',
      'study',
    ],
    [
      'The rail watchdog is to give its verdict in June. It said it could not comment “at this stage”.',
      'rail watchdog',
    ],
    ['The ferry firm lost money. In a statement it blamed “rain, rent and rats”.', 'ferry firm'],
    [
      'The Dairy Board had warned of this. In a letter in March it called the plan “reckless”.',
      'Dairy Board',
    ],
    [
      'The Dairy Board met on Monday. In a statement released at noon, it described the strike as “a gift”.',
      'Dairy Board',
    ],
    ['My guidebook gives Port Ellery a single line. It calls the town “charming but damp”.', 'My guidebook'],
  ]);
});

describe('“it” beside other bodies and things', () => {
  rightFor([
    [
      'The union said that the schedule would be “impossible”, and that it was considering “all options”.',
      'union',
      'union',
    ],
    [
      'When I asked the Dairy Council whether its members would pay, the group sent a note. “We have no view,” it said.',
      'Dairy Council',
    ],
  ]);
});

describe('“it” of a text', () => {
  rightFor([
    ['On the wall hangs a note in green ink. “Nobody ever drowned in tea,” it says.', 'a note'],
    [
      'On the wall hangs a note. “Nobody ever drowned in tea,” it says.\nIt is Maud Ferrant who wrote it.',
      'a note',
    ],
    ['Parents were told of it in a letter that was blunt. “Your child is fine,” it said.', 'a letter'],
    ['Maud Ferrant sent a letter to the town. It said she was “truly sorry”.', 'Maud Ferrant'],
  ]);
});

describe('“they”', () => {
  rightFor([
    [
      'For candidates, the timing is bad. Dov Lantz printed 600 yard signs last week. They say “Lantz: He Will Do”.',
      null,
    ],
    [
      'Conservative intellectuals have had a hard time with Dov Lantz. They’ve called him “a heresy”.',
      'Conservative intellectuals',
    ],
    [
      'Dov Lantz’s family thanked the crew in a statement. “He was the best of us,” they said.',
      'Dov Lantz’s family',
    ],
    [
      'Maud Ferrant and her husband left at once. They called it “a great loss”.',
      'Maud Ferrant and her husband',
    ],
    ['Businesses in the port have complained for years. They say the toll is “a tax on us”.', 'Businesses'],
    ['Islanders are weary of the talk. They call the bridge “the promise”.', 'Islanders'],
  ]);
});

describe('things and groups that say something', () => {
  rightFor([
    ['The circular, dated 4 June, said the rule had been made “in the interest of safety”.', 'circular'],
    ['For most of the day the firm’s status page insisted that all was “operational”.', 'firm’s status page'],
    [
      'The final rule, which runs to 61 pages, says the aim is “to make it the same everywhere”.',
      'final rule',
    ],
    ['According to the rubric, pupils must show “a command of tone”.', 'rubric'],
    ['In what the report termed “a lapse of judgment”, the door was left open.', 'report'],
    ['The patrolmen’s lodge issued a statement that called the driver “a hero”.', 'patrolmen’s lodge'],
    ['Industry groups have labelled the rule “a burden on us all”.', 'Industry groups'],
    ['Island businesses have warned of a “lost Easter” if the ferry stops.', 'Island businesses'],
    ['On Sunday they held what the family called “a last supper”.', 'family'],
    ['Rival firms have accused Corwen of “bullying on a grand scale”.', 'Rival firms'],
    [
      'Dov Lantz runs the mill. His own safety staff had warned that it was “a risk to all”.',
      'Dov Lantz’s own safety staff',
    ],
    ['“Why?” said chief of staff Maud Ferrant. “It is late.”', 'Maud Ferrant', 'Maud Ferrant'],
    ['A label on the cupboard read “Not to be opened today”.', 'A label'],
  ]);
});

describe('owners by pronoun', () => {
  rightFor([
    ['The voters were tired. Their leader said it was “time to go”.', 'voters’ leader'],
    ['The win was hers. Their supporters called it “a miracle on the mud”.', 'Their supporters'],
  ]);
});

describe('some of several', () => {
  rightFor([
    ['One of his oldest friends said it was “all over”.', 'One of his oldest friends'],
    ['“It is all over,” one of her neighbours said.', 'one of her neighbours'],
    ['“It is all over,” one of the party’s donors said.', 'one of the party’s donors'],
    ['“It is all over,” said two of his sons.', 'two of his sons'],
    ['Several of her colleagues called it “a disgrace to the mill”.', 'Several of her colleagues'],
    ['Most of the growers said it was “too late to sow”.', 'Most of the growers'],
    ['Some of the women wept. Then they sang: “We are not leaving.”', 'Some of the women'],
    ['“It is all over,” a member of his staff said.', 'a member of his staff'],
    ['Two letters came. One, from a grower, said it was “late”.', null],
  ]);
});
