/**
 * Given names that go to one sex nine times in ten: US Social Security Administration, births from 1930 on (public
 * domain). Made by scripts/make-given-names.ts; don't edit.
 */
export const WOMENS_NAMES = `
abigail alexa alexandra alice alicia allison alyssa amanda amber amelia amy andrea angela anita ann anna
anne annette annie april ashley audrey ava barbara beth betty beverly bonnie brenda brianna brittany brooke
carla carmen carol caroline carolyn carrie cassandra catherine cathy charlene charlotte chelsea cheryl chloe
christina christine cindy claire colleen connie courtney crystal cynthia danielle darlene dawn deanna debbie
deborah debra denise destiny diana diane dolores donna doris dorothy eileen elaine eleanor elizabeth ella
ellen emily emma erica erika erin eva evelyn faith frances gabrielle gail geraldine gina gloria grace hailey
haley hannah heather heidi helen holly irene isabella jacqueline jane janet janice jasmine jean jeanette
jeanne jenna jennifer jessica jill jo joan joann joanne josephine joy joyce juanita judith judy julia julie
kaitlyn karen katelyn katherine kathleen kathryn kathy katie kayla kaylee kelsey kimberly kristen kristin
kristina laura lauren laurie leah lillian lily linda lindsay lindsey lisa lois loretta lori lorraine louise
lydia mackenzie madeline madison marcia margaret maria marie marilyn marissa marjorie marlene martha mary
maureen megan melanie melinda melissa mia michele michelle mildred molly monica nancy natalie nicole norma
olivia paige pamela patricia paula peggy phyllis rachel rebecca regina renee rhonda rita roberta rose
rosemary ruby ruth sabrina sally samantha sandra sara sarah savannah sharon sheila shelby sherry shirley
sophia stacey stephanie sue susan suzanne sydney sylvia tamara tammy tara teresa terri theresa tiffany tina
tonya valerie vanessa veronica vicki victoria virginia vivian wanda wendy yvonne
`;

export const MENS_NAMES = `
aaron adam adrian aidan aiden alan albert alejandro alex alexander alfred allen alvin andre andrew anthony
antonio arthur austin barry benjamin bernard bill billy blake bobby bradley brandon brayden brent brett
brian bruce bryan bryce caleb calvin cameron carl carlos carter chad charles chase christian christopher
clarence clayton clifford cody cole colin colton connor corey cory craig curtis dale daniel danny darrell
david dean dennis derek derrick dominic don donald douglas dustin dylan earl eddie edgar edward edwin elijah
eric erik ernest ethan eugene evan francis francisco frank franklin fred frederick gabriel garrett gary
gavin george gerald glenn gordon grant gregory harold harry henry herbert howard hunter ian isaac isaiah
ivan jack jackson jacob jake james jared jason jay jayden jeff jeffery jeffrey jeremiah jeremy jerome jerry
jesse jesus jim jimmy joe joel john johnny jon jonathan jorge jose joseph joshua juan julian justin keith
kenneth kevin kyle landon larry lawrence leo leon leonard leroy levi liam logan louis lucas luis luke manuel
marc marcus mario mark martin marvin mason matthew max melvin michael micheal miguel mike mitchell nathan
nathaniel nicholas noah norman oliver oscar owen patrick paul peter philip phillip ralph randall randy ray
raymond ricardo richard ricky robert rodney roger ronald ronnie roy russell ryan samuel scott sean sebastian
seth shane shawn spencer stanley stephen steve steven theodore thomas timothy todd tom tommy tony travis
trevor troy tyler victor vincent walter warren wayne wesley william wyatt xavier zachary
`;
