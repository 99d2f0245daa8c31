import {told} from './told.js'

// The relations between figures that others' articles told, in our words and in
// other wordings: `{{wrong|right}}`.
const articles: readonly string[] = [
  // Headcounts.
  'Police hold {{four|six}} after dawn raids\n\nOfficers broke down doors in three streets of Wenlow on Thursday in a search for stolen bicycles.\n\nSix suspects were in custody by noon, Inspector Rae Colder said.\n\nMore than 80 bicycles were found in two lock-ups.',
  'Museum to shut {{two|three}} galleries\n\nThe Corrie Museum is short of guards and will say so to its visitors from Monday.\n\nThree of its nine galleries are to be closed until the autumn, director Pim Anders said.\n\n"We cannot be everywhere," he said.',
  'Airline lays off {{250|350}} mechanics\n\nNorthway Air told its staff in an email on Tuesday that a hangar will be empty by March.\n\nThe carrier said 350 mechanics would be let go.\n\nIts 40 pilots keep their posts.',
  'Firm to hire {{200|300}}\n\nA maker of bicycle lamps wants to double its plant in Osley.\n\nManaging director Cora Finch said the firm would recruit 300 people over two years, most of them welders.\n\nIt now has 310 workers.',
  "{{Eight|Nine}} students fall ill at camp\n\nA summer camp at Lake Orme was closed after a meal of mussels.\n\nNine pupils became sick within hours and were driven to St. Olave's hospital.\n\nAll were home by Sunday.",
  '{{Two|Three}} die in avalanche\n\nAn avalanche swept down the north side of Mount Kerrin on Saturday.\n\nRescuers dug out the bodies of three skiers before dark.\n\nThe men, all from Ostrova, had ignored a warning.',
  'Mayor names {{seven|five}} to housing board\n\nMayor Pat Loring wants new blood in the housing office.\n\nShe told reporters on Monday who will sit on the five-member board that oversees rents.\n\nThe council must agree.',
  '{{Six|Five}} swimmers saved off Portlee\n\nA rip current carried bathers out to sea on Sunday afternoon.\n\nLifeguards pulled three women from the water, and a fishing boat picked up two more. No one else was in danger, the coast guard said.\n\nThe beach was cleared.',
  '{{Ten|Eight}} missing after ferry capsizes\n\nA river ferry turned over in a storm near Dunmar on Friday.\n\nThe boat carried 21 people when it left the pier, its owner said.\n\nThirteen of them swam ashore. None of the others had been found by nightfall.\n\nThe river is in flood.',
  'Storm cuts power to {{3,000|30,000}} homes\n\nWinds of up to 70 miles an hour brought down lines across the county on Tuesday.\n\nThe grid operator said 30,000 homes were dark by midnight.\n\nCrews were at work.',
  '{{Four|Three}} rules for a safe garden\n\nGardener Nan Hobbs has seen many ladders fall. She has some advice.\n\nFirst, never climb alone.\n\nSecond, keep both feet on the rungs.\n\nThird and last, stay off when it rains.\n\nHer course costs $20.',
  '{{Three|Two}} cubs born to panda\n\nA panda had young at the zoo of Velm on Sunday.\n\nThe two cubs weigh 150 grams each, keepers said.\n\nThey will be shown in spring.',
  'Council sells {{12|14}} houses\n\nThe council of Harrow needs money for its roofs.\n\nIt sold 14 homes at auction on Friday, the clerk said.\n\nMost went to families.',
  'Thieves take {{nine|seven}} violins\n\nA workshop in Cremmen was broken into overnight.\n\nThe burglars made off with seven violins and left the cellos, maker Ugo Sand said.\n\nHe is not insured.',
  'Brewery to plant {{500|5,000}} trees\n\nA brewery wants to make up for its smoke.\n\nIt will put 5,000 trees in the ground next spring, owner Mads Holt said.\n\nSchools will help.',
  // Sums.
  'Hospital counts cost of flood\n\nThe flood cost St. Bride hospital {{$1.9 million|$1.7 million}}, its treasurer said.\n\nRepairs to the kitchen came to $800,000, new beds cost $400,000 and $500,000 was spent on pumps.\n\nThe insurers have not paid yet.',
  'Fair draws crowds\n\nThe county fair sold {{8,500|9,500}} tickets over three days.\n\nOn Friday 2,400 people came, on Saturday 4,100 and on Sunday 3,000.\n\nA prize bull won the most looks.',
  'Town splits prize\n\nVillagers of Ambry won 90,000 crowns in a contest and argued until midnight.\n\nThe school will get 40,000 crowns, the fire brigade 25,000 and the choir the remaining {{35,000|25,000}}.\n\nThe church gets nothing.',
  'Shop counts stock after blaze\n\nFire burned a furniture shop in Leston on Monday.\n\nThe owner had 340 chairs in the shop. Firemen carried out 120 and neighbors saved 60 more. The other {{180|160}} burned.\n\nHe plans to open again.',
  'Charity spends gift\n\nA widow left $600,000 to an animal shelter.\n\nThe shelter used $250,000 for kennels and $200,000 for a clinic. It has {{$250,000|$150,000}} left.\n\nCats will get a room.',
  'School opens with fewer pupils\n\nThe school of Tarn opened on Monday.\n\nOf its 212 pupils, 96 are in the lower classes, 70 in the middle and {{56|46}} in the upper ones.\n\nThe roof leaks.',
  "Crew of cutter honored\n\nThe king gave medals to the crew of a cutter.\n\nAll 31 sailors came to the palace, the navy said: five officers, 18 deckhands and {{nine|eight}} engineers.\n\nThey had saved a tanker's crew.",
  'Race crosses four valleys\n\nA ski race ended in Ostrova on Sunday.\n\nThe first stage was 31 kilometers long and the second 44. On Saturday skiers had 27 kilometers to go, and the last day 38.\n\nAltogether the course was {{150|140}} kilometers long.\n\nThe winner was Ivo Brand.',
  'Dairy sells herd\n\nFarmer Jan Holub had 640 cows when the year began.\n\nIn May he sold 150 of them, and in August 90 more went to a neighbor.\n\nHe still has {{420|400}}, but not for long.\n\nMilk prices are low.',
  'Assembly backs tax\n\nThe assembly passed a tax on sugar on Thursday.\n\nAll 80 deputies voted.\n\nThe speaker counted 43 votes for and 31 against, and {{eight|six}} abstentions.\n\nThe tax starts in May.',
  'Board keeps coach\n\nThe seven-member school board kept its football coach on Monday.\n\nParents had asked for his head for weeks.\n\nThe board voted {{5-3|4-3}} in his favor after two hours.\n\nHe has won nine games.',
  'Greens lead in Sarn\n\nThe Greens won 12 of the 25 seats on the council of Sarn on Sunday.\n\nThe Farmers have eight and the Liberals {{seven|five}}.\n\nTalks begin on Monday.',
  'Voters unsure, poll finds\n\nA poll of 900 adults shows no clear winner in Velmora.\n\nThe Reds have the support of 34 percent and the Blues of 31 percent.\n\nThe Farmers stand at 17 percent.\n\nA further {{28 percent|18 percent}} are undecided.\n\nThe vote is in June.',
  'Buses bought\n\nThe city will buy 60 buses in the next three years.\n\nTwenty-four of them run on gas, and 20 have batteries. The remaining {{26|16}} burn diesel.\n\nThe first come in May.',
  'Herring catch grows\n\nTrawlers landed 5,200 tons in March, 4,800 tons in April and 6,100 tons in May.\n\nThat makes a total of {{17,100|16,100}} tons for the spring, the harbor office said.\n\nCod was scarce.',
  // Differences, percent, ratios.
  'Theatre misses target\n\nThe theatre of Osley hoped to raise £80,000 for its roof. It collected £61,500.\n\nThat is {{£28,500|£18,500}} short of what it needs, manager Fay Lund said.\n\nThe roof will wait.',
  'Hale beats Lind by a whisker\n\nIn the mayoral race Ida Hale had 10,318 votes and Jon Lind 10,274.\n\nThe gap of {{54|44}} votes was the smallest in the history of the town.\n\nLind will not ask for a recount.',
  'Ridership up on trams\n\nTrams carried 2.4 million riders in May, compared with 2 million a year before.\n\nThe {{40 percent|20 percent}} rise was due to cheap tickets, the company said.\n\nBuses lost riders.',
  'Stadium to grow\n\nThe stadium in Tarn now seats 8,000.\n\nA new stand will bring that to 16,000, or {{three times|twice}} as many as now, the club said.\n\nWork starts in May.',
  'Rent goes up in Marn\n\nThe rent for a flat in Marn rose to $1,320 from $1,200, an increase of {{12 percent|10 percent}}, the town said.\n\nTenants complain.',
  'Of 400 drivers tested\n\nOf the 400 drivers stopped by police, 36 had been drinking, 52 wore no belt and the rest drove on.\n\nThe share who had been drinking was {{19 percent|9 percent}}, less than last year.\n\nThe checks go on.',
  // Products.
  'Rotary gives coats\n\nThe Rotary club has given 250 coats to schools.\n\nAt $40 a coat, that comes to {{$12,000|$10,000}}, treasurer Al Moss said.\n\nMore are needed.',
  'Town to pay for wells\n\nThe town will dig 15 wells for $450,000.\n\nThat is {{$3,000|$30,000}} per well, engineer Sal Hobb said.\n\nDrilling starts in May.',
  'Pupils win trip\n\nA bank gave a school $9,600 for a trip of 80 pupils, or {{$12|$120}} for each child.\n\nThey will go to the sea.',
  'Land sold to timber firm\n\nA timber firm paid $2.4 million for 600 acres near Orla.\n\nAt {{$400|$4,000}} an acre it is the most ever paid in the county, agent Lou Hart said.\n\nThe trees are old.',
  'Fire trucks arrive\n\nThe county bought {{five|four}} fire trucks at $310,000 each. The bill of $1.24 million was paid from a loan.\n\nThey replace trucks from 1991.',
  // Times.
  'Tunnel open after {{six-hour|three-hour}} closure\n\nA lorry lost its load in the Marn tunnel on Tuesday.\n\nThe tunnel closed at 6:15 a.m. and reopened at 9:20 a.m., police said.\n\nNo one was hurt.',
  'Owls win in overtime, 78-74\n\nThe Owls needed extra time to beat the Hawks on Friday.\n\nMax Reed had 20 points.\n\nThe {{six-point|four-point}} win was their fifth in a row.',
  'Lions hang on, 21-17\n\nThe Lions held off Tarn in the rain.\n\nThe Lions won by {{three points|four points}} for the second time this year.\n\nThey play Orla next.',
  // Lists.
  'Choir takes in {{three|four}} singers\n\nThe cathedral choir has {{three|four}} new singers after a long search.\n\nThey are alto Mira Sand, tenor Paul Orme, bass Jan Holt and soprano Eva Lind.\n\nThe next concert is in May.',
  'Town weighs sites\n\nThe council has narrowed its choice to {{four|three}} sites for a pool: the old mill, the fairground and the field behind the church.\n\nA vote is due in May.',
  'Recall of toys\n\nA toy maker recalled {{three|four}} models on Monday: Rocket, Comet, Meteor and Star.\n\nParts may break.',
  'Three books on prize list\n\nThree books are on the list for the Lind prize.\n\nThe three books were chosen from 90 by a jury in Sarn.\n\nCritics liked all {{four|three}} books, the jury said.\n\nThe winner gets $5,000.'
]

export const {faults: wordingsFaults, sound: wordingsSound} = told(articles)
