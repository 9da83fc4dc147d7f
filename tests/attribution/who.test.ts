/** Who is meant by the words that stand for the speaker. Each line of a text is a paragraph. */
import { describe, expect, it } from 'vitest';
import { NOBODY, notYetRightFor, read, rightFor, speakersOf } from './support/speakers.ts';

describe('a place', () => {
  rightFor([
    [
      'SCOTT CITY, Kan. — Wystan Orlop sat still in his truck and waited for rain.\n“It is too dry,” he says.',
      'Wystan Orlop',
    ],
    ['Wystan Orlop lives in St. Paul with a cat. He was glad. “It is too dry,” he says.', 'Wystan Orlop'],
    ['Tom Brock raised it over lunch at Camp David. Then he said, “Pass the peas.”', 'Tom Brock'],
  ]);
});

describe('a label in capitals', () => {
  rightFor([
    ['CARMEN LUX: “I heard them.”\nCarmen Lux had left.\n“No,” Lux said.', 'Carmen Lux', 'Carmen Lux'],
  ]);
});

describe('a surname', () => {
  rightFor([
    ['Teodora Vance won the by-election on Thursday.\n“We start work tonight,” Vance said.', 'Teodora Vance'],
    [
      '“We start work tonight,” Vance said.\nIt was the first seat that Teodora Vance had won.',
      'Teodora Vance',
    ],
    [
      'The seat fell to Teodora Vance.\nVoters were tired.\n“We start work tonight,” said Ms Vance.',
      'Teodora Vance',
    ],
    [
      'The keeper, Anselm van der Kolk, was beaten twice.\n“My fault,” Van der Kolk said. “Both of them were.”',
      'Anselm van der Kolk',
      'Anselm van der Kolk',
    ],
    [
      'Professor Wilhelmina Asante-Boye led the team.\n“The ice remembers everything,” Asante-Boye said.',
      'Wilhelmina Asante-Boye',
    ],
    ['Siobhán O’Dowd runs the mill.\n“We have orders until May,” O’Dowd said.', 'Siobhán O’Dowd'],
    ['Sir Crispin Yarrow chairs the trust.\n“It was never for sale,” Sir Crispin said.', 'Crispin Yarrow'],
    ['Dr. Odile Renner heads the lab.\n“We checked it twice,” Dr. Renner said.', 'Odile Renner'],
    ['Sen. Hollis P. Tarkington spoke first.\n“I’ll vote no,” Tarkington said.', 'Hollis P. Tarkington'],
  ]);

  it('is completed from the headline', () => {
    expect(speakersOf('“We start work tonight,” Vance said.', 'Teodora Vance wins by-election')).toEqual([
      'Teodora Vance',
    ]);
  });

  it('is completed from a caption', () => {
    expect(
      speakersOf(
        '“We start work tonight,” Vance said.',
        'Seat falls',
        'Teodora Vance at the count in Lowmouth',
      ),
    ).toEqual(['Teodora Vance']);
  });
});

describe('whoever speaks rather than whoever is spoken of', () => {
  rightFor([
    [
      'Kiril Marsk charged her for the roof.\nConstable Oren Vale said Marsk had a “gift for kindness” which he had used as a tool.\n“I’ve met burglars I had more time for,” he said.',
      'Oren Vale',
      'Oren Vale',
    ],
  ]);
});

describe('an office that needs no introduction', () => {
  rightFor([
    [
      'Aino May met the union on Monday.\nMay said: “We go on.”\nThe prime minister added: “It is done.”\nMay smiled.',
      'Aino May',
      'Aino May',
    ],
    [
      'Tove Lund asked the prime minister whether he agreed.\nThe prime minister replied that he had “the highest regard” for her.',
      'prime minister',
    ],
  ]);
});

describe('somebody whom no list knows', () => {
  rightFor([
    [
      'Tove Lund stopped, sure that it was long.\nThe umpire disagreed.\n“The ball was good,” he said.',
      'umpire',
    ],
    ['Rob Field, who grazes cattle there, was asked.\n“Nobody knocked,” he said.', 'Rob Field'],
    ['A cheeky schoolboy asked her whether kings were “allowed chips”.', 'A cheeky schoolboy'],
  ]);
});

describe('part of a name', () => {
  rightFor([
    [
      'General Karim al-Tariq held the city.\n“We stay,” said Tariq.\n“For now,” al-Tariq added.',
      'Karim al-Tariq',
      'Karim al-Tariq',
    ],
    [
      'Caio Bento Luro da Rocha won the vote for a third time on Sunday.\n“The people spoke,” said Luro.',
      'Caio Bento Luro da Rocha',
    ],
    [
      'Pope Linus spoke in the square.\n“Go home,” the pope said.\n“Rest,” the pontiff added.',
      'Linus',
      'Linus',
    ],
    ['King Aldric opened the dam.\n“A proud day,” the monarch said.', 'Aldric'],
  ]);
});

