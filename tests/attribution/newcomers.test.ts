/** Who comes into a story without a name, or by one that is new to it. */
import { describe } from 'vitest';
import { rightFor } from './support/speakers.ts';

describe('somebody without a name who opens a sentence', () => {
  rightFor([
    [
      'Sen. David Krall opposes the bill. A senior Republican aide said he expected it to pass anyway. “We have the votes,” he said.',
      'A senior Republican aide',
    ],
    [
      'Chief Executive Robert Kim announced the cuts Monday. One worker told the Post he felt betrayed. “Nobody called us,” he said.',
      'One worker',
    ],
    [
      'Supt Jane Horne said: “It was a terrible scene.” A neighbour said she was still shaken. “I held her hand,” she said.',
      'Jane Horne',
      'A neighbour',
    ],
    [
      'Headteacher Ann Frost said the school was ‘proud of its record’. But a former pupil told the Echo she had been bullied for years. ‘Nobody lifted a finger,’ she said.',
      'Ann Frost',
      'a former pupil',
    ],
    [
      '“They were looking for me,” Farida Noorzai said. A shopkeeper brought her bread at night. “I told them I lived alone,” he said.',
      'Farida Noorzai',
      'A shopkeeper',
    ],
    [
      '“I thought I would die,” Wendeline Roux said. A bus driver carried her to the hospital. “She weighed nothing,” he said.',
      'Wendeline Roux',
      'A bus driver',
    ],
  ]);
});

describe('a description that begins its sentence after somebody spoke', () => {
  rightFor([
    [
      'Neil Gow KC, prosecuting, told the jury: “It was planned.” The defendant said: “I didn’t do it.”',
      'Neil Gow',
      'defendant',
    ],
    [
      'Pub regular Colin Marsh said: ‘It’s a sad day for the village.’\nThe landlord said: ‘The brewery gave us no choice.’',
      'Colin Marsh',
      'landlord',
    ],
    [
      'Det Sgt Rob Hill said: “This was a senseless killing.” The victim’s partner said in a statement: “He was my best mate.”',
      'Rob Hill',
      'victim’s partner',
    ],
    [
      'Chief executive Nerys Pond said: ‘We are deeply sorry.’ The family’s solicitor said: ‘These failings were basic.’',
      'Nerys Pond',
      'family’s solicitor',
    ],
    [
      'Cyclist Bea Stott was knocked off her bike outside a school. Sgt Neil Gow said: ‘The driver did not stop.’ The mother-of-two said: ‘I thought I was dead.’',
      'Neil Gow',
      'Bea Stott',
    ],
    [
      'Chief executive Nerys Pond said the trust was “deeply sorry”. The baby’s parents said the apology was “hollow”.',
      'Nerys Pond',
      'baby’s parents',
    ],
    [
      'Manager Glen Pond said: ‘He’s a legend.’ The player’s agent said: ‘Talks are ongoing.’',
      'Glen Pond',
      'player’s agent',
    ],
  ]);
});

describe('a description of somebody met, asked or contradicted', () => {
  rightFor([
    [
      'Rep. Dale Finch met with the president on Monday. “He listened,” Finch said. “It was a very good meeting,” the president told reporters.',
      'Dale Finch',
      'president',
    ],
    [
      '“Do you trust him?” Channel 5’s Nora Medina asked. “I do,” the senator said.',
      'Nora Medina',
      'Nora Medina',
    ],
    [
      'Sen. Luis Ortega pressed the nominee on abortion. “Would you overturn it?” Ortega asked. “I can’t prejudge that,” the nominee said.',
      'Luis Ortega',
      'nominee',
    ],
    [
      '“The president is wrong,” Sen. Ann Krall said. The president fired back: “Krall is a loser.”',
      'Ann Krall',
      'president',
    ],
    [
      '“The secretary isn’t listening,” Sen. Ann Holt said. The secretary fired back: “I’ve listened for two hours.”',
      'Ann Holt',
      'secretary',
    ],
  ]);
});

