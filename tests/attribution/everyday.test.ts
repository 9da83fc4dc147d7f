/** Whose words they are where one passes on what another says, and whom offices and trades mean that come with no name. */
import { describe } from 'vitest';
import { NOBODY, rightFor } from './support/speakers.ts';

describe('words that somebody passes on', () => {
  rightFor([
    ['Police said Crane yelled, “You’ll pay for this,” as he was led away.', 'Crane'],
    [
      'Deputies said Odell Crane got out of the truck, raised his hands and said, “You got me.”',
      'Odell Crane',
    ],
    ['Sheriff Lou Beal said the driver told deputies he “never saw the stop sign.”', 'driver'],
    [
      'Coach Jay Benz said senior Cal Tripp came to him before the game and said, “Give me the ball.”',
      'Cal Tripp',
    ],
    ['Deputy Sam Ruiz testified that Orr looked at him and said, “I should have left.”', 'Orr'],
    [
      'Marge Teal had just sat down to supper when a deputy came to the door and said, “You need to leave now.”',
      'a deputy',
    ],
    ['Ann Lusk was in the kitchen when her husband, Rob, ran in and shouted, “Get in the basement.”', 'Rob'],
    ['Combs said her father used to say, “Never sell the land.”', 'her father'],
    ['Combs said her daughter came home crying and said, “They want to take our house.”', 'her daughter'],
    ['Student Jodie Akers, 20, says the bouncer told her: “Not in those shoes, love.”', 'bouncer'],
    ['Gary Pruitt claimed that a steward shouted: “Get out of here!”', 'a steward'],
    ['Miss Frith told the court that Hodge said: “If you leave me I’ll burn the house down.”', 'Hodge'],
    ['Prosecutor Nisha Varley said Hodge then shouted: “I’ll find you.”', 'Hodge'],
    ['The senator said Hill quieted the talk, telling his colleagues, “We have to stay calm.”', 'senator'],
  ]);
});

describe('an office-holder whom the article doesn’t name', () => {
  rightFor([
    [
      'Consumer groups were angry. “It’s daylight robbery,” said Bartek Wolny of Forbruker. The energy minister said: “We are looking at it.”',
      'Bartek Wolny',
      'energy minister',
    ],
    [
      'Nobel laureate Amparo Lucientes was among those arrested. “I am 78 and they sent six men,” she said. The police chief said the operation had been “proportionate”.',
      'Amparo Lucientes',
      'police chief',
    ],
    [
      '“It was chaos,” said Awa Jobe, a teacher. The mayor blamed the traffickers. “They are murderers,” he said.',
      'Awa Jobe',
      'mayor',
    ],
    [
      '“The deal is done,” said Hugo Kranz, the finance minister. France’s president struck a different tone. “Nothing has been signed,” he said.',
      'Hugo Kranz',
      'France’s president',
    ],
    [
      'A German court convicted the Syrian doctor of crimes against humanity. “He enjoyed it,” Judge Antje Rolfes said. The doctor denied the charges. “I treated everyone,” he told the court.',
      'Antje Rolfes',
      'doctor',
    ],
    [
      '“The results are poor,” said Owen Vale, an analyst at Norsk Bank. “It rained all summer,” the company’s chief executive said.',
      'Owen Vale',
      'company’s chief executive',
    ],
    [
      'Kestrel’s Merryn Jago called the price “an insult”. Nordwind’s chairman said it was “full and fair”.',
      'Merryn Jago',
      'Nordwind’s chairman',
    ],
    [
      '“I’d do it again,” Tomas Lind told the BBC. The defence minister told MPs that Mr Lind was “a traitor”.',
      'Tomas Lind',
      'defence minister',
    ],
    [
      'Ms Keil was arrested at the airport. The attorney general described her as “a flight risk”.',
      'attorney general',
    ],
    ['Mr Ferrand resigned on Monday. The president thanked him for his “loyalty and courage”.', 'president'],
    ['Ms Achieng was freed on bail. The judge told her she was “free to go, not free to talk”.', 'judge'],
    [
      'Elon Prager called the senator “a crook” on Friday. The senator’s office said it had “nothing to add”.',
      'Elon Prager',
      'senator’s office',
    ],
    [
      'Emil Storch called for the chancellor to go. The chancellor’s office said she was “focused on the job”.',
      'chancellor’s office',
    ],
    [
      '“The prime minister is hiding,” said Emil Storch, the opposition leader. The prime minister laughed it off. “I’m right here,” he told reporters.',
      'Emil Storch',
      'prime minister',
    ],
    [
      '“The deal is done,” said Hugo Kranz, the finance minister. Opposition leader Emil Storch said the prime minister was “hiding”. The prime minister said he was “right here”.',
      'Hugo Kranz',
      'Emil Storch',
      'prime minister',
    ],
    [
      'Pia Northcott was turned away from the club in Soho. The bouncer told her she was “too drunk”.',
      'bouncer',
    ],
    ['Jodie Akers gave birth in the car park. The midwife told her she was “a warrior”.', 'midwife'],
    [
      "'The pool was empty,' said Nerys Bowen. When she complained, the rep told her: 'It’s not my problem.'",
      'Nerys Bowen',
      'rep',
    ],
    [
      "'It was filthy,' said Colin Marsh. When he asked for his money back, the receptionist told him: 'Good luck with that.'",
      'Colin Marsh',
      'receptionist',
    ],
  ]);
});