describe('a name that is also a word', () => {
  rightFor([
    [
      'Aino May met the crews.\nMay said the talks were “constructive”.\n“We go on,” said May.',
      'Aino May',
      'Aino May',
    ],
    ['Dr Ilse Church runs the clinic.\n“We are full,” Church said.', 'Ilse Church'],
    ['“We go on,” said Will Okafor.\nBut Okafor warned: “Not for long.”', 'Will Okafor', 'Will Okafor'],
    ['Pollster June Lind saw it coming.\n“It was close,” Lind said.', 'June Lind'],
    ['Ruud Still said “no”.\nStill said he was “tired”.', 'Ruud Still', 'Ruud Still'],
    [
      'That made Jan Petrov laugh. Petrov drives a lorry.\n“Safe, on these roads?” Petrov said.',
      'Jan Petrov',
    ],
    ['April Lantz farms here.\n“It rained all week,” Lantz said.', 'April Lantz'],
    [
      'Sergeant Dean Okoro drove.\n“I heard them,” Okoro said.\n“Every night,” said Guy Lantz.',
      'Dean Okoro',
      'Guy Lantz',
    ],
    ['Judge Ines Okoro spoke.\nEveryone rose for Judge Okoro.\n“Sit,” Okoro said.', 'Ines Okoro'],
    ['Min-ji Park, who drove, was late.\n“I heard them,” said Min-ji.', 'Min-ji Park'],
    ['Anders Field, 43, was late.\n“I heard them,” Field said.', 'Anders Field'],
    ['Wystan Orlop pulls a plant from the ground.\n“It is too small,” Orlop says.', 'Wystan Orlop'],
    ['Wystan Orlop himself was late. Orlop himself said it was “no good at all”.', 'Wystan Orlop'],
    ['Will Church, who speaks for the ward, met them.\n“I have a folder,” said Cllr Church.', 'Will Church'],
    ['Drew Osei, a baker, was up early.\n“I heard it,” Osei said.', 'Drew Osei'],
    // Not the names of these:
    ['Ann Hill met the crews in May.\nIn May Hill said the talks were “constructive”.', 'Ann Hill'],
    ['Ann Hill met the crews.\nStill, Hill said it was “too late”.', 'Ann Hill'],
    [
      '“It is ours,” said Boston College.\nThe College said it was “glad”.',
      'Boston College',
      'Boston College',
    ],
  ]);
});

describe('one surname, two people', () => {
  rightFor([
    [
      'Callum Ferrant, 17, died in May. Maud Ferrant wept on Monday as she spoke to the court.\nCallum had been ill. Nobody at the unit asked Callum why. All liked Callum.\n“I rang nine times,” Ms Ferrant said.',
      'Maud Ferrant',
    ],
    [
      'Rufus Kettle and his wife Imelda Kettle run the bakery.\n“We open at four,” said Imelda Kettle.\n“Too early,” said Rufus Kettle.',
      'Imelda Kettle',
      'Rufus Kettle',
    ],
    [
      'Rufus Kettle and his wife Imelda Kettle run the bakery.\n“We open at four,” said Mrs Kettle.\n“Far too early,” said Mr Kettle.',
      'Imelda Kettle',
      'Rufus Kettle',
    ],
    [
      'Rufus Kettle and his brother, Ambrose Kettle, run the bakery.\n“We open at four,” Ambrose said.\n“Far too early,” Rufus said.',
      'Ambrose Kettle',
      'Rufus Kettle',
    ],
    [
      'Lyle Brandt Jr. sat beside his father, Lyle Brandt Sr., in court.\n“I did it,” Brandt Jr. told the judge.',
      'Lyle Brandt Jr.',
    ],
  ]);
});

describe('a first name', () => {
  rightFor([
    [
      'Saffron Ellery, 9, found the fossil on the beach.\n“I thought it was a shoe,” Saffron said.',
      'Saffron Ellery',
    ],
    ['Mirela Danso plays the lead.\n“I cried at the script,” Mirela says.', 'Mirela Danso'],
  ]);
});

