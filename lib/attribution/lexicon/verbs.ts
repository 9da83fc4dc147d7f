/**
 * Verbs by how much they promise of speech: the base form, and where they are irregular the past tense and, if it
 * differs, the past participle. Of -ize and -ise the first is enough.
 */

/** What they govern is speech. */
export const SAY_VERBS = `
say/said tell/told add write/wrote/written tweet reply respond answer explain state note argue claim insist
declare announce warn ask continue conclude remark observe comment report recall recount admit acknowledge
concede confess confirm assert contend maintain allege attest testify joke quip shout yell scream cry whisper mutter
murmur exclaim chant recite sing/sang/sung sigh laugh growl snap bark retort counter interject interrupt chime
lament bemoan complain grumble gripe muse opine posit reiterate repeat stress emphasize underline underscore
elaborate clarify specify intone sniff scoff sneer caution urge advise counsel assure reassure remind promise
pledge vow swear/swore/sworn boast brag gloat predict forecast/forecast speculate wonder inquire enquire query
question demand order instruct command request plead beg implore appeal exhort proclaim pronounce profess
confide reveal disclose divulge relate narrate read/read post blog retweet message text email e-mail quote
deadpan crow rant rail fume thunder roar bellow holler hiss drawl stammer stutter mumble lecture preach blurt
gush enthuse rave marvel agree concur disagree object protest deny refute rebut offer volunteer suggest
propose recommend advocate summarize sum rejoin return echo type tease taunt apologize mention inform notify
hint imply indicate signal react point detail describe theorize caption headline tout reason venture vent
chide scold relay hedge reckon guess surmise suppose scribble beam smile grin nod shrug chuckle gasp sob wail
groan
`;

/** They give someone's words for somebody or something: “called it a ‘farce’”. */
export const NAME_VERBS = `
call describe dub label brand term characterize denounce blast slam criticize dismiss condemn hail praise mock
accuse refer deride decry portray cite brush laud applaud commend welcome celebrate attack assail lambast
lambaste excoriate pan ridicule disparage berate rebuke censure blame fault charge paint depict cast/cast
style christen title entitle nickname name rate rank deem judge declare pronounce regard view consider
see/saw/seen frame tout bill bash rip knock hammer savage skewer trash trumpet herald salute thank
congratulate compliment liken compare peg tag diagnose identify classify categorize list rule find/found
defend invoke hit/hit castigate pillory chastise admonish challenge sneer promote champion reject rebuff
decline belittle denigrate malign vilify extol
`;

/** They often govern speech, and often not. */
export const MIND_VERBS = `
think/thought believe feel/felt know/knew/known hope want fear worry expect doubt understand/understood
remember realize suspect wish intend plan decide love hate like prefer need hear/heard learn show mean/meant
talk speak/spoke/spoken discuss address express voice raise issue release publish print broadcast/broadcast
air deliver give/gave/given make/made go/went/gone begin/began/begun start finish end use employ invoke coin
push press call seek/sought try vow threaten offer support back oppose favour favor endorse seem appear sound
open close lead/led sign estimate calculate project determine establish verify conclude
foresee/foresaw/foreseen envision envisage imagine dream admire respect resent regret mourn credit ascribe
attribute encourage discourage tempt convince persuade require stipulate provide prescribe proscribe mandate
contain include feature carry bear/bore/born launch mount file submit plead chide gush
`;

/**
 * Verbs of news whose forms don't show by their ending, so that they are known for verbs: their subject isn't the
 * subject of a cue further on. The regular ones here have a present tense that looks like a plural: “heads the lab”.
 */
export const OTHER_VERBS = `
be/was/been have/had do/did/done get/got take/took/taken come/came/come run/ran/run stand/stood hold/held
bring/brought keep/kept set/set put/put let/let leave/left meet/met win/won lose/lost pay/paid send/sent
build/built fall/fell/fallen cut/cut become/became/become spend/spent grow/grew/grown buy/bought sell/sold
sit/sat rise/rose/risen drive/drove/driven break/broke/broken draw/drew/drawn fly/flew/flown fight/fought
beat/beat/beaten throw/threw/thrown shoot/shot quit/quit steal/stole/stolen hide/hid/hidden
choose/chose/chosen catch/caught teach/taught wear/wore/worn eat/ate/eaten drink/drank/drunk sleep/slept
ride/rode/ridden swim/swam/swum oversee/oversaw/overseen slide/slid shake/shook/shaken strike/struck
sweep/swept withdraw/withdrew/withdrawn rethink/rethought hurt/hurt spit/spat lay/laid bend/bent
freeze/froze/frozen blow/blew/blown burst/burst cling/clung feed/fed flee/fled forget/forgot/forgotten
forgive/forgave/forgiven hang/hung kneel/knelt lend/lent sink/sank/sunk spin/spun spread/spread stick/stuck
swing/swung tear/tore/torn weep/wept wake/woke/woken shut/shut dig/dug split/split
look move work live play turn help stop follow join serve watch attend host approach head chair own operate visit fail
`;