describe('reactions in a row', () => {
  rightFor([
    [
      'Paris called the strike “a mistake”, Berlin said it was “disproportionate” and Rome kept silent.',
      'Paris',
      'Berlin',
    ],
    [
      'Unison called the offer “an insult”, the GMB said it was “a start” and Unite will ballot its members.',
      'Unison',
      'GMB',
    ],
    ['The editorial, headlined “Time to go”, said the chancellor was “a busted flush”.', NOBODY, 'editorial'],
  ]);
});

describe('“spoke of”', () => {
  rightFor([
    ['In Vilnius, President Rasa Daukšaitė spoke of “a wake-up call”.', 'Rasa Daukšaitė'],
    ['Kyiv spoke of “a war crime”.', 'Kyiv'],
  ]);
});

describe('another sentence after a full stop', () => {
  rightFor([
    [
      '“He lied to us all,” said PC Miller. “He’s a danger to women.” Cole Brent pleaded guilty to two charges in May.',
      'Miller',
      'Miller',
    ],
    [
      '“She’s the best in the world,” said coach Rui Valente. “Nobody works harder.” Belkova, 23, claimed her third title of the year in Rome.',
      'Rui Valente',
      'Rui Valente',
    ],
    [
      'She can still create a headache by pushing for a “minority report.” Just a quarter of the committee can ask the convention to vote on it.',
      null,
    ],
  ]);
});

describe('an answer, whatever its verb', () => {
  rightFor([
    [
      'Presenter Simone Achebe asked contestant Wilf Bunce: “What’s your dream holiday?” He said: “Skegness.”',
      'Simone Achebe',
      'Wilf Bunce',
    ],
    [
      'Actor Paul Haldane was grilled on the sofa about his love life. \n “Are you seeing anyone?” asked Imelda Roe. \n “I might be,” he grinned.',
      'Imelda Roe',
      'Paul Haldane',
    ],
    [
      'Soap star Kate Frost was quizzed about her wedding. \n “Was it expensive?” asked presenter Zane Oduya. \n “You don’t want to know,” she laughed.',
      'Zane Oduya',
      'Kate Frost',
    ],
    [
      'Commissioner Doug Marsh asked how many jail beds were empty. “None,” said jail administrator Linda Sipes. Marsh asked what a new jail would cost. “About $40 million,” she said.',
      'Linda Sipes',
      'Linda Sipes',
    ],
    [
      'Council member Bob Trask asked how many trees would be cut.\n“Four,” said Public Works Director Mary Shah.\nTrask wanted to know if any could be saved.\n“I wish,” she said.',
      'Mary Shah',
      'Mary Shah',
    ],
    [
      'Prosecutor Stacy Boone asked Tyler Orr why he ran. “I was scared,” he said. “Scared of what?” she asked. “Of you people,” he said.',
      'Tyler Orr',
      'Stacy Boone',
      'Tyler Orr',
    ],
    [
      'Prosecutor Brad Boone asked Mrs. Orr why she ran. “I was scared,” she said. “Scared of what?” he asked. “Of him,” she said.',
      'Orr',
      'Brad Boone',
      'Orr',
    ],
  ]);
});

