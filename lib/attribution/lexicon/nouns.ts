/** Nouns and titles that tell what kind of thing a phrase speaks of. */

/** Forms of address in short, with or without a full stop. */
export const SHORT_TITLES = `mr mrs ms dr prof rev hon sen sens rep reps gov govs gen lt col sgt capt cmdr
maj adm cllr messrs fr cpl det supt insp dci pc wpc pres msgr mme`;

/** Forms of address that stand before a name and belong to no role: dropped from names. */
export const TITLES = 'miss mx reverend venerable datuk haji ustad';

export const WOMENS_TITLES = 'mrs mrs. ms ms. miss mdm mme mme. dona dame baroness';
export const MENS_TITLES = 'mr mr. sir baron ayatollah alhaji shri';

/** Titles that are an office, too: Pope Paul, the pope. */
export const NOBLE_WOMEN = 'lady queen princess duchess';
export const NOBLE_MEN = 'lord king prince duke emperor pope imam rabbi sheikh sultan emir';

/** Offices with a man and a woman each: spokesman, spokeswoman, spokesperson. */
export const STEMS = 'congress council chair spokes';

/** Relations and trades that tell a woman; step-, grand- and ex- are told by `synOf`. */
export const WOMEN = `actress heroine hostess waitress widow nun girl mother mom mum sister daughter wife aunt
gran granny nan niece housewife girlfriend fiancée fiancee heiress matriarch ballerina bride policewoman businesswoman woman`;

export const MEN = `boy guy father dad brother son husband widower uncle grandad granddad nephew boyfriend fiancé fiance monk
bishop archbishop cardinal patriarch gunman gentleman groom bridegroom frontman showman fireman fisherman craftsman batsman
strongman man`;

/** People by their country, in words that are no adjectives: “the Briton”. */
export const NATIONALS =
  'swede briton spaniard serb croat turk aussie dutchman frenchman englishman irishman scotsman welshman';

/**
 * Offices, trades and relations: before a name they introduce it, after “the” they stand for somebody. Those with an
 * ending of their own (economist, technician) are left out: `synOf` knows them by it.
 */
export const ROLES = `president premier minister secretary chancellor senator representative governor mayor
attorney general colonel lieutenant sergeant captain major admiral commander chief justice judge ambassador
councillor lawmaker legislator candidate nominee contender hopeful front-runner incumbent challenger opponent
rival running-mate leader chair head director deputy aide rep adviser advisor consultant pollster manager official
officer executive ceo cfo coo founder owner partner boss professor lecturer researcher scholar fellow analyst
historian expert doctor surgeon nurse astronaut engineer architect designer teacher principal headteacher dean
provost student graduate reporter correspondent editor commentator anchor host presenter broadcaster blogger
author writer poet playwright critic publisher photographer painter singer rapper drummer songwriter composer
conductor actor star comedian filmmaker producer screenwriter model celebrity magnate mogul tycoon billionaire
millionaire entrepreneur investor trader banker broker accountant developer farmer rancher lawyer solicitor
barrister prosecutor defendant coroner magistrate juror recorder plaintiff victim witness eyewitness bystander onlooker passer-by suspect detective constable inspector superintendent
sheriff trooper soldier veteran marine pilot driver paramedic firefighter chef baker waiter cook priest pastor
preacher campaigner organizer organiser volunteer advocate donor supporter voter resident neighbour neighbor
citizen worker employee employer staffer intern clerk member coach player goalkeeper striker midfielder
defender forward winger quarterback pitcher catcher batter guard center centre skipper golfer boxer fighter
swimmer runner sprinter trainer champion winner teammate teenager teen child kid baby adult parent cousin friend
colleague survivor patient customer client caller landlord landlady tenant fan refugee migrant immigrant counsel treasurer
commissioner mp mep msp td tory whip speaker peer negotiator diplomat envoy mediator whistleblower pundit moderator
counselor counsellor midwife philosopher agent recruiter operative surrogate ally republican democrat
conservative liberal independent auditor source protester demonstrator rioter
shooter attacker killer undersecretary pontiff monarch butcher plumber grocer carpenter builder mechanic welder cleaner
caretaker janitor stallholder publican barmaid shepherd gardener carer headmaster headmistress tutor pupil undergraduate
apprentice trainee surveyor programmer sculptor dancer influencer podcaster sailor courier pensioner jockey referee
umpire cricketer footballer vicar chaplain roommate flatmate housemate classmate commuter passenger traveller
hiker deckhand steward hairdresser undertaker curator librarian miner inmate prisoner detainee complainant claimant
hacker shopper gp coordinator villager retiree administrator companion postmaster stationmaster flanker fly-half scrum-half full-back linebacker goaltender wicketkeeper bowler left-back right-back
undersheriff marshal trustee deacon assessor supervisor laureate bouncer reader viewer promoter buyer seller hotelier pal
sophomore shortstop cornerback tailback wrestler cellmate counterpart`;

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
export const BODY_NOUNS = `regulator watchdog insurer lender carmaker automaker drugmaker chipmaker manufacturer operator airline supermarket startup start-up military embassy consulate jury panel website site station publication
country town report study survey poll statement letter petition leaflet notice citation document memo email lawsuit complaint filing
indictment ruling article story editorial book movie film ad advertisement video tweet message sign banner
poster analysis research business kremlin regime platform resolution declaration
transcript headline caption placard billboard note affidavit bulletin circular brochure pamphlet manifesto dossier newsletter`;

/** Both: nouns for bodies that end their names, too. */
export const NAMED_BODY_NOUNS = `newspaper paper charity outlet retailer broadcaster party committee council commission agency department ministry office bureau board court university school
institute foundation association union federation club team group company corporation firm bank post journal
magazine review press media network channel service authority administration government force army police
campaign delegation movement coalition alliance organization organisation hospital church act bill law palace city
state nation`;

/** Several people at once: “officials said”, “critics say”. */
export const PLURAL_PEOPLE = `people sources authorities police protestors families fans investigators women men children americans users
insiders locals regulars punters observers delegates attendees others many some most few both academics commenters viewers listeners
readers respondents participants brits russians chinese crowd audience duo trio pair couple family staff
businesses firms companies groups unions parties agencies outlets`;

/** Nouns that hold somebody's words: “her statement that …”, “in a tweet”. */
export const SPEECH_NOUNS = `brief submission statement remark comment claim assertion speech address letter tweet post message email
e-mail missive release memo note interview testimony promise pledge vow warning call question answer reply response argument quote
word complaint accusation allegation description praise criticism suggestion announcement declaration report
op-ed column essay article blog book memoir slogan motto chant shout cry mantra joke quip insult attack rant tirade
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