describe('a title or office', () => {
  rightFor([
    // The role is hers beside whose name it stands.
    [
      'Photos of Tom Brock with Ann Marsk, the singer, were shared.\n“I knew nothing of it,” the singer said.',
      'Ann Marsk',
    ],
    [
      'Tom Brock in a letter to Ann Marsk, the mayor, was cross.\n“I knew nothing of it,” the mayor said.',
      'Ann Marsk',
    ],
    ['“I knew nothing of it,” said Francis X. Lantz, the mayor.', 'Francis X. Lantz'],
    ['It was late.\nJavier Luis Brock was there.\n“I knew nothing of it,” Brock said.', 'Javier Luis Brock'],
    ['“We knew nothing of it,” Student Loans Company said.', 'Student Loans Company'],
    ['They landed on D-Day. Tom Brock called it “the longest day of all”.', 'Tom Brock'],
    ['Grandmother-of-five Tove Marsk said: “I woke to the sound of stone.”', 'Tove Marsk'],
    // Who was “the novelist” once will be again.
    [
      'Kenso Ibuki has won the prize.\nSpeaking at noon, the novelist, 66, was glad.\nIbuki’s wife, the translator Emi Ibuki, was more direct. “He should get a dog,” she said.\n“It would have to be small,” the novelist added.',
      'Emi Ibuki',
      'Kenso Ibuki',
    ],
    ['The lone vote came from Councilwoman Amy Park, who called it “plainly insane”.', 'Amy Park'],
    ['Jon Lantz was late.\nThe “Night Harbour” star said he had “lost the way”.', NOBODY, 'Jon Lantz'],
    // A lesser office is another one.
    [
      'The chancellor said it was “the fair thing to do”.\nShadow chancellor Dov Lantz spoke later.',
      'chancellor',
    ],
    // Who has an office isn’t meant by another one’s.
    [
      'The guild’s director, Tove Marsk, was pleased.\nAsked about it, the prime minister’s aide said the plan had his “full support”.',
      'prime minister’s aide',
    ],
    ['Judge Maud Ferrant KC said he had shown “breathtaking greed”.', 'Maud Ferrant'],
    ['Det Con Dov Lantz said: “He thought nobody would notice.”', 'Dov Lantz'],
    ['Forecaster Anna Brock said: “This one is very nasty.”', 'Anna Brock'],
    ['Father-of-two Dov Lantz said: “It is far too late.”', 'Dov Lantz'],
    ['Maud Ferrant, 43, left by the back door.\nThe 43-year-old said: “It is far too late.”', 'Maud Ferrant'],
    // A word that every JavaScript object has for a property.
    ['Car constructor Liesel Prout was late.\n“The wing came off,” Prout said.', 'Liesel Prout'],
    [
      'Sen. Hollis Tarkington blocked the bill.\n“It will cost us dearly,” the senator said.',
      'Hollis Tarkington',
    ],
    [
      'Mayor Teodora Vance opened the bridge.\nShe was late.\n“Better late than never,” the mayor joked.',
      'Teodora Vance',
    ],
    [
      'Former president Lucan Adeyemi flew in.\nThe crowd was small.\n“I am home,” the former president said.',
      'Lucan Adeyemi',
    ],
    ['Dov Lantz, the United coach, was sent off.\n“I lost my head,” the coach admitted.', 'Dov Lantz'],
    [
      'Ines Okoro, a surgeon at Lowmouth General, resigned.\n“I could not go on,” the surgeon wrote.',
      'Ines Okoro',
    ],
  ]);
});

describe('an office that no list has', () => {
  rightFor([
    [
      '“Not on my watch,” Administrator Iphigenia Marsk told the panel on the bridge.\n“No,” Marsk said.',
      'Iphigenia Marsk',
      'Iphigenia Marsk',
    ],
    [
      'It was news to Comptroller Maud Ferrant, who laughed.\n“It is bad,” Comptroller Ferrant said.',
      'Maud Ferrant',
    ],
    ['The plan was backed by Assemblywoman Tove Marsk.\n“It is good,” the assemblywoman said.', 'Tove Marsk'],
    [
      'The coroner had seen nothing like it. Deputy State Coroner Maud Ferrant called it “an outrage”.\nFerrant left.',
      'Maud Ferrant',
    ],
    ['The plan was backed by Alexander Lantz Marsk.\n“It is good,” Marsk said.', 'Alexander Lantz Marsk'],
  ]);

  it('is told as a role', () => {
    expect(read('“It is bad,” Comptroller Maud Ferrant said. Ferrant left.')[0]?.speaker?.role).toBe(
      'Comptroller',
    );
  });
});

describe('a name before a verb that no list has', () => {
  rightFor([
    [
      'Maud Ferrant arrives 40 minutes late at a mill in Lowmouth, with a cello on her back.\n“They charged me for two,” she says.',
      'Maud Ferrant',
    ],
    [
      'It was noon. A woman identified as Tove Marsk leans over the table and tells Dov Lantz that his sign is “plain violence”.',
      'Tove Marsk',
    ],
    ['When Maud Ferrant leans over the desk, all is still.\n“It is good,” she says.', 'Maud Ferrant'],
    ['Facebook ads in May showed that Maud Ferrant would win.\n“It is good,” she said.', 'Maud Ferrant'],
    ['On Monday Maud Ferrant supporters in red chanted “Lock it up!”', 'Maud Ferrant supporters'],
    [
      'Late on Sunday it was over. Contract talks broke down after Maud Ferrant had slept.\n“I am sorry,” she said.',
      'Maud Ferrant',
    ],
  ]);
});

