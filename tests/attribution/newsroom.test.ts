/** Sentences of every newsroom: who goes on, who comes next, and who is only reported on. */
import { describe } from 'vitest';
import { rightFor } from './support/speakers.ts';

describe('a sentence between two quotations', () => {
  rightFor([
    [
      '“My daughter deserved better,” Sonia Beale said. Her daughter, Keeley, took her own life in the unit. “I want answers.”',
      'Sonia Beale',
      'Sonia Beale',
    ],
    [
      '“I still hear the screams,” Janae Tolbert said. The gunman killed nine people. “I play dead in my dreams.”',
      'Janae Tolbert',
      'Janae Tolbert',
    ],
    [
      '“He’s broken his wrist,” said manager Paul Marsh. Midfielder Carl Dean is also struggling. “It’s not been our week,” he added.',
      'Paul Marsh',
      'Paul Marsh',
    ],
  ]);
});

describe('who opens a court report', () => {
  rightFor([
    ['A teacher cleared of assaulting a pupil said: “I just want to get back to work.”', 'A teacher'],
    ['A woman accused of killing her husband told the jury: “I loved him.”', 'A woman'],
    ['A father who shook his baby to death told doctors: “I was tired.”', 'A father'],
    ['A mother who smothered her baby to death told police: “I was tired.”', 'A mother'],
    ['A mother whose baby died in hospital says she was “fobbed off”.', 'A mother'],
    ['A cyclist whose brother was killed said: “The road is lethal.”', 'A cyclist'],
    ['The school has been “left to crumble”, parents say.', 'parents'],
  ]);
});

describe('what somebody reports of another', () => {
  rightFor([
    [
      'Prosecutor Anneliese Vogt said Ramsey killed his wife for the insurance. “This was greed,” she told the jury.',
      'Anneliese Vogt',
    ],
    [
      'Detective Ottoline Crewe said Hobbs lured the girl to his flat. “He is a predator,” she said.',
      'Ottoline Crewe',
    ],
    [
      'Mitigating, Zara Quince said Boyce had lost his job. “He has a baby on the way,” she told the court.',
      'Zara Quince',
    ],
    [
      'Prosecutor Zara Quince said Lee Boyce had lost his job. “He needed money,” she told the court.',
      'Zara Quince',
    ],
    [
      'The treasurer said relief was “on its way”. Independent MP Mattea Voss said he was being too optimistic. “Families need help now,” she said.',
      'treasurer',
      'Mattea Voss',
    ],
    [
      '“I’m deeply sorry,” Liberal MP Corbin Haliburton told the House. Conservative critic Noor Castonguay said he should resign. “An apology isn’t good enough,” she said.',
      'Corbin Haliburton',
      'Noor Castonguay',
    ],
    [
      'Lorna Tierney has retired at 31. “My body has had enough,” she said. Former teammate Helen Blair said Tierney would be missed. “She once played with a broken toe,” she said.',
      'Lorna Tierney',
      'Helen Blair',
    ],
    [
      'Brody Kessler struck out nine. “I felt good,” he said. Manager Luis Moreno said Kessler was dominant. “He had everything working,” he said.',
      'Brody Kessler',
      'Luis Moreno',
    ],
    [
      'Quintana blew his third save in a week. “I stink right now,” he said. Manager Buddy Lasker said he would stick with him. “He’s our guy,” he said.',
      'Quintana',
      'Buddy Lasker',
    ],
    [
      'The patient, Mark Tate, is back at work. “I feel great,” he said. His surgeon, Dr Paul Blair, said Tate had been close to death. “He had minutes,” he said.',
      'Mark Tate',
      'Paul Blair',
    ],
    [
      'Manager Iain Crosbie praised goalkeeper Owen Tate, who saved two penalties. “He kept us in it,” he said.',
      'Iain Crosbie',
    ],
    [
      'Author Sarah Moss dedicated the prize to her editor, Helen Kerr, who died in May. “She fought for this book,” she said.',
      'Sarah Moss',
    ],
  ]);
});

describe('a bare surname that does something', () => {
  rightFor([
    ['Boyce glared at Mr Lacey’s brother. “I’ll find you,” he said.', 'Boyce'],
    ['Holloway found Mr Dobbs’s body in the garage. “I knew straight away,” he said.', 'Holloway'],
    ['Denham hit Miss Orr’s bike. “I didn’t see her,” she told police.', 'Denham'],
    [
      '“This bill is a disgrace,” Abara said. Vogel shook her head. “Read it first,” she said.',
      'Abara',
      'Vogel',
    ],
    [
      '“The numbers add up,” Dresher said. Papadakis threw up his hands. “They don’t,” he said.',
      'Dresher',
      'Papadakis',
    ],
  ]);
});

