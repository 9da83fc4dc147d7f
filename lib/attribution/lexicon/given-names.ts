/**
 * Given names that go to one sex nine times in ten: US Social Security Administration, births from 1930 on (public
 * domain). Made by scripts/make-given-names.ts; don't edit.
 */
export const WOMENS_NAMES = `
abigail alexandra alice alicia allison alyssa amanda amber amy andrea angela anita ann anna anne annette
annie april ashley audrey ava barbara beth betty beverly bonnie brenda brianna brittany brooke carla carol
caroline carolyn carrie cassandra catherine cathy charlotte chelsea cheryl chloe christina christine cindy
claire colleen connie courtney crystal cynthia danielle darlene dawn debbie deborah debra denise destiny
diana diane dolores donna doris dorothy eileen elaine elizabeth ella ellen emily emma erica erin eva evelyn
frances gail gina gloria grace hailey haley hannah heather heidi helen holly irene isabella jacqueline jane
janet janice jasmine jean jenna jennifer jessica jill jo joan joann joanne joyce judith judy julia julie
kaitlyn karen katherine kathleen kathryn kathy katie kayla kelsey kimberly kristen kristin laura lauren
laurie leah lillian linda lindsey lisa lois lori madeline madison margaret maria marie marilyn martha mary
megan melanie melissa mia michele michelle molly monica nancy natalie nicole norma olivia pamela patricia
paula peggy phyllis rachel rebecca regina renee rhonda rita rose ruby ruth sally samantha sandra sara sarah
savannah sharon sheila shelby sherry shirley sophia stacey stephanie susan suzanne sydney sylvia tammy tara
teresa terri theresa tiffany tina valerie vanessa veronica vicki victoria virginia wanda wendy yvonne
`;

export const MENS_NAMES = `
aaron adam adrian aiden alan albert alex alexander alfred allen andrew anthony antonio arthur austin barry
benjamin billy blake bobby bradley brandon brent brett brian bruce bryan caleb calvin cameron carl carlos
carter chad charles chase christian christopher clarence cody connor corey craig curtis dale daniel danny
darrell david dean dennis derek derrick dominic don donald douglas dustin dylan earl eddie edward edwin
elijah eric erik ernest ethan eugene evan francis frank fred frederick gabriel gary gavin george gerald
glenn gregory harold harry henry howard hunter ian isaac isaiah jack jackson jacob james jared jason jay
jayden jeffery jeffrey jeremiah jeremy jerry jesse jesus jimmy joe joel john johnny jon jonathan jose joseph
joshua juan julian justin keith kenneth kevin kyle landon larry lawrence leonard liam logan louis lucas luis
luke manuel marc marcus mark martin marvin mason matthew melvin michael micheal miguel mike mitchell nathan
nathaniel nicholas noah norman oscar owen patrick paul peter philip phillip ralph randall randy ray raymond
richard ricky robert rodney roger ronald ronnie roy russell ryan samuel scott sean seth shane shawn stanley
stephen steve steven theodore thomas timothy todd tommy tony travis trevor troy tyler victor vincent walter
wayne wesley william wyatt zachary
`;
