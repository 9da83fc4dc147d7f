/**
 * Given names that go to one sex nine times in ten: US Social Security Administration, births from 1930 on (public
 * domain). Made by scripts/make-given-names.ts; don't edit.
 */
export const WOMENS_NAMES = `
aaliyah abby abigail ada addison adeline adriana adrianna adrienne agnes aileen aimee alaina alana alayna
alberta alejandra alexa alexandra alexandria alexia alice alicia alina alisa alisha alison alissa alivia
aliyah allie allison allyson alma alondra alyson alyssa amanda amaya amber amelia amy ana anastasia andrea
angela angelica angelina angelique angie anita aniyah ann anna annabelle anne annette annie antoinette
antonia april aria ariana arianna arielle arlene ashlee ashleigh ashley ashlyn ashlynn asia athena aubree
audra audrey aurora autumn ava barbara beatrice becky belinda bella bernadette bernice bertha bessie beth
bethany betsy betty beverly bianca blanca bobbi bonita bonnie brandi brandy breanna brenda brenna briana
brianna bridget bridgette brielle britney brittany brittney brooke brooklyn brooklynn caitlin caitlyn callie
camila camille candace candice candy cara carissa carla carly carmen carol carole carolina caroline carolyn
carrie cassandra cassidy cassie catherine cathleen cathy cecelia cecilia celeste celia charity charlene
charlotte chasity chelsea chelsey cheri cherie cheryl cheyenne chloe christa christie christina christine
christy ciara cierra cindy claire clara clare clarissa claudia colleen connie constance cora corinne
courtney cristina crystal cynthia daisy daniela daniella danielle daphne darla darlene dawn deana deanna
debbie debora deborah debra delaney delia delilah della delores deloris dena denise desiree destiny diamond
diana diane dianna dianne dina dixie dolores donna dora doreen doris dorothy ebony edith edna eileen elaine
eleanor elena eliana elisa elisabeth elise eliza elizabeth ella ellen ellie eloise elsa elsie emilia emily
emma erica ericka erika erin erma ernestine esmeralda esther ethel eunice eva evelyn faith fannie fatima
faye felicia fiona flora florence frances francesca francine gabriela gabriella gabrielle gail gayle genesis
geneva genevieve georgia geraldine gertrude gianna gina ginger giselle gladys glenda gloria grace gracie
gretchen gwen gwendolyn hadley hailey haley hanna hannah harmony harper harriet hattie haylee hayley hazel
heather heaven heidi helen helena hilary hilda hillary holly hope ida imani ingrid irene iris irma isabel
isabella isabelle ivy izabella jaclyn jacqueline jacquelyn jada jade jana jane janelle janet janette janice
janie janine janis jasmin jasmine jayla jayne jazmin jazmine jean jeanette jeanine jeanne jeannette jeannie
jeannine jenifer jenna jennie jennifer jenny jeri jessica jill jillian jo joan joann joanna joanne jocelyn
jodi jodie johanna jolene joni jordyn josephine josie joy joyce juanita judith judy julia juliana julianna
julianne julie juliet julissa june justine kailey kaitlin kaitlyn kali kara karen kari karin karina karla
kassandra kate katelyn katelynn katharine katherine kathleen kathryn kathy katie katrina kay kayla kaylee
kayleigh keira kelli kellie kelsey kendra kennedy kenya keri kerri khloe kiana kiara kimberley kimberly kira
kirsten krista kristen kristi kristie kristin kristina kristine kristy krystal kyla kylee kylie kyra lacey
laila lana lara larissa latasha latoya laura laurel lauren laurie layla lea leah leann leanne leigh leila
leilani lena leona leticia lila liliana lillian lillie lilly lily linda lindsay lindsey lisa lizbeth lois
lola lora lorena loretta lori lorna lorraine louise lucia lucille lucinda lucy lula luz lydia lyla lynda
lynette lynne mackenzie macy madeleine madeline madelyn madison mae maggie makayla makenna makenzie mallory
mandy marcella marcia margaret margarita margie margo marguerite maria mariah marian mariana marianne
maribel marie marilyn marina marisa marisol marissa maritza marjorie marla marlene marsha martha mary
maryann mattie maureen maxine maya mayra mckenna mckenzie meagan megan meghan melanie melinda melissa melody
mercedes meredith mia michaela michele michelle mikayla mila mildred mindy minnie miranda miriam misty
mollie molly mona monica monique mya myra myrna myrtle nadia nadine nancy naomi natalia natalie natasha
nellie nevaeh nichole nicole nikki nina noelle nora norma olga olivia paige paisley pam pamela paola patrice
patricia patsy patti patty paula paulette pauline pearl peggy penelope penny phoebe phyllis piper priscilla
rachael rachel rachelle ramona randi raquel raven rebecca rebekah regina rena renee rhonda rita roberta
robyn rochelle ronda rosa rosalie rose rosemarie rosemary rosie roxanne ruby ruth rylee sabrina sadie sally
samantha sandra sara sarah sasha savanna savannah scarlett selena serena serenity shana shanna shari sharon
shauna shawna shayla sheena sheila shelby shelia shelley shelly sheri sherri sherrie sherry sheryl shirley
sienna sierra simone sofia sondra sonia sonja sonya sophia sophie stacey staci stacie stefanie stella
stephanie sue summer susan susanne susie suzanne sydney sylvia tabitha talia tamara tami tamika tammie tammy
tania tanya tara taryn tasha tatiana teresa teri terri tessa thelma theresa therese tia tiana tiara tiffany
tina toni tonia tonya tori tracey traci tracie tricia trina trinity trisha trudy valentina valeria valerie
vanessa velma vera verna veronica vicki vickie vicky victoria viola violet virginia vivian wanda wendy
whitney willow wilma yesenia yolanda yvette yvonne zoe zoey
`;