describe('the judge and the constable', () => {
  rightFor([
    [
      'Bodycam footage showed PC Dunstan shouting “taser, taser” before Mr Oyelaran fell. “I feared for my life,” the constable told the misconduct panel.',
      'Dunstan',
      'Dunstan',
    ],
    [
      'Bodycam footage showed PC Quill shouting “get back” before Mr Hume fell. “I feared for my life,” the constable told the panel.',
      'Quill',
      'Quill',
    ],
    ['Nash claimed he was asleep. The judge called that “a fairy tale”.', 'judge'],
    ['Dr Sood said he was sorry. The coroner said he had been “careless”.', 'coroner'],
  ]);
});

describe('words that pass through others', () => {
  rightFor([
    [
      'A senior official said the talks were “going well,” the agency reported on Friday.',
      'A senior official',
    ],
    ['Ms Harker told staff the cuts were “necessary,” The Echo reported.', 'Harker'],
    ['Jurors were shown a message from Dacre to his brother, which read: “Get rid of the phone.”', 'Dacre'],
    [
      'Mr Carrick said the budget was “a con”, prompting the treasurer to call him “a sore loser”.',
      'Carrick',
      'treasurer',
    ],
    [
      'Opposition leader Simeon Carrick said wages were “going backwards”, prompting Treasurer Callum Dresher to accuse him of “making it up”.',
      'Simeon Carrick',
      'Callum Dresher',
    ],
  ]);
});

describe('charges and answers', () => {
  rightFor([
    [
      'Sen. Clay Hutchins accused Rep. Imani Prewitt of lying, a charge she denied. “I have never lied to voters,” she said.',
      'Imani Prewitt',
    ],
    [
      'Siddharth Vaidya accused Devang Mistry of corruption, a charge he dismissed as “baseless”.',
      'Devang Mistry',
    ],
    ['The Speaker told Mr Carrick to sit down. “Make me,” he replied.', 'Carrick'],
  ]);
});

describe('offices and firms', () => {
  rightFor([
    ['The Prime Minister’s Office said it had “nothing to add.”', 'Prime Minister’s Office'],
    [
      'The Information Commissioner’s Office said the breach was “entirely preventable”.',
      'Information Commissioner’s Office',
    ],
    ['One senior Labour MP said: “It’s chaos.”', 'One senior Labour MP'],
    ['“She has days,” one backbench Labour MP told the Echo.', 'one backbench Labour MP'],
    ['A start-up called Lumio said it had raised $40m. “We’re growing fast,” it said.', 'Lumio'],
    ['The regulator said it would investigate. “Consumers deserve answers,” it said.', 'regulator'],
    ['The automaker said it would cut jobs. “Demand has slowed,” it said.', 'automaker'],
  ]);
});

describe('a tribute, and then the life', () => {
  rightFor([
    [
      'The sculptor Edwin Marsh has died at the age of 87. “He was a giant of British art,” said Peter Lowe, the director of the Harwick Gallery. He left school at 14 and worked in a quarry. “It taught me what stone wants,” he once said.',
      'Peter Lowe',
      'Edwin Marsh',
    ],
    [
      'Joan Darby, who played the landlady in the soap for 30 years, has died. “She was the heart of the show,” said the producer Susan Lake. She retired in 2015. “I wanted to see my garden in daylight,” she said at the time.',
      'Susan Lake',
      'Joan Darby',
    ],
    [
      'Striker Owen Tate has scored in nine straight games. “He’s on fire,” said manager Paul Sheen. He joined from Harwick for £200,000. “I just needed someone to believe in me,” he said.',
      'Paul Sheen',
      'Owen Tate',
    ],
  ]);
});

describe('who comes next', () => {
  rightFor([
    [
      '“It’s a lifeline,” said the vicar, Tobias Wren. Next to him sat Oswin Clegg, 81. “I’d be at home talking to the cat,” he said.',
      'Tobias Wren',
      'Oswin Clegg',
    ],
    [
      'Fern Abbott is one survivor. “I was under the table for an hour,” she said. Another is Maria Beck. “I played dead,” she said.',
      'Fern Abbott',
      'Maria Beck',
    ],
    [
      '“I’d forgotten what it felt like,” said Paul Wolfe. For David Haas, it was another near miss. “I’ll be all right,” he said.',
      'Paul Wolfe',
      'David Haas',
    ],
    [
      '“I cried all night,” said Anna Holt. For Maria Beck, 34, the wait goes on. “I check my phone every hour,” she said.',
      'Anna Holt',
      'Maria Beck',
    ],
    [
      'Hundreds of mourners packed the cathedral. “He made everyone feel like the most important person in the room,” the Dean, the Very Rev Alban Moyle, told the congregation. The eulogy was given by his brother Fergus. “He owed me twenty quid,” he began.',
      'Alban Moyle',
      'Fergus',
    ],
    [
      '“It’s a good script,” says the director, Paul Dean. The villain is played by David Orr. “I’ve always wanted a cape,” he says.',
      'Paul Dean',
      'David Orr',
    ],
    [
      'Meet Dolores Quick. At 94, she is the oldest student at the University of Hull. “I’m not here to be cute,” she says.',
      'Dolores Quick',
    ],
    [
      'Listen to Nadira Sultan for five minutes and you want to move to Bradford. “It’s the best city in England,” she says.',
      'Nadira Sultan',
    ],
  ]);
});