describe('“whose”', () => {
  rightFor([
    [
      'Carol Pitt, whose daughter Amy died at the hospital, welcomed the report. “We can grieve now,” she said.',
      'Carol Pitt',
    ],
    [
      'Cllr Tom Gale said: ‘We have to move with the times.’ Butcher Ray Hobbs, whose father opened the shop in 1962, said trade had halved. ‘They want us out,’ he said.',
      'Tom Gale',
      'Ray Hobbs',
    ],
    [
      'Councillor Ann Peel said: “We had no choice.” Campaigner Jane Dow, whose son uses the centre, said it was a lifeline. “I don’t know what we’ll do without it,” she said.',
      'Ann Peel',
      'Jane Dow',
    ],
    [
      'Inspector Tom Reeve said: ‘We have increased patrols.’ Resident Oswin Carrow, whose windows were smashed, said police took too long to arrive. ‘They were here after an hour,’ he said.',
      'Tom Reeve',
      'Oswin Carrow',
    ],
    [
      'Council officer Rob Lee said: “The tree is dangerous.” Bob Toomey, whose family has lived there since 1950, is furious. He said: “It’s as healthy as I am.”',
      'Rob Lee',
      'Bob Toomey',
    ],
    [
      'Cllr Sue Gale said: ‘We have to move with the times.’ Florist Meg Hobbs, whose shop is opposite, said trade had halved. She said: ‘They want us out.’',
      'Sue Gale',
      'Meg Hobbs',
    ],
  ]);
});

describe('the name beside a noun', () => {
  rightFor([
    [
      '“The match should never have gone ahead,” said Harwick coach John Horne. The referee, Eskil Beck, defended his decision. “The pitch was playable,” he said.',
      'John Horne',
      'Eskil Beck',
    ],
    [
      '‘I will not have this House treated with contempt,’ said Sir Lindley Horne. The minister, Ruaridh Beck, later apologised. ‘I meant no discourtesy,’ he said.',
      'Lindley Horne',
      'Ruaridh Beck',
    ],
    [
      '“Prices are stable,” Trade Minister Hamid Rezaei said. A shopper named Bilal held up an onion. “This was half the price in May,” he said.',
      'Hamid Rezaei',
      'Bilal',
    ],
    [
      '“Our prisons are open to anyone,” Colonel Désiré Mbeki said. A former detainee, Serge, lifted his shirt. “This is not fiction,” he said.',
      'Désiré Mbeki',
      'Serge',
    ],
    [
      '“I signed it,” said Gareth Moyle. His former partner, Ludo Marsh, blames him. “He had the keys,” he said.',
      'Gareth Moyle',
      'Ludo Marsh',
    ],
  ]);
});

describe('plurals at the beginning of a sentence', () => {
  rightFor([
    ['Villagers hid a young soldier in a barn. “They gave me goat’s milk,” he said.', 'a young soldier'],
    [
      'Adaeze Lindgren and Tom Fairweather run a bookshop, Spine. “Everyone told us we were mad,” Lindgren said.\nFairweather does the accounts. “I have never overruled her,” he said.\nSales doubled last year. “We still can’t afford a holiday,” she said.',
      'Adaeze Lindgren',
      'Tom Fairweather',
      'Adaeze Lindgren',
    ],
    [
      'Mattea Eze and Rune Holst run a bakery. “It’s the oven,” Eze said.\nHolst does the books. “We just about live,” he said.\nProfits fell last year. “Flour is expensive,” she said.',
      'Mattea Eze',
      'Rune Holst',
      'Mattea Eze',
    ],
    [
      'Rescuers pulled out a 9-year-old girl after 40 hours. “I drank the rain,” she said.',
      'a 9-year-old girl',
    ],
    ['Paramedics treated a pensioner at the scene. “I didn’t see him coming,” she said.', 'a pensioner'],
  ]);
});

describe('abbreviated titles of other languages', () => {
  rightFor([
    ['“The door is open,” said Msgr. Renzo Calabria, the pope’s envoy.', 'Renzo Calabria'],
    [
      '“You can tell a good cheese by its silence,” says Mme. Aubert, who has sold it for 40 years.',
      'Aubert',
    ],
  ]);
});

describe('a single name that speaks', () => {
  rightFor([
    ['Strand said the president should resign. “He has lost the country,” she said.', 'Strand'],
    ['Okonjo said the senator grabbed her arm. “I froze,” she said.', 'Okonjo'],
  ]);
});
