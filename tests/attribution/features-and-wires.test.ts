/** Sentences from features, wires and local papers: who is only spoken of, and who it is that speaks. */
import { describe } from 'vitest';
import { NOBODY, rightFor } from './support/speakers.ts';

describe('who is asked, and who answers', () => {
  rightFor([
    [
      'The report was welcomed by Leonora Tranter.\nDr Rushworth, who took no fee for the work, was asked whether she was confident that things would change. She looked for some time at her hands.\n‘I have a granddaughter,’ she said.',
      'Rushworth',
    ],
    [
      'In a statement, Brightmoat Interactive said only that it “admires independent creators”.\nBoateng, asked whether he was tempted, looked at Hakala, who looked out of the window.\n“I’ve got a mortgage,” he said.',
      'Brightmoat Interactive',
      'Boateng',
    ],
    [
      'When Second Helping opened, a health inspector asked Babette Oyelowo-King to take it down. She declined.\n“I told him no,” she said.',
      'Babette Oyelowo-King',
    ],
    [
      '“You are a disgrace to this House,” lawmaker Zwelakhe Buthelezi-Ndlovu told the president. The speaker, Thokozani Didizana, ordered him to withdraw. “I withdraw nothing,” he replied.',
      'Zwelakhe Buthelezi-Ndlovu',
      'Zwelakhe Buthelezi-Ndlovu',
    ],
    [
      'Defense attorney Sol Abernathy was gentle. He asked Summer Case if she loved her father.\n“Yes,” she said.',
      'Summer Case',
    ],
    [
      '“They got an email,” Dr. Arlo Sandoval told the board. “When?” asked Maribeth Conklin, a trustee. “Yesterday,” he said.',
      'Arlo Sandoval',
      'Maribeth Conklin',
      'Arlo Sandoval',
    ],
    [
      '“I did not see him,” Pc Bronagh Teal said. “Were you looking?” asked the coroner, Emeric Stanhope. “Yes,” she replied.',
      'Bronagh Teal',
      'Emeric Stanhope',
      'Bronagh Teal',
    ],
  ]);
});

describe('a tag inside the sentence of another', () => {
  rightFor([
    [
      'Lucas Fry, an engineer, testified that the firm had cut the time allowed. The workers, he said, call it “the glance.”',
      'workers',
    ],
    [
      'Willow Pereira smiled. A tester, she said, had written beside it on the form: “I have to go and ring my dad.”',
      'A tester',
    ],
  ]);
});

describe('an opening that holds what the subject says', () => {
  rightFor([
    [
      'Soledad Vance came out swinging. In her opening statement, she called Haverty, a former rodeo champion who has never held office, “a very good belt buckle.”\n“My opponent says government should be run like a ranch,” she said.',
      'Soledad Vance',
      'Soledad Vance',
    ],
    [
      'The Kurier was harsher. In an editorial, it said that both had “mistaken stubbornness for principle”.',
      'Kurier',
    ],
  ]);
});

describe('a text that speaks', () => {
  rightFor([
    ['The message from Ambrose was clear: “Back me or sack me.”', 'Ambrose'],
    ['The advice from doctors is simple: “Rest.”', 'doctors'],
    [
      'Labour TD Ifeoma Brosnan said the row had been “very convenient”. She referred to a draft report, seen by the Post, which finds that completions are likely to fall and which blames “chronic under-capacity in the water network” for the shortfall.',
      'Ifeoma Brosnan',
      'a draft report',
    ],
    [
      'Ridley Osgood demanded an apology. He read out a report to the committee from last June which said that the risk of “public disengagement” was high.',
      'a report',
    ],
    [
      'Principal Dana Whitlock read a note from a former student. “You saved my life,” she wrote.',
      'a former student',
    ],
    [
      'City Clerk Ann Foley read an email from resident Mavis Loomis. “This is a disaster waiting to happen,” she wrote.',
      'Mavis Loomis',
    ],
  ]);
});

describe('what many call something', () => {
  rightFor([
    ['Students have taken to calling the arena “the Barn”.', NOBODY],
    [
      'Prosecutors said Ostrander wrote himself 417 checks from an account known to members of Mount Gilboa as the “roof fund.”',
      NOBODY,
    ],
    ['Planets of this kind, often described as “hot Saturns,” were long assumed to be too warm.', null],
    ['Critics call it “a disaster”.', 'Critics'],
  ]);
});