describe('what a noun phrase holds', () => {
  rightFor([
    ['Several experts not involved in the research said the sample was “far too small”.', 'Several experts'],
    ['One researcher not involved in the study said it was “too good to be true”.', 'One researcher'],
    ['Anna Hill, a cardiologist not involved in the study, called it “a triumph”.', 'Anna Hill'],
    ['“I have nothing left to prove,” said Hawks tight end Travis Cole.', 'Travis Cole'],
    [
      '“It felt good,” said Hawks running back Chase Bell. “The line did a great job.”',
      'Chase Bell',
      'Chase Bell',
    ],
    [
      'Fourteen years after she left Syria, Rima al-Haddad opened her own restaurant in Bristol. “I cried for an hour,” she says.',
      'Rima al-Haddad',
    ],
    [
      'Twenty years ago, when she was a student, Ottoline Hart bought a cello for £50. “I still have it,” she says.',
      'Ottoline Hart',
    ],
  ]);
});

describe('whose lawyer it is, and whose brother', () => {
  rightFor([
    [
      'Shirin Daneshvar was released on Saturday. Her husband, Kaveh, met her at the gate. “I didn’t recognise her,” he said. Her lawyer, Mostafa Rahimian, said she had been freed on medical grounds. “The doctors were very clear,” he said.',
      'Kaveh',
      'Mostafa Rahimian',
    ],
    [
      'Oyelaran Stott kept the letters. They were written by her grandfather, a railway clerk. “I was afraid to open them,” says Stott. Her editor, Piers Mallory, urged her to use them. “I read one and I wept,” he says.',
      'Oyelaran Stott',
      'Piers Mallory',
    ],
    [
      'Marisol Heck dreamed of flying. “My brothers teased me about it,” said Heck, now a captain. One of those brothers, Ray, is now her most frequent passenger. “I sleep the whole way,” he said.',
      'Marisol Heck',
      'Ray',
    ],
    [
      '“The reverb was free,” jokes drummer Eoghan Pelt. Singer Niamh Castell remembers it differently. “It was freezing,” she says. “I wore two coats on every track.” Pelt nods. “You can hear her teeth,” he says.',
      'Eoghan Pelt',
      'Niamh Castell',
      'Niamh Castell',
      'Eoghan Pelt',
    ],
    [
      '“Everyone told me I was mad,” Ottoline Grieve says. Her neighbour, retired postman Len Abara, can hear every note. “It was dreadful to begin with,” he says.',
      'Ottoline Grieve',
      'Len Abara',
    ],
    ['South West Water said it was “truly sorry for the disruption”.', 'South West Water'],
  ]);
});

describe('what looks like one of the above and isn’t', () => {
  rightFor([
    [
      '“I miss her,” said Ann Hill. Tom Reed lost his house too. “We had ten minutes to get out.”',
      'Ann Hill',
      'Tom Reed',
    ],
    ['“She was nice,” said Ann Hill. Tom Reed echoed that. “She was lovely.”', 'Ann Hill', 'Tom Reed'],
    [
      '“I am tired,” said Ann Hill. The driver, Tom Reed, left the bus in tears. “I did not see him.”',
      'Ann Hill',
      'Tom Reed',
    ],
    ['Ann Hill said officers came quickly and added: “They were great.”', 'Ann Hill'],
    ['Ann Hill said her neighbours ran out to help and added: “They saved us.”', 'Ann Hill'],
    [
      'Ann Hill and Jane Lund run the shop. Hill asked how it could happen. “It was awful,” she said.',
      'Ann Hill',
    ],
    ['The man, whom police have not named, “was armed and dangerous”, Ann Hill said.', 'Ann Hill'],
    ['As time went by, “I gave up,” Ann Hill said.', 'Ann Hill'],
    ['After the game, “Wow,” Ann Hill said.', 'Ann Hill'],
    [
      'Bob Lund died on Monday. “He was kind,” said Tom Hill. He paused and wiped away tears. “A giant.”',
      'Tom Hill',
      'Tom Hill',
    ],
    [
      'Bob Lund died on Monday. “He was kind,” said Tom Hill. He worked with Lund for years. “He taught me everything,” he said.',
      'Tom Hill',
      'Tom Hill',
    ],
    ['“It is over.” Ann Hill added.', 'Ann Hill'],
    ['“I love it here.” Ann Hill, 34, explained.', 'Ann Hill'],
    ['A neighbour came out. She was Ann Hill’s sister. “I heard a bang,” the neighbour said.', 'A neighbour'],
    ['Bob Lund lost the race. Tom Reed won it. Addressing Reed, he said: “Well done.”', 'Bob Lund'],
    ['His boss, Lee Hill, smiled as he said: “No.”', 'Lee Hill'],
  ]);
});