describe('an office with “and” in it', () => {
  rightFor([
    ['“The pumps failed,” said Parks and Recreation Director Doug Crane.', 'Doug Crane'],
    [
      '“He was dehydrated but talking,” said Lincoln County Search and Rescue coordinator Dawn Pruitt.',
      'Dawn Pruitt',
    ],
    ['Parks and Recreation Director Gail Moss said the pool was “on its last legs.”', 'Gail Moss'],
    ['“We test every week,” Health and Human Services Secretary Lena Frost said.', 'Lena Frost'],
  ]);
});

describe('whose neighbour it is', () => {
  rightFor([
    [
      '“There’s nothing left,” said Carol Tully, standing in what had been her kitchen. Her neighbor, Jim Stack, found her photo album in a tree. “It was like Christmas,” she said.',
      'Carol Tully',
      'Carol Tully',
    ],
    [
      '“I lost everything,” Bill Pell said. His neighbor, Sue Lott, took in his horses. “I can’t repay that,” he said.',
      'Bill Pell',
      'Bill Pell',
    ],
  ]);
});

describe('somebody by another name', () => {
  rightFor([
    [
      'A man who identified himself as “Agent Smith” told Linda Fry her account had been hacked. “I believed every word,” Fry said.',
      NOBODY,
      'Linda Fry',
    ],
    [
      'The caller, who identified himself as “Deputy Johnson,” told Alvarado she had missed jury duty. “He sounded so official,” said Alvarado.',
      NOBODY,
      'Alvarado',
    ],
  ]);
});

describe('what somebody is said to be', () => {
  rightFor([
    [
      'Tiegan Lowther met a man online. He told her he was an oil-rig engineer. “He sent me poems,” she said.',
      'Tiegan Lowther',
    ],
  ]);
});

describe('trades and kin of every day', () => {
  rightFor([
    [
      'A gran from Kent was banned from bingo after winning four times in a week. “I’m just lucky,” she said.',
      'A gran',
    ],
    [
      'A grandad from Lincoln has become an internet sensation. “I only wanted to show my marrow,” he said.',
      'A grandad',
    ],
    ['My husband snores, writes a reader from Devon. “I have tried everything,” she says.', 'a reader'],
    [
      'Pal Georgia Linnet commented: “Stop it, you goddess.” Buyer Lettice Crane said: “You can touch both walls.”',
      'Georgia Linnet',
      'Lettice Crane',
    ],
    ['Nordin is said to be furious. “He feels betrayed,” says a pal.', 'a pal'],
    ['Sophomore Gail Moss was second. “It was close,” said Moss.', 'Gail Moss'],
    [
      'Fire Marshal Ginny Rourke said the cause is under investigation. “We can’t rule anything out,” Rourke said.',
      'Ginny Rourke',
    ],
    ['Kelly Dunn lost her home. “I shook,” she said.', 'Kelly Dunn'],
  ]);
});

describe('where somebody is from, and who puts it so', () => {
  rightFor([
    [
      'The news has given fodder to candidates such as Sen. Ann Reed of Florida, who mused in Thursday’s debate that Hill was “disqualified.”',
      'Ann Reed',
    ],
    [
      'As the paper’s Ruth Marks puts it, Hill is trying to make them “an offer they can’t refuse.”',
      'Ruth Marks',
    ],
    [
      'He even told the crowd that he doesn’t have small hands - as Reed has said - and he can “guarantee” it.',
      null,
    ],
  ]);
});