describe('a whole sentence that others pass on', () => {
  rightFor([
    [
      'Witnesses told police the shooter shouted “This is for my brother” before opening fire. No arrests have been made.',
      'shooter',
    ],
    ['Neighbors said the suspect yelled “I’ll be back” as he drove away.', 'suspect'],
    ['The driver told troopers, “I only had two beers,” Sgt. Karim Voss said.', 'driver'],
    ['Dashawn Pruitt was arrested at a motel. He told officers, “I did it,” police said.', 'Dashawn Pruitt'],
    ['A passenger yelled, “He’s got a gun,” bus driver Earlene Tackett said.', 'A passenger'],
    ['Passengers said they heard the pilot say, “Brace for impact.”', 'pilot'],
    ['Loomis said she heard a man yell, “Get in the car.”', 'a man'],
    [
      'Mr Bassi said one of the men had jumped over the counter and shouted: “Open it or I’ll open you.”',
      'one of the men',
    ],
    ['Prosecutor Anjali Menon said Coates could be heard on video shouting “get them out”.', 'Coates'],
    ['Anjali Menon, prosecuting, said the group was heard chanting “burn them out”.', 'group'],
  ]);
});

describe('who is only spoken of', () => {
  rightFor([
    [
      'Chief Abner Dole said the officer, Clint Maddox, violated policy by firing at a moving car. “We train on this,” he said.',
      'Abner Dole',
    ],
    [
      'Superintendent Ann Crump said the teacher, Lisa Droste, was placed on leave. “We take this very seriously,” she said.',
      'Ann Crump',
    ],
    [
      'Attorney Ray Pacheco said his client, Lyle Kemper, is innocent. “We look forward to our day in court,” he said.',
      'Ray Pacheco',
    ],
    [
      'Lou Castellano said his brother, Vince, was on the bus. “I called and called,” he said.',
      'Lou Castellano',
    ],
    [
      'Police chief Rustam Abildin said the suspect, Gulnara Seitova, had confessed. “She showed no remorse,” he said.',
      'Rustam Abildin',
    ],
    [
      'Hospital director Idrissa Coulibaly-Sy said the patient, Rokia Traoré-Ba, was stable. “She is responding to treatment,” he said.',
      'Idrissa Coulibaly-Sy',
    ],
    [
      'Peru’s Congress voted to remove President Yanira Ccori. Lawmaker Wilmer Huamaní, who filed the motion, said Ccori had lied about her assets. “She has mocked the country,” he said.',
      'Wilmer Huamaní',
    ],
    [
      'The party said its treasurer, Oyinda Kolade, had been detained. Police commissioner Sunkanmi Adeyeye said Kolade had ignored a summons. “She left us no choice,” he said.',
      'Sunkanmi Adeyeye',
    ],
    [
      'President Salome Kirtadze pardoned the editor on Friday. The ruling party’s chairman, Mamuka Lortki, condemned her. “She has betrayed the nation,” he said.',
      'Mamuka Lortki',
    ],
    [
      'Governor Tsholofelo Moreki raised rates again. The trade union federation’s president, Zingiso Losi, urged her to stop. “Workers are drowning,” he said.',
      'Zingiso Losi',
    ],
    [
      'President Halima Diouf-Kane dissolved parliament. Opposition leader Birane Thioune called on her to resign. “She has lost all legitimacy,” he said.',
      'Birane Thioune',
    ],
    [
      'Finance chief Xiomara Beltrand will leave in March, the retailer said. Chairman Cornelis Aalbers thanked Beltrand for her work. “She steered us through the storm,” he said.',
      'Cornelis Aalbers',
    ],
    [
      'Oil minister Dembo Sarr quit on Friday. President Awa Camara-Bah thanked Sarr for his service. “He gave everything,” she said.',
      'Awa Camara-Bah',
    ],
    [
      '“My client is innocent,” Zebulon Hart, who represents the congressman, said in an email. The congressman told a local station that the charges were “a political hit job.”',
      'Zebulon Hart',
      'congressman',
    ],
    [
      '“The claims are baseless,” said Dana Ruiz, who represents the bishop. The bishop said he was “heartbroken”.',
      'Dana Ruiz',
      'bishop',
    ],
  ]);
});

describe('a body that reports of another', () => {
  rightFor([
    [
      'Aidwell said the government had cut aid by half. “The poorest will pay the price,” it said.',
      'Aidwell',
    ],
  ]);
});

