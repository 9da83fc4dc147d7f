/** Nouns and titles that tell what kind of thing a phrase speaks of. */

/** Forms of address that stand before a name and belong to no role: dropped from names. */
export const TITLES = `mr mr. mrs mrs. ms ms. miss mx dr dr. sir dame lord lady baroness baron prof prof. rev rev. reverend hon
hon. st st. sen sen. sens. rep rep. reps. gov gov. govs. gen gen. lt lt. col col. sgt sgt. capt capt. cmdr cmdr. maj maj.
adm adm. cllr cllr. messrs messrs. fr fr. msgr msgr. pfc cpl cpl. det det. supt supt. insp insp. dci atty. hon'ble sheikh ayatollah
imam rabbi pope king queen prince princess duke duchess emperor sultan emir`;

/**
 * Offices, trades and relations: before a name they introduce it, after “the” they stand for somebody. Those with an
 * ending of their own (economist, spokeswoman) are left out: `synOf` knows them by it.
 */
export const ROLES = `congressman congresswoman chairman chairwoman councilman councilwoman spokesman spokeswoman spokesperson
chairperson president vicepresident premier minister secretary chancellor senator representative governor
mayor attorney general colonel lieutenant sergeant captain major admiral commander chief justice judge
ambassador councillor lawmaker legislator candidate nominee contender hopeful front-runner incumbent
challenger opponent rival running-mate leader chair head director deputy undersecretary under-secretary aide
adviser advisor consultant pollster manager official officer executive ceo cfo coo founder co-founder
cofounder owner partner president-elect boss professor lecturer researcher scholar fellow analyst historian
expert doctor surgeon nurse astronomer astronaut engineer architect designer teacher principal headteacher headmaster
dean provost student graduate reporter correspondent editor commentator anchor host presenter broadcaster
blogger author writer poet laureate playwright critic publisher photographer painter singer rapper drummer songwriter
composer conductor actor actress star comedian filmmaker producer screenwriter model celebrity magnate mogul
tycoon billionaire millionaire entrepreneur investor trader banker broker accountant developer farmer
rancher lawyer solicitor barrister prosecutor defendant plaintiff victim witness suspect detective constable
inspector superintendent sheriff trooper soldier veteran marine pilot driver paramedic firefighter chef
baker waiter waitress cook priest pastor bishop archbishop cardinal monk nun preacher campaigner organizer
organiser volunteer advocate donor supporter voter resident neighbour neighbor citizen worker employee
employer staffer staff intern clerk member co-author coach player goalkeeper striker midfielder defender
forward winger quarterback pitcher catcher batter guard center centre skipper golfer boxer fighter swimmer
runner sprinter racer trainer champion winner rookie teammate man woman boy girl guy teenager teen child kid
baby adult parent mother father mom dad mum brother sister son daughter husband wife widow widower uncle
aunt cousin grandfather grandmother grandson granddaughter niece nephew stepfather stepmother fiance fiancee
boyfriend girlfriend friend colleague ex-wife ex-husband survivor patient customer client caller shopkeeper
landlord tenant refugee migrant immigrant counsel treasurer commissioner mp mep msp tory whip speaker lord
peer negotiator diplomat envoy mediator whistleblower pundit moderator veterinarian counselor counsellor
midwife philosopher theologian first-lady lady agent recruiter co-host co-chair co-director operative
surrogate ally figurehead republican democrat conservative liberal independent watchdog regulator auditor
duo trio pair source protester demonstrator rioter shooter attacker killer pontiff monarch pope king
queen prince princess duke duchess emperor sultan emir imam rabbi sheikh`;

/** Words at the end of the names of bodies: their names aren't persons'. */
export const ORGANISATION_WORDS = `senate house congress parliament assembly college institution academy society league corp corp. inc inc. ltd
ltd. llc plc co co. fund trust news times herald tribune gazette guardian telegraph independent observer
mail mirror express star daily weekly radio television tv broadcasting services forces navy guard guards
front centre center clinic cathedral mosque synagogue museum gallery theatre theater hotel airport airlines
airways railway motors industries systems technologies labs laboratory laboratories studio studios records
pictures entertainment partners holdings capital management insurance energy oil gas electric
pharmaceuticals healthcare works project programme program initiative conference summit forum treaty pact
accord amendment constitution tower plaza street avenue road square park bridge building castle stadium
arena field island islands mountain river lake ocean sea bay valley county states republic kingdom nations
convention debate tribunal orchestra choir library zoo festival expo guild brewery restaurant café cafe caucuses
war games cup championship championships olympics open prize award awards show week day globe examiner
chronicle inquirer dispatch sun wire beast buzzfeed politico caucus command corps brigade division squad
unit task`;

/** Bodies that speak: heads of a phrase that stands for an organisation. */
export const BODY_NOUNS = `newspaper paper charity military embassy consulate jury panel website site station outlet publication
country town report study survey poll statement letter document memo email lawsuit complaint filing
indictment ruling article story editorial book movie film ad advertisement video tweet message sign banner
poster analysis research researchers business retailer kremlin regime platform resolution declaration
transcript headline caption`;

/** Both: nouns for bodies that end their names, too. */
export const NAMED_BODY_NOUNS = `party committee council commission agency department ministry office bureau board court university school
institute foundation association union federation club team group company corporation firm bank post journal
magazine review press media network channel service authority administration government force army police
campaign delegation movement coalition alliance organization organisation hospital church act bill law palace city
state nation`;

/** Several people at once: “officials said”, “critics say”. */
export const PLURAL_PEOPLE = `people sources authorities police protestors families fans investigators women men children americans users
insiders observers delegates attendees others many some most few both academics commenters viewers listeners
readers respondents participants brits russians chinese`;

/** Nouns that hold somebody's words: “her statement that …”, “in a tweet”. */
export const SPEECH_NOUNS = `brief submission statement remark comment claim assertion speech address letter tweet post message email
memo note interview testimony promise pledge vow warning call question answer reply response argument quote
word complaint accusation allegation description praise criticism suggestion announcement declaration report
op-ed column essay article blog book memoir slogan motto chant mantra joke quip insult attack rant tirade
phrase advice admission admonition apology appeal plea demand order request refusal denial belief view
opinion contention conclusion prediction forecast characterization assessment verdict reference observation
proposal vision plan policy`;

/** Adjectives of nation, party and creed: they stand capitalised before a name and aren't part of it. */
export const DEMONYMS = `american british english scottish welsh irish french german italian spanish russian ukrainian chinese
japanese indian israeli iranian iraqi syrian turkish mexican canadian australian european african asian african-american
black white hispanic latino latina republican democratic democrat tory conservative liberal labour labor socialist
communist green libertarian muslim christian jewish catholic protestant evangelical dutch belgian swiss swedish
norwegian danish finnish polish czech slovak hungarian romanian bulgarian greek portuguese brazilian argentine chilean
colombian venezuelan cuban korean vietnamese thai indonesian malaysian filipino pakistani afghan bangladeshi egyptian
saudi palestinian lebanese jordanian kenyan nigerian ethiopian somali zimbabwean serbian croatian bosnian albanian
icelandic austrian maltese estonian latvian lithuanian georgian armenian kurdish
islamist sunni shiite orthodox anglican methodist baptist mormon north south east west northern southern
eastern western central former ex- then-`;