describe('a body', () => {
  rightFor([
    [
      'It was made by a start-up, Kestrel Orlop, whose founder, Dr Tove Marsk, trained as a vet. She sees no great risk.\n“You go up slowly,” she said.',
      'Tove Marsk',
    ],
  ]);
});

describe('a description with a name after it', () => {
  rightFor([
    [
      'Her first teacher, a retired Hungarian called Dov Lantz, told her parents that she had “ears like a bat”.',
      'Dov Lantz',
    ],
    ['One senior Democrat said it was “the usual tune”.', 'One senior Democrat'],
    [
      'Maud Ferrant hired Tove Marsk as her lawyer. Marsk, a Democrat who is now the mayor, was glad. Ferrant was not.\n“It is good,” the mayor said.',
      'Tove Marsk',
    ],
  ]);
});

describe('somebody in the lead who is named below', () => {
  rightFor([
    [
      'A federal judge on Friday blocked the law, calling it “a cure worse than the disease”.\nIn a long decision, U.S. District Judge Maud Ferrant said the state had erred.',
      'Maud Ferrant',
    ],
    [
      'LOWMOUTH — A senator on Friday called the plan “a very big mistake”.\nSen. Dov Lantz spoke for an hour.',
      'Dov Lantz',
    ],
    // Two who might be meant, another one, and nobody.
    [
      'A senator called the plan “a very big mistake”.\nSen. Maud Ferrant and Sen. Dov Lantz had both backed it.',
      'A senator',
    ],
    [
      'A former minister called the plan “a very big mistake”.\nMaud Ferrant, the minister, said it would go on.',
      'A former minister',
    ],
    ['A doctor called the delay “a very big mistake”.\nMaud Ferrant, 43, died on the road.', 'A doctor'],
  ]);
});

describe('what is no part of a name', () => {
  rightFor([
    [
      'It began in May. Former secretary of State Ferrant was for it, and then-Secretary of State Lantz was not.\n“It is bad,” Ferrant said. “It is good,” Lantz said.',
      'Ferrant',
      'Lantz',
    ],
    ['“It is a very bad deal,” said a New Hampshire Democrat.', 'a New Hampshire Democrat'],
    [
      'Dov Lantz was late. Lantz, a Lowmouth Democrat who has two sons, was cross.\n“It is bad,” he said.',
      'Dov Lantz',
    ],
    [
      'Harbour Widow Defends Lantz Over Mill Plan\nThe widow told us on Monday of it.\n“It is bad,” Lantz said.',
      'Lantz',
    ],
    [
      'It was the idea of Maud Ferrant TD, who asked about it.\n“It is bad,” the Independent TD said.',
      'Maud Ferrant',
    ],
    ['The mill belongs to Will Orlop, who runs it.\n“It is bad,” Orlop said.', 'Will Orlop'],
  ]);
});

describe('a name cut short', () => {
  rightFor([
    [
      'Joanne Ferrant runs the mill in Lowmouth. Jo began there in May.\n“It is ours,” Jo says.',
      'Joanne Ferrant',
    ],
    ['Joanne Ferrant runs the mill. Her daughter Jo began there in May.\n“It is ours,” Jo says.', 'Jo'],
    ['Joanne Ferrant and Josephine Marsk run the mill in Lowmouth.\n“It is ours,” Jo says.', 'Jo'],
    [
      'Maria de Lourdes Ferrant owns the house in Lowmouth.\n“It is ours,” Dona Lourdes says.',
      'Maria de Lourdes Ferrant',
    ],
    ['Mdm Siti Marsk binti Ferrant said no.\n“It is ours,” Mdm Siti said.', 'Siti Marsk binti Ferrant'],
  ]);
});

describe('somebody by country', () => {
  rightFor([
    [
      'Texas Congressman Dov Lantz was on the air with Maud Ferrant, who runs a mill.\n“I am,” the Texan said.',
      'Dov Lantz',
    ],
    [
      'Swedish striker Dov Lantz lost to Maud Ferrant by a minute.\n“I am glad,” the Swede said.',
      'Dov Lantz',
    ],
    ['Scottish striker Dov Lantz lost to Maud Ferrant.\n“It was fair,” the Guardian said.', 'Guardian'],
  ]);
});

