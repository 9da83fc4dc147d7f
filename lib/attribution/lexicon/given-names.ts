/**
 * Given names that go to one sex nine times in ten: US Social Security Administration, births from 1930 on (public
 * domain). Made by scripts/make-given-names.ts; don't edit.
 */
export const WOMENS_NAMES = `
abigail addison alexa alexandra alexandria alice alicia alison allison alyssa amanda amber amelia amy ana
andrea angela angelina anita ann anna anne annette annie april ariana arlene ashley audrey autumn ava
barbara beth bethany betty beverly bonnie brandi brandy brenda briana brianna brittany brooke brooklyn
caitlin carla carmen carol carole caroline carolyn carrie cassandra catherine cathy charlene charlotte
chelsea cheryl chloe christina christine christy cindy claire clara claudia colleen connie constance
courtney crystal cynthia daisy danielle darlene dawn deanna debbie deborah debra delores denise destiny
diana diane dianne dolores donna doris dorothy edith edna eileen elaine eleanor elizabeth ella ellen emily
emma erica erika erin esther eva evelyn faith frances gabriella gabrielle gail georgia geraldine gina glenda
gloria grace gwendolyn hailey haley hannah heather heidi helen holly irene isabel isabella jacqueline jane
janet janice jasmine jean jeanette jeanne jenna jennifer jessica jill jo joan joann joanna joanne jocelyn
josephine joy joyce juanita judith judy julia julie june kaitlyn kara karen katelyn katherine kathleen
kathryn kathy katie katrina kay kayla kaylee kelsey kendra kimberly kristen kristin kristina kylie laura
lauren laurie leah lillian lily linda lindsay lindsey lisa lois loretta lori lorraine louise lucy lydia
mackenzie madeline madison makayla marcia margaret maria mariah marie marilyn marissa marjorie marlene
marsha martha mary maureen megan meghan melanie melinda melissa mia michele michelle mildred miranda molly
monica nancy naomi natalie natasha nicole nina nora norma olivia paige pamela patricia patsy paula peggy
penny phyllis priscilla rachel rebecca regina renee rhonda rita roberta rosa rose rosemary ruby ruth sabrina
sally samantha sandra sara sarah savannah sharon sheila shelby sherry shirley sierra sofia sophia stacey
stephanie sue susan suzanne sydney sylvia tamara tammy tanya tara teresa terri theresa tiffany tina toni
tonya valerie vanessa veronica vicki vickie victoria virginia vivian wanda wendy whitney yolanda yvonne zoe
`;

export const MENS_NAMES = `
aaron adam adrian aidan aiden alan albert alejandro alex alexander alfred allan allen alvin andre andres
andrew andy anthony antonio arthur austin barry benjamin bernard bill billy blake bob bobby brad bradley
brady brandon brayden brendan brent brett brian bruce bryan bryce caleb calvin cameron carl carlos carson
carter chad charles chase christian christopher clarence clayton clifford clinton clyde cody cole colin
collin colton connor cooper corey cory craig curtis dale dalton damian dan daniel danny darrell darren
darryl david dean dennis derek derrick diego dominic don donald douglas duane dustin dwayne dylan earl eddie
edgar eduardo edward edwin eli elijah eric erik ernest ethan eugene evan fernando floyd francis francisco
frank franklin fred frederick gabriel garrett gary gavin gene george gerald gilbert glen glenn gordon grant
greg gregory harold harry harvey hector henry herbert howard hunter ian isaac isaiah ivan jack jackson jacob
jake james jared jason javier jay jayden jeff jeffery jeffrey jeremiah jeremy jerome jerry jesse jesus jim
jimmy joe joel john johnathan johnny jon jonathan jorge jose joseph joshua josiah juan julian justin karl
keith kenneth kevin kurt kyle lance landon larry lawrence leo leon leonard leroy lester levi lewis liam
lloyd logan lonnie louis lucas luis luke manuel marc marcus mario mark martin marvin mason matthew maurice
max maxwell melvin michael micheal miguel mike mitchell nathan nathaniel neil nicholas nicolas noah nolan
norman oliver omar oscar owen patrick paul pedro peter philip phillip preston rafael ralph randall randy
raul ray raymond reginald ricardo richard rick ricky robert roberto rodney roger ronald ronnie roy ruben
russell ryan samuel scott sean sebastian sergio seth shane shawn spencer stanley stephen steve steven tanner
theodore thomas tim timothy todd tom tommy tony travis trevor tristan troy tyler tyrone vernon victor
vincent walter warren wayne wesley william wyatt xavier zachary
`;
