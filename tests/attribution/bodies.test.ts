/** Companies, museums, offices: by their names, and by the nouns that stand for them. */
import { describe } from 'vitest';
import { rightFor } from './support/speakers.ts';

describe('a company by a noun', () => {
  rightFor([
    ['The retailer Fennel will close two shops. “We are sorry,” the company said.', 'Fennel'],
    [
      'The streaming service Lumio will raise its price. In a letter to shareholders, the company said it had “never offered more”.',
      'Lumio',
    ],
    [
      'Cobalt Minerals, which owns two mines, opened a third. The company said it was “ready”.',
      'Cobalt Minerals',
    ],
    // What may be somebody's name isn't a company's, nor is a place or a product.
    ['Crane operator Reed fell on Monday. “He was careless,” the company said.', 'company'],
    [
      'Nestle recalled the milk. Happy Baby, which is sold in Avon, is safe. “We are sorry,” the company said.',
      'company',
    ],
    [
      'Tesco pumped it out. Hinksey Stream, which runs through Avon, is dying. “We are sorry,” the company said.',
      'company',
    ],
    ['Haruto Endo left on Monday. “We thank him,” the company said.', 'company'],
    ['The filmmaker Shinji Mori resigned. “We thank him,” the company said.', 'company'],
    ['Mori and Orbis went to court. “We are sorry,” the company said.', 'company'],
  ]);
});

describe('a body by the noun in its name', () => {
  rightFor([
    [
      'The National Gallery of Antiquities closed 11 rooms. “We use food banks,” said Rhian Apple, a guard. The gallery said its offer was “fair”.',
      'Rhian Apple',
      'National Gallery of Antiquities',
    ],
    ['The Avon Theatre shut. “We are sorry,” the theatre said.', 'Avon Theatre'],
    // Either may be meant.
    ['The Tate Gallery and the Avon Gallery both shut. “We are sorry,” the gallery said.', 'gallery'],
    [
      'A museum in Avon lost a painting on Monday. “It is gone,” the museum said. The British Museum is in London.',
      'museum',
    ],
    [
      'The parish council closed the road. Hill once worked for Avon City Council. “It is unsafe,” the council said.',
      'council',
    ],
    [
      'Reed played for Avon Football Club. Kestrel said it had sacked him. “We wish him well,” the club said.',
      'club',
    ],
    [
      'Avon Prison was built in 1900. Tom Hill was moved to Dartmoor in May. “He is well,” the prison said.',
      'prison',
    ],
    ['Reed works for Lumen Group. Campaigners met. “We are sorry,” the team said.', 'team'],
  ]);
});

describe('a name with “and”, a nation’s body', () => {
  rightFor([
    [
      'The Food and Drug Administration said it was “bad”. “Throw it out,” the agency said.',
      'Food and Drug Administration',
      'Food and Drug Administration',
    ],
    [
      'British Rowing has launched a review after three members accused a coach. Another said that she had been weighed. “I was told I was carrying a passenger,” she said.',
      'Another',
    ],
    ['Manish Rowe was late. “I ran,” he said.', 'Manish Rowe'],
  ]);
});

describe('an apostrophe in a name', () => {
  rightFor([
    [
      'Kevin Nyland, 28, was “cold but well,” the Tolan County Sheriff’s Office said.',
      'Tolan County Sheriff’s Office',
    ],
    [
      'The Legal Practitioners’ Tribunal found she had been “systematically dishonest”.',
      'Legal Practitioners’ Tribunal',
    ],
    ['The Avon County Sheriff’s Office arrested Tom Hill on Monday. “He ran,” the sheriff said.', 'sheriff'],
    // Somebody's, not a name's.
    ['The sheriff’s deputy, Tom Reed, said it was “late”.', 'Tom Reed'],
    ['The farmers’ lawyer said it was “late”.', 'farmers’ lawyer'],
  ]);
});