describe('a description that another article word contradicts', () => {
  rightFor([
    // Words after “to” belong to somebody else.
    [
      'The Chief Press Secretary to the Governor, Femi Brock, spoke first.\nThe governor said it was “a sad day for all of us”.',
      'governor',
    ],
    [
      'Femi Brock, an adviser to the president, resigned.\n“It is all over,” the president said.',
      'president',
    ],
    // Another nation, another rank.
    [
      'Owen Brock, the Wales head coach, was glum.\n“They will be back,” the Scotland coach said.\n“We hope so,” the Wales coach said.',
      'Scotland coach',
      'Owen Brock',
    ],
    ['Deputy Mayor Ann Marsk spoke.\n“It is all over,” the mayor said.', 'mayor'],
    // There is only one of these.
    ['Wystan Orlop rose at noon. Orlop was cross.\n“It is all over,” the pope said.', 'pope'],
    [
      'Wystan Orlop rose at noon. Orlop was cross.\n“It is all over,” the prime minister said.',
      'prime minister',
    ],
    ['Prime Minister Wystan Orlop rose at noon.\n“It is all over,” the prime minister said.', 'Wystan Orlop'],
    [
      'The Bishop of Wexborough, the Rt Rev Emeka Brock, wrote to the court about it on Monday.\n“It is all over,” the bishop said.',
      'Emeka Brock',
    ],
  ]);
});

describe('a title that means the noun', () => {
  rightFor([
    ['Justice Ann Marsk presided.\n“It is all over,” the judge said.', 'Ann Marsk'],
    [
      'Chief Justice Ann Marsk presided over the hearing on Monday.\n“It is all over,” the chief justice said.',
      'Ann Marsk',
    ],
    ['Sister Mary Brock ran the shelter for years and years.\n“It is all over,” the nun said.', 'Mary Brock'],
    ['Tom Brock, 19, had come on at noon.\n“I heard a shout,” the teenager said.', 'Tom Brock'],
    ['The boy, Tom Brock, was carrying a horn.\n“It is a horn,” the teenager says.', 'Tom Brock'],
  ]);
});

describe('a description of somebody just spoken of', () => {
  rightFor([
    [
      'Gary Orlop was fined on Monday at Lowmouth. He had parked by the old harbour and its mill. Orlop was furious.\n“I thought it was a joke,” the plasterer fumed.',
      'Gary Orlop',
    ],
    [
      'Edith Marsk took the stand on Monday at noon. “He was late for work,” Marsk testified.\n“Very late,” the witness said.',
      'Edith Marsk',
      'Edith Marsk',
    ],
    [
      '“He was late for work,” one former employee said. The memo was known.\n“It was in the minutes,” the person said.',
      'one former employee',
      'one former employee',
    ],
    [
      'A spokeswoman for the Lowmouth Guild said little to the crowd.\n“It is shut,” the spokeswoman said.',
      'A spokeswoman for the Lowmouth Guild',
    ],
    // Who asks not to be named isn't the one who is.
    [
      'Edith Marsk runs the harbour office and the mill. A cashier was cross.\n“It is shut,” said the woman, who did not want to be named.',
      'woman',
    ],
  ]);
});

describe('a description of the only one in sight', () => {
  rightFor([
    [
      'On the island the mood was bleak. Maud Ferrant, who bought the Cliff Hotel in May with her husband, said the phone had not stopped.\n“Nine cancellations before lunch,” the hotelier said.',
      'Maud Ferrant',
    ],
    [
      'There is no stove at Cinder. There is a pit of embers, and behind it stands Tove Marsk.\n“People ask what temperature it is,” the chef says.',
      'Tove Marsk',
    ],
    [
      'Dov Lantz had finished his tea, and £900 had gone.\n“I teach a class on safety,” says the 44-year-old from Lowmouth.',
      'Dov Lantz',
    ],
    [
      'Singer Maud Ferrant wept on live television on Monday.\n“I was tired,” said the singer-turned-actress.',
      'Maud Ferrant',
    ],
    [
      'Ape stole a lawyer’s lunch\nThe lunch was rice, and Dov Lantz still feels strongly about it.\n“It was from the good shop,” the lawyer said.',
      'Dov Lantz',
    ],
    [
      'Dov Lantz, now a judge himself, was asked about it by Tove Marsk.\n“I was twenty,” the judge said.',
      'Dov Lantz',
    ],
  ]);

  rightFor([
    [
      'Gov. Dov Lantz thanked the guild. He did not thank Maud Ferrant. The mayor of Coldwater has fought the mill for years, and on Monday she stood outside.\n“I’m not against mills,” she said.',
      'Maud Ferrant',
    ],
    [
      'Ferrant under fire after outburst\nThe education secretary was asked to apologise after she told a dinner that teachers had “never had it so easy”.\nMaud Ferrant was recorded on Monday.',
      'Maud Ferrant',
    ],
  ]);

  describe('is nobody else’s', () => {
    rightFor([
      ['Maud Ferrant and Dov Lantz had never met.\n“It was love,” the plumber said.', 'plumber'],
      ['Maud Ferrant told the driver to stop.\n“I can’t,” the driver said.', 'driver'],
      [
        'Maud Ferrant lost to Dov Lantz on Monday. The mayor of Coldwater was late.\n“I’m tired,” the mayor said.',
        'mayor',
      ],
      [
        'Dov Lantz would not say if he preferred Sen. Maud Ferrant. The minority leader shrugged.\n“We are fine,” said the minority leader.',
        'Dov Lantz',
      ],
      ['Maud Ferrant went to see her doctor.\n“You’re fine,” the doctor said.', 'doctor'],
      ['Maud Ferrant was stopped by a guard.\n“Not today,” the guard said.', 'a guard'],
      ['Maud Ferrant called for help on Friday.\n“Stay there,” the dispatcher said.', 'dispatcher'],
      ['Maud Ferrant sat down in the café.\n“What will it be?” the waiter asked.', 'waiter'],
    ]);
  });
});