describe('of whom the next sentences tell', () => {
  rightFor([
    [
      'Thousands of people with coeliac disease are going undiagnosed, a charity has said. Gluten Care UK’s chief executive, Tansy Drummond-Hale, said: “On average it takes 13 years to get an answer. That’s 13 years of being told it’s IBS.” One of those is Kwabena Lister, 34, a teacher from Derby. “I’d been to the GP eleven times,” he says. “I honestly thought I was going mad.”',
      'Tansy Drummond-Hale',
      'Kwabena Lister',
      'Kwabena Lister',
    ],
    [
      '“Fraudsters are getting cleverer,” said Ann Drew, of Cash Watch. That is what happened to Sarah Bell, 61, from Hove. “I lost everything,” she said.',
      'Ann Drew',
      'Sarah Bell',
    ],
    [
      'Consultant dermatologist Dr Ngozi Farquhar says that most of us are simply not using enough. “You need about a teaspoon for the face and neck,” she explains. And don’t rely on make-up with SPF, adds Lorcan Tighe, a pharmacist in Galway. “Nobody wears enough foundation to get the number on the bottle.”',
      'Ngozi Farquhar',
      'Lorcan Tighe',
    ],
    [
      'The photographer Hedley Marchbanks, who has died aged 78, liked to tell of the day Nick Barrow fell asleep in his bath. “I took one frame and let him snore,” he said.',
      'Hedley Marchbanks',
    ],
    [
      'Lindy Harcastle cares for her mother, Joan, who has dementia. “Some days she thinks I’m the district nurse,” she says.',
      'Lindy Harcastle',
    ],
    [
      '‘You don’t know if they’re ready until they’ve been ready,’ said Lindiwe Rees with a shrug.\nAs for Vunipeau, a placard in the stand had summed up the mood: ‘Semisi for Archdruid’. He has other plans. In September he will begin work as a teaching assistant.\n‘Reception class,’ he said.',
      'Lindiwe Rees',
      NOBODY,
      'Vunipeau',
    ],
    [
      'At the home of Baldev Chaudhry, they are keen on it. The 54-year-old, who grows mustard, married off his daughter in 2019.\n“There were 1,400 people,” he said.',
      'Baldev Chaudhry',
    ],
    [
      'The farm has been in Meredydd Parry’s family since 1804, but he expects to be the last. “My daughter’s a radiographer in Leeds,” he says. “She’s got more sense.”',
      'Meredydd Parry',
      'Meredydd Parry',
    ],
  ]);
});

describe('another who has the same office', () => {
  rightFor([
    [
      'Senator Dale Whitcombe said he would vote yes. A Democratic senator said the bill was dead. “It’s over,” the senator said.',
      'A Democratic senator',
    ],
    [
      '“It’s over,” said a Democratic senator. Senator Dale Whitcombe, a Republican, disagreed.',
      'a Democratic senator',
    ],
    ['“It’s lawless,” said a retired judge. Judge Wendell Pratt did not respond.', 'a retired judge'],
  ]);
});

describe('who says nothing', () => {
  rightFor([
    [
      'It is raining in Ballina, and Dervla Quirke is standing in the yard in her late husband’s coat. “He’d be laughing at me,” she says. Seamus Quirke drowned in May, trying to save a neighbour’s dog. The dog lived. “I see it every morning,” she says, without bitterness. “It wags its tail at me.”',
      'Dervla Quirke',
      'Dervla Quirke',
      'Dervla Quirke',
    ],
    [
      'Dervla Quirke opens the door before I can knock. “Come in out of that,” she says. Seamus Quirke died in May. “I still lay his place,” she says.',
      'Dervla Quirke',
      'Dervla Quirke',
    ],
    [
      'Kelechi Brand’s baby was delivered by midwife Joanne Pike. “I couldn’t have done it without her,” she said.',
      'Kelechi Brand',
    ],
    ['Life has not been kind to Wilf Garrity. “I’ve buried two wives,” he says.', 'Wilf Garrity'],
    [
      'Exercise is key, says Ailsa Drew, a physio in Leeds. “Even ten minutes helps,” she says.',
      'Ailsa Drew',
    ],
    ['Grief is not linear, says counsellor Paul Dean. “It ambushes you,” he says.', 'Paul Dean'],
    [
      'Sitting opposite me in a Soho members’ club, Delphine Awolowo-Reid looks nothing like a woman who has just quit the biggest soap in Britain. “I’m relieved,” she says. “Does that sound ungrateful?”',
      'Delphine Awolowo-Reid',
      'Delphine Awolowo-Reid',
    ],
    [
      'Opposite me in a Soho club, Delphine Reid looks like a woman who has won the lottery. “I’m relieved,” she says.',
      'Delphine Reid',
    ],
    ['Another, the singer Bettina Roe, remembered him hugging a waiter. “He wept,” she said.', 'Bettina Roe'],
    [
      'The officer pulled over Linda Frazee, who was driving 92 mph. “I’m late for work,” she told him.',
      'Linda Frazee',
    ],
    ['The judge sentenced Tina Kemper to life. “I’m not a monster,” she told him.', 'Tina Kemper'],
    [
      'Marcia Bellamy’s son Tyrell was 17 when he was killed in Croydon in May. “They took my baby,” the 44-year-old said.',
      'Marcia Bellamy',
    ],
    [
      'Tom Hatch’s father, Bernard, died after waiting nine hours for an ambulance. “He was let down,” the 45-year-old said.',
      'Tom Hatch',
    ],
  ]);
});

