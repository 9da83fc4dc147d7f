/**
 * Given names that go to one sex nine times in ten: US Social Security Administration, births from 1930 on (public
 * domain). Made by scripts/make-given-names.ts; don't edit.
 */
export const WOMENS_NAMES = `
abigail addison adriana alexa alexandra alexandria alice alicia alison allison alyssa amanda amber amelia
amy ana andrea angela angelica angelina anita ann anna anne annette annie april ariana arianna arlene ashley
audrey autumn ava barbara becky beth bethany betty beverly bonnie brandi brandy brenda briana brianna
bridget brittany brooke brooklyn caitlin candace carla carmen carol carole caroline carolyn carrie cassandra
catherine cathy charlene charlotte chelsea cheryl chloe christina christine christy cindy claire clara
claudia colleen connie constance courtney crystal cynthia daisy danielle darlene dawn deanna debbie deborah
debra delores denise destiny diana diane dianne dolores donna doris dorothy edith edna eileen elaine eleanor
elizabeth ella ellen emily emma erica erika erin esther eva evelyn faith felicia frances gabriella gabrielle
gail georgia geraldine gina gladys glenda gloria grace gwendolyn hailey haley hannah hazel heather heidi
helen holly irene isabel isabella jacqueline jane janet janice jasmine jean jeanette jeanne jenna jennifer
jenny jessica jill jo joan joann joanna joanne jocelyn josephine joy joyce juanita judith judy julia julie
june kaitlyn kara karen karla katelyn katherine kathleen kathryn kathy katie katrina kay kayla kaylee kelsey
kendra kimberly kristen kristin kristina kristine kylie laura lauren laurie leah lillian lily linda lindsay
lindsey lisa lois loretta lori lorraine louise lucy lydia mackenzie madeline madison makayla marcia margaret
maria mariah marie marilyn marissa marjorie marlene marsha martha mary maureen maya megan meghan melanie
melinda melissa melody mia michele michelle mildred miranda misty molly monica nancy naomi natalie natasha
nicole nina nora norma olivia paige pamela patricia patsy paula pauline peggy penny phyllis priscilla rachel
rebecca regina renee rhonda rita roberta rosa rose rosemary ruby ruth sabrina sally samantha sandra sara
sarah savannah sharon sheila shelby shelly sherri sherry shirley sierra sofia sophia stacey stella stephanie
sue susan suzanne sydney sylvia tamara tammy tanya tara teresa terri theresa tiffany tina toni tonya tracey
valerie vanessa veronica vicki vickie victoria virginia vivian wanda wendy whitney yolanda yvonne zoe
`;

export const MENS_NAMES = `
aaron abraham adam adrian aidan aiden alan albert alejandro alex alexander alfred allan allen alvin andre
andres andrew andy anthony antonio armando arnold arthur austin barry benjamin bernard bill billy blake bob
bobby brad bradley brady brandon brayden brendan brent brett brian bruce bryan bryce byron caleb calvin
cameron carl carlos carson carter cesar chad charles chase christian christopher clarence clayton clifford
clinton clyde cody cole colin collin colton connor cooper corey cory craig curtis dale dalton damian dan
daniel danny darrell darren darryl david dean dennis derek derrick diego dominic don donald douglas drew
duane dustin dwayne dwight dylan earl eddie edgar eduardo edward edwin eli elijah emmanuel eric erick erik
ernest ethan eugene evan fernando floyd francis francisco frank franklin fred frederick gabriel garrett gary
gavin gene george gerald gilbert glen glenn gordon grant greg gregory harold harry harvey hector henry
herbert herman howard hunter ian isaac isaiah ivan jack jackson jacob jake james jared jason javier jay
jayden jeff jeffery jeffrey jeremiah jeremy jerome jerry jesse jesus jim jimmy joe joel john johnathan
johnny jon jonathan jorge jose joseph joshua josiah juan julian justin kaleb karl keith kenneth kevin kurt
kyle lance landon larry lawrence leo leon leonard leroy lester levi lewis liam lloyd logan lonnie louis
lucas luis luke manuel marc marco marcus mario mark marshall martin marvin mason mathew matthew maurice max
maxwell melvin michael micheal miguel mike miles milton mitchell nathan nathaniel neil nicholas nicolas noah
nolan norman oliver omar oscar owen patrick paul pedro peter philip phillip preston rafael ralph randall
randy raul ray raymond reginald ricardo richard rick ricky robert roberto rodney roger roland ronald ronnie
ross roy ruben russell ryan samuel scott sean sebastian sergio seth shane shaun shawn spencer stanley
stephen steve steven tanner terrence theodore thomas tim timothy todd tom tommy tony travis trevor tristan
troy tyler tyrone vernon victor vincent walter warren wayne wesley william wyatt xavier zachary
`;