describe('a relative', () => {
  rightFor([
    [
      'Her daughter, Tove Marsk, told the court her mother would have been in stitches.\n“She hated that hearse,” she said.',
      'Tove Marsk',
    ],
    [
      'Vernon Orlop’s son, Caleb, drove out to the old field.\n“It is late,” Caleb said.\n“I know it,” his father said.',
      'Caleb',
      'Vernon Orlop',
    ],
    [
      'Among them were Wystan and Edith Marsk, from the mill.\n“It is late,” said Mrs Marsk.\nHer husband added: “Very late indeed.”',
      'Edith Marsk',
      'Wystan',
    ],
    [
      'Tom Brock spoke in court. His wife, Dora Brock, was there.\n“It is late,” his wife said.',
      'Dora Brock',
    ],
    [
      'Wystan Orlop was late for court. His elder brother shouted: “Run for it!”',
      'Wystan Orlop’s elder brother',
    ],
    // Neither the possessor nor somebody else who is near.
    [
      'Edith Marsk spoke to Wystan Orlop. Orlop, a father of two, was late. His father said: “He sleeps too long.”',
      'Wystan Orlop’s father',
    ],
    [
      'Edith Marsk, a lawyer, met Wystan Orlop. Orlop was represented by his own counsel, who said he was “very tired of it all”.',
      'Wystan Orlop’s own counsel',
    ],
    ['Stephen Brock smiled at everybody in the old hall.\n“It is late,” her mother said.', 'her mother'],
  ]);
});

describe('a bare noun in the headline', () => {
  rightFor([
    [
      'Pupil ‘was kind to all of them’, coroner says\nTom Brock died in the lake on Monday. Fiona Marsk, the coroner, spoke at noon.',
      'Fiona Marsk',
    ],
    [
      'Vicar ‘should have asked us first’, says bishop\nThe Rt Rev Emeka Brock, Bishop of Wexborough, was cross with her on Monday.',
      'Emeka Brock',
    ],
    [
      'Pupil ‘was kind to all of them’, teacher says\nFiona Marsk, a teacher, spoke at noon. Tom Brock, a teacher too, left.',
      null,
    ],
  ]);
});

describe('somebody named late', () => {
  rightFor([
    [
      'A federal judge blocked the rule, calling it “a weather report”.\nFarmers cheered.\nIn her opinion, District Judge Tove Marsk said the secretary had gone too far.',
      'Tove Marsk',
    ],
    // Two judges: it may be either.
    [
      'A federal judge blocked the rule, calling it “a weather report”.\nDistrict Judge Tove Marsk wrote so.\nJudge Dov Lantz disagreed.',
      'A federal judge',
    ],
    [
      'The squid had soaked one man. That man was Kofi Orlop, a keeper.\n“I went back,” he said.',
      'Kofi Orlop',
    ],
    ['The first witness was Edith Marsk.\n“I went back,” the witness said.', 'Edith Marsk'],
    [
      'In the next seat was Min-ji Orlop, a retired chemist from Leeds, who knew the line.\n“It was fog,” she said.',
      'Min-ji Orlop',
    ],
    [
      'A woman shared my cabin. She is a retired dentist called Zdenka.\n“He was never there,” she said.',
      'Zdenka',
    ],
    ['A man sat down. He was a retired sailor named Tom Brock.\n“It was fog,” he said.', 'Tom Brock'],
    [
      'A delivery driver named Edith Marsk went from door to door.\n“It was fog,” the driver said.',
      'Edith Marsk',
    ],
    // Whoever calls somebody something is called nothing.
    ['One lawmaker called Tom Brock “the orange prince of all the fools”.', 'One lawmaker'],
  ]);
});

