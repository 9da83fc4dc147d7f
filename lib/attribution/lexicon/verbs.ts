/**
 * Verbs that announce speech, by how much they promise.
 *
 * `say`: what they govern is speech. `name`: they give someone's words for somebody or something (“called it a
 * ‘farce’”). `mind`: they often govern speech, and often not.
 */
export const SAY_VERBS = `
say tell add write tweet reply respond answer explain state note argue claim insist declare announce warn ask
continue conclude remark observe comment report recall recount admit acknowledge concede confess assert contend
maintain aver allege attest testify joke quip shout yell scream cry whisper mutter murmur exclaim chant recite
sing sigh laugh growl snap bark retort counter interject interrupt chime lament bemoan complain grumble gripe
muse opine posit postulate reiterate repeat stress emphasise emphasize underline underscore elaborate clarify
specify intone sniff scoff sneer caution urge advise counsel assure reassure remind promise pledge vow swear
boast brag gloat predict forecast speculate wonder inquire enquire query question demand order instruct command
request plead beg implore appeal exhort proclaim pronounce profess confide reveal disclose divulge relate
narrate read post blog retweet message text email e-mail fax cable telegraph quote deadpan crow rant rail fume
thunder roar bellow holler hiss drawl stammer stutter mumble lecture preach blurt gush enthuse rave marvel agree
concur disagree object protest deny refute rebut offer volunteer suggest propose recommend advocate summarise
summarize sum rejoin return echo type scrawl tease taunt apologise apologize mention inform notify propound hint
imply indicate signal react point detail describe theorize theorise caption headline tout editorialize reason proffer
venture interpose expound prophesy vent chide scold relay hedge reckon guess surmise suppose scribble beam smile
grin nod shrug chuckle gasp sob wail groan
`;

export const NAME_VERBS = `
call describe dub label brand term characterise characterize denounce blast slam criticise criticize dismiss
condemn hail praise mock accuse refer deride decry portray cite brush laud applaud commend welcome celebrate
attack assail lambast lambaste excoriate pan ridicule disparage berate upbraid rebuke censure blame fault charge
paint depict cast style christen title entitle nickname name rate rank deem judge declare pronounce regard view
consider see frame tout bill bash rip knock hammer savage skewer trash trumpet herald salute thank congratulate
compliment liken compare peg tag diagnose identify classify categorise categorize list rule find defend invoke
hit castigate pillory chastise admonish challenge sneer promote champion reject rebuff decline belittle
denigrate malign vilify lionize lionise extol
`;

export const MIND_VERBS = `
think believe feel know hope want fear worry expect doubt understand remember realise realize suspect wish
intend plan decide love hate like prefer need hear learn show mean talk speak discuss address express voice
raise issue release publish print broadcast air deliver give make go begin start finish end use employ invoke
coin push press call seek try vow threaten offer support back oppose favour favor endorse seem appear sound open
close lead sign estimate calculate project determine establish confirm verify conclude foresee envision envisage
imagine dream admire respect resent regret mourn credit ascribe attribute encourage discourage tempt convince
persuade require stipulate provide prescribe proscribe mandate contain include feature carry bear launch mount
file submit plead chide gush
`;

/** Ordinary verbs of news, so that they are known for verbs: their subject isn't the subject of a cue further on. */
export const OTHER_VERBS = `
be have do get take come look work move live run play stand turn hold bring keep set put let help leave meet win
lose pay send build fall cut remain change become follow stop create spend grow walk allow join die buy sell
serve wait watch happen sit rise drive break face pass draw vote campaign travel fly arrive visit attend host
enter approach fight beat defeat score throw shoot arrest sentence convict fire resign retire quit elect appoint
nominate lie steal hide protect ignore refuse fail manage succeed struggle force cause produce develop design
pick choose receive accept catch teach train cover lower increase expand reduce sue settle trade gather march
wear eat drink sleep ride swim focus oversee chair head own operate introduce handle slide shake strike sweep
withdraw rethink hurt spit lay bend freeze blow burst cling feed flee forget forgive hang kneel lend sink spin
spread stick swing tear weep wake shut dig split
`;

/** Lemma, past tense and, where it differs, past participle. */
export const IRREGULAR_VERBS = `
say said|tell told|write wrote written|read read|sing sang sung|swear swore sworn|quote quoted|speak spoke spoken|think
thought|feel felt|know knew known|hear heard|mean meant|give gave given|make made|go went gone|begin began begun|see saw
seen|find found|cast cast|hit hit|cry cried|reply replied|deny denied|take took taken|come came come|get got|run ran
run|stand stood|hold held|bring brought|keep kept|set set|put put|let let|leave left|meet met|win won|lose lost|pay paid|send
sent|build built|fall fell fallen|cut cut|become became become|spend spent|grow grew grown|buy bought|sell sold|sit sat|
rise rose risen|drive drove driven|break broke broken|draw drew drawn|fly flew flown|fight fought|beat beat beaten|
throw threw thrown|shoot shot|lie lied|steal stole stolen|hide hid hidden|choose chose chosen|catch caught|teach taught|wear
wore worn|eat ate eaten|drink drank drunk|sleep slept|ride rode ridden|swim swam swum|lead led|seek sought|understand
understood|bear bore borne|foresee foresaw foreseen|oversee oversaw overseen|quit quit|bet bet|sue sued|be was been|have had|
do did done|dream dreamt|rebut rebutted|sob sobbed|broadcast broadcast|forecast forecast|spit spat|rip ripped|rethink
rethought|shake shook shaken|hurt hurt|strike struck|sweep swept|withdraw withdrew withdrawn|lay laid|bend bent|freeze froze frozen|
blow blew blown|burst burst|cling clung|feed fed|flee fled|forget forgot forgotten|forgive forgave forgiven|hang hung|kneel
knelt|lend lent|sink sank sunk|spin spun|spread spread|stick stuck|swing swung|tear tore torn|weep wept|wake woke woken|
shut shut|dig dug|split split|slide slid
`;

/** Verbs whose last consonant doubles: admitted, quipping. */
export const DOUBLING = new Set(
  `admit quip chat blog dub pan plan beg refer hit set put cut let get run win sit step slip trip drop stop stem knit nod
  rebut tag peg cast brag trap commit permit submit occur prefer defer rip forget begin swim quit sob grin rap dig bat
  shrug hug hum snap`.split(/\s+/),
);