describe('a name further on, or whole', () => {
  rightFor([
    [
      'A nurse who fled el-Fasher, Ikhlas Abdallah, said the hospital had been “bombed three times”.',
      'Ikhlas Abdallah',
    ],
    [
      'Investors had feared a sharper slowdown after rival Zentrix last week reported what its CEO, Kimiko Rasmussen, called “a pause for breath” among corporate clients.',
      'Kimiko Rasmussen',
    ],
    [
      'The two sides signed what the Turkish foreign minister, Hakan Fidanoglu, called “a historic document”.',
      'Hakan Fidanoglu',
    ],
    [
      'My base was a schoolhouse run by Rose Abernethy, a Scot who arrived in 2003. “I tell my supervisor it’s nearly done,” she says.',
      'Rose Abernethy',
    ],
    [
      'Naomi Faith-Lindgren argued for two minutes. Later she was generous. “I’ve watched it back and it was in,” said the Swede.',
      'Naomi Faith-Lindgren',
    ],
    [
      'Retiree Mariuxi Zambrano saw it differently. “The young don’t remember inflation,” she said.',
      'Mariuxi Zambrano',
    ],
    [
      'Housewife Sunita Devi-Yadav said prices had doubled. “We eat once a day,” she said.',
      'Sunita Devi-Yadav',
    ],
    [
      'Zoning Administrator Fay Lindgren said the permit was issued in error. “We missed it,” she said.',
      'Fay Lindgren',
    ],
    [
      'Prof Ines Albrecht, from King’s College London, who led the study, said: “It’s a start.” She added: “More work is needed.”',
      'Ines Albrecht',
      'Ines Albrecht',
    ],
    ["The National Farmers' Union said the tax was “a kick in the teeth”.", "National Farmers' Union"],
    [
      "The Prison Officers' Association said its members had been “betrayed”.",
      "Prison Officers' Association",
    ],
    [
      '“She’s the love of my life,” says Dean Cobb, 40. Melanie Cobb is not so sure. “He says that when he wants a curry.”',
      'Dean Cobb',
      'Melanie Cobb',
    ],
    [
      '“He could make a stone laugh,” said his friend the actor Derek Moyle. “I adored him.”',
      'Derek Moyle',
      'Derek Moyle',
    ],
  ]);
});

describe('a firm that may be a person', () => {
  rightFor([
    [
      'In 2020, Ann Hakala and Casimir Boateng were laid off by Brightmoat Interactive. In a memo that later leaked, the publisher told staff that it was “sunsetting its quieter verticals.”',
      'publisher',
    ],
  ]);
});

describe('the same surname', () => {
  rightFor([
    [
      'The inquest heard that Mr Sandhurst had complained of chest pains three days earlier. Giving evidence, paramedic Zbigniew Carrow said he had found him “grey and clammy”. The dead man’s sister, Oonagh Sandhurst, told the hearing: “He was never one to make a fuss.” Assistant coroner Leander Voss adjourned the case, saying he wanted to hear from the 111 call handler. “There are questions only she can answer,” he said.',
      'Zbigniew Carrow',
      'Oonagh Sandhurst',
      'Leander Voss',
    ],
    [
      'The inquest heard that Mr Sandhurst had chest pains. The dead man’s sister, Oonagh Sandhurst, told the hearing: “He was never one to make a fuss.” Assistant coroner Leander Voss adjourned the case, saying he wanted to hear from the 111 call handler. “There are questions only she can answer,” he said.',
      'Oonagh Sandhurst',
      'Leander Voss',
    ],
  ]);
});