describe('he and she', () => {
  rightFor([
    // A colon alone announces nobody’s words.
    [
      'Maud Ferrant was told on Monday, with these results:\nTom Hill resigned at once.\n“It is all over,” he said.',
      'Tom Hill',
    ],
    [
      'Grace Marsk spoke.\nCounsel to the board, Jon Steele, asked whether she had kept it. “Every page of it,” she replied.',
      'Grace Marsk',
    ],
    // Who asks doesn’t reply.
    [
      'Dov Lantz met Jon Brock.\nLantz asked Brock: “Are you sure?” “Yes,” he replied.',
      'Dov Lantz',
      'Jon Brock',
    ],
    // What “his” tells of a name that no list has, “she” knows.
    [
      'Wystan Orlop told his crew, “We sail at noon.”\nTove Marsk stood by.\n“I would not,” she said.',
      'Wystan Orlop',
      'Tove Marsk',
    ],
    // The subject of a sentence is none of those that it goes on to name.
    [
      'Wystan Orlop, who stands for Brock, said no. He said Brock was a father of three, and a fine would “ruin his life”.',
      'Wystan Orlop',
    ],
    // A paragraph without marks after a colon is somebody’s words: its “she” is nobody around it.
    [
      'Wystan Orlop spoke to Edith Marsk.\nOrlop added:\nShe can’t win this. She never could, and she knows it.\n“We sail at noon,” he said.',
      'Wystan Orlop',
    ],
    ['Teodora Vance won the seat.\n“We start work tonight,” she said.', 'Teodora Vance'],
    ['Crispin Yarrow lost the seat.\n“I blame the rain,” he said.', 'Crispin Yarrow'],
    ['Teodora Vance beat Crispin Yarrow by nine votes.\n“Nine is plenty,” she said.', 'Teodora Vance'],
    [
      'Teodora Vance won.\n“We start work tonight,” Vance said.\nThe count had taken nine hours, and the hall was cold.\n“I have never been so tired,” she said.',
      'Teodora Vance',
      'Teodora Vance',
    ],
    [
      '“Ask Crispin Yarrow about the rain,” said Gareth Pell.\nThe hall laughed.\n“He knows all about it,” he added.',
      'Gareth Pell',
      'Gareth Pell',
    ],
    [
      'Gareth Pell rose to his feet at the end of the meeting.\nAddressing Crispin Yarrow, he said: “You have had nine years.”',
      'Gareth Pell',
    ],
    ['Mr Yarrow had nine years.\nMs Vance has four.\n“It is not long,” she said.', 'Vance'],
    ['He said the rain was “biblical”.', null],
    [
      'The actress Mirela Danso met the chairman, Lucan Adeyemi, at the door of the club.\n“I was nervous,” she said.',
      'Mirela Danso',
    ],
  ]);
});

describe('who is asked, and who urges', () => {
  rightFor([
    ['Teymur Vask asked Oluwa Kandek whether she would stand. “Never again,” she said.', 'Oluwa Kandek'],
    [
      'Teymur Vask pressed Oluwa Kandek on whether she would stand. She said she “never would”.',
      'Oluwa Kandek',
    ],
    ['Oluwa Kandek was urged to quit by Teymur Vask. “It is time to go,” he said.', 'Teymur Vask'],
    ['Oluwa Kandek was attacked by Teymur Vask. He said it was “time to go”.', 'Teymur Vask'],
  ]);
});

describe('who is hardly “he” or “she”', () => {
  rightFor([
    // The name of a woman, and nobody else in sight.
    ['Ann Hill asked if he was worried. “Not in the least,” he said.', null],
    ['The two met in Carvoeiro. “They charged me twice,” she says.', null],
    [
      'Sen. Maud Ferrant faced Tove Marsk. “Were you there?” Ferrant asked at one point.\n“I was, Senator,” she said.',
      'Maud Ferrant',
      'Tove Marsk',
    ],
    // A chairman may be a woman.
    ['The club’s chairman, Tove Marsk, spoke. “It is over,” she said.', 'Tove Marsk'],
  ]);
});

describe('a letter, a post', () => {
  rightFor([
    ['Maud Ferrant wrote a letter on Monday. The letter said “you must go at once”.', 'Maud Ferrant'],
    ['Maud Ferrant got a letter on Monday. The letter said “you must go at once”.', 'letter'],
    ['Maud Ferrant got an email from Dov Lantz. The email said “you must go at once”.', 'Dov Lantz'],
    ['The club met. In a statement, it said the roof was “quite safe”.', 'club'],
  ]);
});

describe('somebody named in the quotation isn’t its speaker', () => {
  rightFor([
    [
      'Malik Pryce told the radio that Varga should “say sorry”.\n“Varga is a clever man,” he went on.\nAdrian Varga declined to comment.',
      'Malik Pryce',
      'Malik Pryce',
    ],
    [
      'Tove Lund beat Ina Brandt by a second on Sunday.\n“Brandt was stronger than me,” she said.',
      'Tove Lund',
    ],
  ]);
});

describe('names that no list knows', () => {
  rightFor([
    ['Xanqur Bvelt won the seat.\n“We start work tonight,” Bvelt said.', 'Xanqur Bvelt'],
    ['Xanqur Bvelt won the seat.\n“We start work tonight,” she said.', 'Xanqur Bvelt'],
    [
      'It was a long night, but in the end Mayor Xanqur Bvelt won the seat.\n“We start work tonight,” the mayor said.',
      'Xanqur Bvelt',
    ],
    [
      'Zzorl Hmepp and Xanqur Bvelt ran.\n“I lost,” Hmepp said.\n“I won,” Bvelt said.',
      'Zzorl Hmepp',
      'Xanqur Bvelt',
    ],
    ['“We start work tonight,” said Okwunodulu.', 'Okwunodulu'],
  ]);
});

