/** The closed word classes of English. */

export const DETERMINERS = `the a an this these those some any no each every either neither both all several many multiple few
another such what whose most more fewer enough half certain various numerous one two three four five six seven eight nine
ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty dozens hundreds thousands millions`;

export const PREPOSITIONS = `to of in on at by for with from into onto upon about against between among amongst through during
under over above below behind beside besides beyond near across along around inside outside toward towards within
without despite via per like unlike throughout amid amidst off out up down than concerning regarding versus alongside
aboard following including notwithstanding atop`;

export const CONJUNCTIONS = 'and or but nor yet plus &';

export const SUBORDINATORS = `that because when whenever if unless while whereas although though as since until till before
after where wherever whether lest once so`;

export const PRONOUNS = `he she they it i we you him her them me us himself herself themselves itself myself ourselves hers yours ours theirs whatever
everyone everybody someone somebody anyone anybody nobody none nothing something everything anything others there`;

/** Pronouns that tell a woman, and a man. */
export const SHE = 'she her hers herself';
export const HE = 'he him his himself';

export const POSSESSIVES = 'his her their its my our your';

export const WH_WORDS = 'who whom which whoever what how why';

export const AUXILIARIES = `is are was were be been being am has have had having does do did 's 're 've 'm 'd got gets get`;

export const MODALS = "will would can could may might must shall should 'll";

export const NEGATIONS = "not n't never neither nor";

/** Their regular forms with -n’t are made from auxiliaries and modals. */
export const NEGATED_MODALS = "won't can't cannot";

export const ADVERBS = `longer sooner earliest latest also then again later earlier now today yesterday tomorrow tonight still just even only too once
however meanwhile instead soon often sometimes always already ago perhaps maybe indeed moreover furthermore therefore thus
hence nonetheless nevertheless otherwise else afterwards afterward before ever quite rather very so here there back
away together further long much well almost twice first last next finally elsewhere likewise online reportedly out up down
all both himself herself themselves itself yet outright flat-out`;

/** Words of time, capitalised or not: never a name, and an adverb where they stand alone. */
export const TIME_WORDS = `monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
saturdays sundays january february april june july august september october november december jan feb apr
jun jul aug sept sep oct nov dec tue tues thu thurs fri today yesterday tomorrow tonight morning afternoon
evening night weekend week month year day hour weeks months years days hours minutes seconds moments noon midnight easter christmas spring summer autumn winter a.m p.m am pm
gmt est edt bst pst cet`;

/** Also words of time, where they have a capital. */
export const CAPITAL_TIME_WORDS = 'march may mar mon wed sat sun';

/** Nouns that end like adverbs or verb forms. */
export const PLAIN_NOUNS = `family anomaly monopoly supply bully butterfly lily belly jelly italy july reed fly
wedding evening morning nothing something ceiling sibling hundred building shed sled human german roman norman talisman specimen
regimen consist persist subsist checklist shortlist blacklist playlist shaman
shares sales profits revenue`;

/** Short forms whose full stop doesn't end a sentence. */
export const ABBREVIATIONS = `jr sr st vs inc corp co ltd bros jan feb mar apr jun jul aug sept sep oct nov dec no nos vol
dept univ assn ave blvd mt ft calif mass conn fla ga ill ind kan ky la md mich minn miss mo mont neb nev okla ore pa tenn
tex va vt wash wis wyo ariz ark colo del etc al approx atty pres esq ph.d`;
