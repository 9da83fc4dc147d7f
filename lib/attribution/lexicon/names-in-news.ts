/**
 * Given names, in lower case, that the news has often and the births of one country don't: short forms, and those of
 * Britain, Ireland, Europe, Latin America, Africa and Asia. None that both sexes have (Camille, Wei, Noor).
 */
export const WOMEN_IN_NEWS = `
agnieszka ailsa aisha amaka amelie amina angie anjali annalena anneliese aoife astrid ayesha barb becky brigitte chiara
chioma deb deepa divya ellie fatima fiona francesca gemma giulia greta harriet hillary imogen ingrid irina jen jenny
katarzyna kate kavita keiko khadija lakshmi leila liz lizzie lucia magdalena maggie mandy meera meg millie nadia ngozi
niamh nicola oksana olga pam philippa pilar pooja priya samira sian siobhan sunita sushma svetlana tatiana trish ursula
valentina vicky yasmin yelena yulia zainab
`;

export const MEN_IN_NEWS = `
abdullah ahmed alastair alexei alfie ali alistair amit anand anders andrzej angus anil archie arjun ashok ben bilal
bjorn boris callum chuck clive conor dafydd dave declan deepak dick dieter dmitri dmitry doug duncan ed emmanuel enrique
eoin ernie ewan faisal fergus francois friedrich gareth giles gilles giovanni giuseppe graeme graham gus hamish hamza
hank hans hassan henrik hiroshi hugh hussein ibrahim igor imran jacques jens joao karim keir ken kenji khaled klaus kofi
kwame lars laurent len lorenzo luca luiz mahmoud malcolm marco marek mathieu matt matteo michel mikhail mitch mohamed
mohammad mohammed muhammad mustafa narendra niall nick nigel nikolai oleg olivier ollie pablo paolo paulo pavel pete
phil philippe pierre piers pietro piotr rahul rajesh ramesh ravi recep reg rhys rishi rob ron rupert sanjay sergei sergey
simon stan stefan stuart sunil suresh sven takashi tariq ted thiago thierry tomasz vijay vikram viktor vince vladimir
volodymyr walt wolfgang yuri yusuf zoltan
`;