describe('what looks like one of these and isn’t', () => {
  rightFor([
    [
      'Tom Hill told the officer he had been at home. He denied that he had fled and said: “I was asleep.”',
      'Tom Hill',
    ],
    [
      'Prime Minister Tom Hill told journalist Jack Reed on Sunday that taxes would rise. He refused to rule out further cuts. “Nothing is off the table,” he said.',
      'Tom Hill',
    ],
    [
      '“I loved every minute of it,” Ann Hill says. \n “Never,” she replies when asked if she has regrets.',
      'Ann Hill',
      'Ann Hill',
    ],
    [
      'Tom Hill told Jack Reed’s wife that he was leaving. He apologised. “I was drunk,” he said.',
      'Tom Hill',
    ],
    [
      'Ann Hill told presenter Laura Reed that she never met him. She denied any wrongdoing and said she was “innocent.”',
      'Ann Hill',
    ],
    ['Laura Reed won a prize for an essay by her mother. “I cried,” she wrote.', 'Laura Reed'],
    ['Jack Reed rejected a brief from attorney Tom Hill. “That is wrong,” he wrote.', 'Jack Reed'],
    ['Tom Hill responded to an email from Jack Reed. “I will be there,” he wrote.', 'Tom Hill'],
    ['Ann Hill complained that, after years of delay, officials agreed, “reluctantly,” to act.', 'Ann Hill'],
    ['The police never said, “Sorry,” Ann Hill told the inquiry.', 'Ann Hill'],
    ['People might say, “It is late,” said Tom Hill.', 'Tom Hill'],
    ['The data, Tom Hill said, suggests “a slow recovery.”', 'Tom Hill'],
    ['The storm, forecasters said, calls for “extreme caution.”', 'forecasters'],
    ['Laura Reed wants to know what happened to Ann Hill. “I need answers,” she said.', 'Laura Reed'],
    ['Tom Hill nearly died in a crash with Jack Reed at the wheel. “I am lucky,” he said.', 'Tom Hill'],
    ['Tom Hill was stabbed by Jack Reed outside a pub. “I thought I was going to die,” he said.', 'Tom Hill'],
    ['Tom Hill joined the army, advised Jack Reed, and said war was “hell.”', 'Tom Hill'],
    ['Tom Hill, the mayor, dismissed as “absurd” and “false” claims that he lied.', 'Tom Hill', 'Tom Hill'],
    ['He is known to police. Ann Reed described him as “a thug.”', 'Ann Reed'],
    ['Republicans call it “the Big Lie.”', 'Republicans'],
    ['Snow told reporters that he would retire. “I am done,” he said.', 'Snow'],
    ['Milkman Tom Hill said: “It was late.”', 'Tom Hill'],
    ['A driver was seen by Ann Reed near the pub. “He was all over the road,” she said.', 'Ann Reed'],
    ['Scot Garrick, an author, said: “It took years.”', 'Scot Garrick'],
    [
      'Tom Hill pressed Jack Reed on the figures. He refused to let up. “Answer the question,” he said.',
      'Tom Hill',
    ],
  ]);
});

describe('who is somebody else than the one before', () => {
  rightFor([
    [
      'The coroner, Emeric Stanhope, thanked the girl. The teacher, who cannot be named, denied ignoring the abuse and said she had “reported it twice”.',
      'teacher',
    ],
    [
      'Farzana Mirza called it “a white elephant” and Roy Pickersgill “a vanity project”.',
      'Farzana Mirza',
      'Roy Pickersgill',
    ],
    ['The union called the budget “cruel” and Roy Pickersgill “late”.', 'union', null],
    ['Jory Penhallow, 29, a fisherman, rents a flat. “There were 60 children,” he said.', 'Jory Penhallow'],
    [
      'Leanne Stubbs, 26, was jailed in June. Lord Justice Ferriby, sitting with two other judges, agreed. “This was prolonged,” he said.',
      'Ferriby',
    ],
    [
      'The ministry summoned the ambassador over what it called “interventionist remarks” by Konrad Weiss.',
      'ministry',
    ],
    [
      'The Harwick Commission said it would fine the company. “Nobody is above our rules,” Ann Hill said. The company said it would challenge the decision, which it described as “flawed”.',
      'Ann Hill',
      'company',
    ],
  ]);
});