export const MENS_NAMES = `
aaron abel abraham abram adam adan aden adolfo adrian agustin ahmad aidan aiden al alan albert alberto aldo
alec alejandro alex alexander alfonso alfred alfredo allan allen alonzo alton alvaro alvin amir amos
anderson andre andres andrew andy angelo anthony antoine anton antonio archie armando arnold aron arthur
arturo asher austin axel ayden barrett barry bart beau ben benjamin bennett benny bentley bernard bert bill
billy blaine blake bob bobby boyd brad braden bradford bradley brady branden brandon brantley braxton brayan
brayden braylon brendan brenden brendon brennan brent brenton bret brett brian brice brock brody brooks
bruce bryan bryant bryce bryon bryson buddy byron cade caden caiden caleb calvin camden cameron camron carl
carlos carlton carson carter cash cayden cecil cedric cesar chad chance charles chase chester christian
christopher chuck clarence clark claude clay clayton cleveland clifford clifton clint clinton clyde cody
colby cole colin collin colt colten colton conner connor conor conrad cooper corbin corey cornelius cory
craig cristian curt curtis cyrus dale dalton damian damien damion damon dan dane daniel danny dante darin
darius darnell darrel darrell darren darrin darryl darwin daryl dave david davis dawson dean deandre declan
delbert demetrius denis dennis denny derek derick derrick deshawn desmond dewayne dewey dexter dick diego
dillon dion dominic dominick don donald donnell donnie donovan donte doug douglas doyle drake drew duane
duncan dustin dwayne dwight dylan earl earnest easton ed eddie edgar edmond edmund eduardo edward edwin
efrain elbert eldon eli elias elijah elliot elliott elmer elton elvin elvis emanuel emil emiliano emilio
emmanuel emmett enrique eric erick erik ernest ernesto ernie ervin esteban ethan eugene evan everett ezekiel
ezra fabian felipe felix fernando finn floyd forrest francis francisco frank franklin fred freddie freddy
frederick fredrick gabriel gael gage galen garland garrett garry gary gavin gene geoffrey george gerald
gerard gerardo gilbert gilberto giovanni glen glenn gordon grady graham grant grayson greg gregg gregory
greyson griffin guillermo gunner gustavo guy harlan harold harrison harry harvey heath hector henry herbert
herman holden homer horace howard hubert hudson hugh hugo humberto hunter ian ignacio ira irvin irving isaac
isaiah isiah ismael israel issac ivan jace jack jackson jacob jake jakob jalen jamal jamar james jameson
jamison jared jarrett jarrod jarvis jase jason jasper javier javon jaxon jaxson jay jayce jayden jayson jeff
jefferson jeffery jeffrey jeffry jerald jeremiah jeremy jermaine jerome jerry jess jesse jesus jim jimmy
joaquin joe joel joesph john johnathan johnathon johnny jon jonah jonas jonathan jonathon jorge jose joseph
josh joshua josiah josue juan judah jude julian julio julius junior justin kade kaden kaiden kaleb kareem
karl keaton keegan keenan keith kellen kelvin ken kendrick kenneth kenny kent kevin khalil king kingston
kirk kobe kody kory kristopher kurt kurtis kyle kyler lamar lamont lance landen landon lane larry laurence
lawrence leland leo leon leonard leonardo leonel leroy lester levi lewis liam lincoln lionel lloyd logan
lonnie lorenzo louie louis lowell luca lucas luis lukas luke luther lyle mack maddox malachi malcolm malik
manuel marc marcel marco marcos marcus mario mark markus marlin marlon marquis marshall martin marvin mason
mateo mathew matt matthew maurice mauricio maverick max maximilian maximus maxwell melvin michael micheal
miguel mike miles milo milton mitchell mohamed moises monte monty morris moses myles myron nathan nathanael
nathaniel neal nehemiah neil nelson nicholas nick nickolas nicolas nikolas noah noe nolan norman oliver omar
orlando orville oscar osvaldo otis owen pablo patrick paul paxton pedro percy perry pete peter phil philip
phillip pierce pierre preston quentin quintin quinton rafael ralph ramiro ramon randal randall randolph
randy raphael rashad raul ray raymond reed reginald reid reuben rex reynaldo rhett ricardo richard rick
rickey rickie ricky robert roberto rocco rocky roderick rodger rodney rodolfo rodrigo rogelio roger roland
rolando roman romeo ron ronald ronnie ronny roosevelt ross roy royce ruben rudolph rudy rufus russell rusty
ryan ryder ryker salvador salvatore sam sammy samuel santiago santos saul scot scott scotty sean sebastian
sergio seth shane shaun shawn sheldon sherman silas simon solomon sonny spencer stanley stefan stephan
stephen sterling steve steven stewart stuart sylvester tanner tate ted teddy terence terrance terrell
terrence thaddeus theodore thomas tim timmy timothy titus tobias todd tom tomas tommy tony travis trent
trenton trevon trevor trey tristan troy tucker ty tyler tyree tyrell tyrone tyson uriel van vance vaughn
vernon vicente victor vincent virgil wade walker wallace walter warren waylon wayne wendell wesley weston
wilbert wilbur wilfred will willard william willis wilson winston woodrow wyatt xander xavier zachariah
zachary zachery zackary zackery zander zane zayden
`;