describe('roles without a name', () => {
  rightFor([
    ['Maud Ferrant left.\n“It is all over,” said a spokesman for Ferrant’s rival.', 'a spokesman'],
    ['“It is all over,” said the mother of one of the victims.', 'mother'],
    ['“It is all over,” said the minister at a meeting.', 'minister'],
    ['Families of those who died told the board that they were “brushed aside”.', 'Families'],
    ['Dov Lantz’s campaign said it was “more than ready to go”.', 'Dov Lantz’s campaign'],
    ['Dov Lantz spoke on Monday. His lawyer said it was “all a mistake”.', 'Dov Lantz’s lawyer'],
    ['The school said no. Its head teacher said it was “all a mistake”.', 'school’s head teacher'],
    [
      'Tove Marsk is the Green nominee. The former head of customs and current nominee said it was “all a mistake”.',
      'Tove Marsk',
    ],
    [
      'Tove Marsk, a builder and spokeswoman for the guild, said little.\n“It is hard to explain,” she said.',
      'Tove Marsk',
    ],
    [
      '“It was all over in seconds,” a spokesman for the harbour board said.',
      'a spokesman for the harbour board',
    ],
    ['“It was all over in seconds,” said a witness, who asked not to be named.', 'a witness'],
    ['A senior official said the talks were “going nowhere fast”.', 'A senior official'],
    ['“It was all over in seconds,” one resident told the Echo.', 'one resident'],
    ['“It was all over in seconds,” another said.', 'another'],
    ['Critics say the plan is “going nowhere fast”.', 'Critics'],
    ['Two officials described the talks as “going nowhere fast”.', 'Two officials'],
  ]);
});

describe('bodies', () => {
  rightFor([
    ['Kestrel Capital said it was “reviewing all of its options”.', 'Kestrel Capital'],
    [
      'Kestrel Capital has sold the mill.\n“We are reviewing all of our options,” it said.',
      'Kestrel Capital',
    ],
    ['The Ministry of Ports said the quay was “unsafe in high winds”.', 'Ministry of Ports'],
    [
      'Norland has flatly rejected the deal, saying it would amount to “surrender in all but name”.',
      'Norland',
    ],
    [
      'Kestrel Capital has sold the mill.\nThe company said it was “reviewing all of its options”.',
      'Kestrel Capital',
    ],
    ['The Lowmouth Echo backed the plan.\n“It is the best of a bad lot,” the paper wrote.', 'Lowmouth Echo'],
  ]);
});

describe('an office before the name', () => {
  rightFor([
    ['Coroner Maud Ferrant said it was “a sad case”.', 'Maud Ferrant'],
    ['Juror Dov Lantz told the radio it was “a sad case”.', 'Dov Lantz'],
    ['Sgt Dov Lantz of the sheriff’s office said it was “a sad case”.', 'Dov Lantz'],
  ]);
});

describe('one person by two nouns', () => {
  rightFor([
    ['Founder and CEO Dov Lantz said it was “a real joy”.', 'Dov Lantz'],
    [
      '“It was a real joy,” said author and broadcaster Maud Ferrant. “I wept,” she said.',
      'Maud Ferrant',
      'Maud Ferrant',
    ],
    ['The actor and director Maud Ferrant said it was “a real joy”.', 'Maud Ferrant'],
    ['The chairman and chief executive, Maud Ferrant, said it was “a real joy”.', 'Maud Ferrant'],
    ['The mayor and Maud Ferrant said it was “a real joy”.', 'mayor and Maud Ferrant'],
    ['The mayor and President Lantz said it was “a real joy”.', 'mayor and Lantz'],
  ]);
});

describe('several at once', () => {
  rightFor([
    ['Both senators said the count was “beyond reproach from start to finish”.', 'Both senators'],
    ['“We counted every vote twice,” election officials said.', 'election officials'],
    [
      'Teodora Vance and Crispin Yarrow said in a joint letter that the count was “beyond reproach”.',
      'Teodora Vance and Crispin Yarrow',
    ],
    ['Norland and Sudmark have said they want what they call a “corridor of trust”.', 'Norland and Sudmark'],
  ]);
});

describe('a name beside a description', () => {
  rightFor([['The mayor of Lowmouth, Maud Ferrant, said: “It stays shut until Easter.”', 'Maud Ferrant']]);
});

describe('not yet right', () => {
  notYetRightFor('a given name that no list has may be a woman’s: nearest subject wins', [
    ['Teodora Vance beat Crispin Yarrow by nine votes.\n“Nine is nothing,” he said.', 'Crispin Yarrow'],
  ]);
});
