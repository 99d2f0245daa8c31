import type {Example} from '../../src/rule/index.js'

const title = 'Parents vote on village schools\n\n'

export default [
  {
    about: 'parts that do not add up to their sum',
    text: `${title}The schools have [|214|] pupils: 92 in Brae, 71 in Orla and 41 in Tarn.`,
    reasons: ['Unexpected `214`, expected `204`: 92 and 71 and 41 make 204'],
    instead: `${title}The schools have 204 pupils: 92 in Brae, 71 in Orla and 41 in Tarn.`
  },
  {
    about: 'a total that its parts do not make',
    text: `${title}The county paid $2.1 million for the roof and $3.4 million for the hall, for a total of [|$6.5 million|].`,
    instead: `${title}The county paid $2.1 million for the roof and $3.4 million for the hall, for a total of $5.5 million.`
  },
  {
    about: 'a whole and its parts in two sentences',
    text: `${title}There were [|214|] letters to the head. Of these, 92 came from Brae, 71 from Orla and 41 from Tarn.`,
    instead: `${title}There were 204 letters to the head. Of these, 92 came from Brae, 71 from Orla and 41 from Tarn.`
  },
  {
    about: 'ages of one person, by name and by pronoun',
    text: `${title}Mira Karimova, 62, has taught in Brae for half her life.\n\n"I know each stone of the school," she said.\n\nAt [|57|], she is the oldest teacher in the valley.`,
    reasons: ['Unexpected `57`, expected `62`: the same person is 62 before'],
    instead: `${title}Mira Karimova, 62, has taught in Brae for half her life.\n\n"I know each stone of the school," she said.\n\nAt 62, she is the oldest teacher in the valley.`
  },
  {
    about: 'an age in one year and a birth in another',
    text: `${title}Mira Karimova opened the school in 1984, when she was [|31|].\n\nShe was born in 1947 in a village that has no school now.`,
    reasons: [
      'Unexpected `31`, expected `36 or 37`: born in 1947, a person is 36 or 37 in 1984'
    ],
    instead: `${title}Mira Karimova opened the school in 1984, when she was 37.\n\nShe was born in 1947 in a village that has no school now.`
  },
  {
    about: 'years of which a story knows the first and the last',
    text: `${title}The school in Brae opened in 1951 with two teachers.\n\nIt will close for good in June 2023, the county said.\n\nIn its [|62|] years the school has never had a fire.`,
    reasons: [
      'Unexpected `62`, expected `72`: from 1951 to 2023 it is 72 years'
    ],
    instead: `${title}The school in Brae opened in 1951 with two teachers.\n\nIt will close for good in June 2023, the county said.\n\nIn its 72 years the school has never had a fire.`
  },
  {
    about: 'a road with its digits swapped',
    text: `${title}The school on Highway 63 keeps its 40 pupils.\n\nThe county will put a fence along the verge of Highway [|36|] in the spring.`,
    reasons: [
      'Unexpected `36`, expected `63`: the same digits stand in another order before'
    ],
    instead: `${title}The school on Highway 63 keeps its 40 pupils.\n\nThe county will put a fence along the verge of Highway 63 in the spring.`
  },
  {
    about: 'one amount with its digits swapped',
    text: `${title}The roof is priced at $1.86 million.\n\nThe county has set aside the [|$1.68 million|] for the roof.`,
    reasons: [
      'Unexpected `$1.68 million`, expected `$1.86 million`: the same digits stand in another order before'
    ],
    instead: `${title}The roof is priced at $1.86 million.\n\nThe county has set aside the $1.86 million for the roof.`
  },
  {
    about: 'a count in the headline that the story does not have',
    text: `[|Five|] teachers leave village school\n\nFour teachers have left the school in Brae, said the head.`,
    instead: `Four teachers leave village school\n\nFour teachers have left the school in Brae, said the head.`
  },
  {
    about: 'a change that the story goes on to tell in figures',
    text: `${title}Village schools halved their staff in two years.\n\nThey now have [|70|] teachers, down from 120, the county said.`,
    reasons: ['Unexpected `70`, expected `60`: 120 halved is 60'],
    instead: `${title}Village schools halved their staff in two years.\n\nThey now have 60 teachers, down from 120, the county said.`
  },
  {
    about: 'a whole and its parts in two paragraphs',
    text: `${title}The fair drew [|18,500|] visitors.\n\nSome 5,500 came on Friday, 7,000 on Saturday and 7,000 on Sunday.`,
    instead: `${title}The fair drew 19,500 visitors.\n\nSome 5,500 came on Friday, 7,000 on Saturday and 7,000 on Sunday.`
  },
  {
    about: 'an anniversary in the headline that the years of the story are not',
    text: `School marks [|75|]th anniversary\n\nThe school was founded in 1929, the head said at a party in May 2014.`,
    instead: `School marks 85th anniversary\n\nThe school was founded in 1929, the head said at a party in May 2014.`
  },
  {
    about: 'two ages of one person',
    text: `${title}Nell Abernathy, 43, has twins at the school.\n\nThe vote was close, said Abernathy, [|34|].`,
    instead: `${title}Nell Abernathy, 43, has twins at the school.\n\nThe vote was close, said Abernathy, 43.`
  },
  {
    about: 'an age of the one person whose age is told',
    text: `${title}Nell Abernathy, 43, has twins at the school.\n\nThe [|34|]-year-old said she would vote again.`,
    reasons: ['Unexpected `34`, expected `43`: the same person is 43 before'],
    instead: `${title}Nell Abernathy, 43, has twins at the school.\n\nThe 43-year-old said she would vote again.`
  },
  {
    about: 'an age at death that the years cannot make',
    text: `${title}Born in 1931, the teacher Nell Abernathy was [|78|] when she died in 2019.`,
    reasons: [
      'Unexpected `78`, expected `87 or 88`: born in 1931, a person is 87 or 88 in 2019'
    ],
    instead: `${title}Born in 1931, the teacher Nell Abernathy was 87 when she died in 2019.`
  },
  {
    about: 'years that are not so far apart',
    text: `${title}The school opened in 1998, [|12|] years after the old one burnt down in 1984.`,
    reasons: [
      'Unexpected `12`, expected `14`: from 1984 to 1998 it is 14 years'
    ],
    instead: `${title}The school opened in 1998, 14 years after the old one burnt down in 1984.`
  },
  {
    about: 'a birth year that the age cannot meet',
    text: `${title}Posted June 9, 2026\n\nNell Abernathy was born in 1970 in Brae.\n\nNell Abernathy, [|65|], has twins at the school.`,
    instead: `${title}Posted June 9, 2026\n\nNell Abernathy was born in 1970 in Brae.\n\nNell Abernathy, 55, has twins at the school.`
  },
  {
    about: 'an age that a year of birth forbids',
    text: `${title}The head was born in 1962 and was [|39|] when she came to Brae in 2011.`,
    reasons: [
      'Unexpected `39`, expected `48 or 49`: born in 1962, a person is 48 or 49 in 2011'
    ],
    instead: `${title}The head was born in 1962 and was 49 when she came to Brae in 2011.`
  },
  {
    about: 'a fraction and another share',
    text: `${title}One in four parents, or [|40 percent|], did not vote.`,
    reasons: [
      'Unexpected `40 percent`, expected `25 percent`: one in four is 25 percent'
    ],
    instead: `${title}One in four parents, or 25 percent, did not vote.`
  },
  {
    about: 'hours that do not lie between two times',
    text: `${title}The meeting took [|six|] hours, from 2 p.m. to 5 p.m.`,
    reasons: [
      'Unexpected `six`, expected `3`: between these times it is 3 hours'
    ],
    instead: `${title}The meeting took three hours, from 2 p.m. to 5 p.m.`
  },
  {
    about: 'a temperature that is another in Fahrenheit',
    text: `${title}It was 30 degrees Celsius ([|68|] Fahrenheit) in the hall.`,
    reasons: [
      'Unexpected `68`, expected `86`: 30 degrees Celsius are 86 Fahrenheit'
    ],
    instead: `${title}It was 30 degrees Celsius (86 Fahrenheit) in the hall.`
  },
  {
    about: 'a total in the next sentence',
    text: `${title}The county will pay $2.1 million for the roof and $3.4 million for the hall. In all it will spend [|$6.5 million|].`,
    instead: `${title}The county will pay $2.1 million for the roof and $3.4 million for the hall. In all it will spend $5.5 million.`
  },
  {
    about: 'a rest that is not what remains',
    text: `${title}Seven of the 18 teachers came by bus and the remaining [|12|] on foot.`,
    reasons: ['Unexpected `12`, expected `11`: Seven of 18 leave 11'],
    instead: `${title}Seven of the 18 teachers came by bus and the remaining 11 on foot.`
  },
  {
    about: 'more parts than there are',
    text: `${title}The board of [|nine|] included five parents, three teachers and two heads.`,
    instead: `${title}The board of nine included four parents, three teachers and two heads.`
  },
  {
    about: 'more names than their count',
    text: `${title}The prize went to [|two|] pupils, Nell Abernathy, Mira Karimova and Oded Lind.`,
    reasons: ['Unexpected `two`, expected `3`: the list has 3'],
    instead: `${title}The prize went to three pupils, Nell Abernathy, Mira Karimova and Oded Lind.`
  },
  {
    about: 'what each gets and what all get',
    text: `${title}Each of the 20 families will get 500 crowns, [|12,000|] crowns in all.`,
    instead: `${title}Each of the 20 families will get 500 crowns, 10,000 crowns in all.`
  },
  {
    about: 'a list that is shorter than its count',
    text: `${title}It is the wish of [|four|] villages: Brae, Upper Orla and Tarn.`,
    instead: `${title}It is the wish of three villages: Brae, Upper Orla and Tarn.`
  },
  {
    about: 'a rise that is not the difference',
    text: `${title}The number of pupils rose from 180 to 214, an increase of [|43|].`,
    instead: `${title}The number of pupils rose from 180 to 214, an increase of 34.`
  },
  {
    about: 'a share that is not what its figures make',
    text: `${title}Of the 480 parents asked, 312, or [|75|] percent, voted yes.`,
    reasons: [
      'Unexpected `75`, expected `65 percent`: 312 of 480 is 65 percent'
    ],
    instead: `${title}Of the 480 parents asked, 312, or 65 percent, voted yes.`
  },
  {
    about: 'what is left of a whole',
    text: `${title}The county will close 12 of its 61 schools, leaving [|59|].`,
    reasons: ['Unexpected `59`, expected `49`: 12 of 61 leave 49'],
    instead: `${title}The county will close 12 of its 61 schools, leaving 49.`
  },
  {
    about: 'a figure that is said to fall and does not',
    text: 'The number of visitors to the lighthouse dropped to [|61,000|] from 58,400 the summer before.',
    reasons: [
      'Unexpected `61,000`, expected one figure: from 58,400 to 61,000 is up, not down'
    ],
    instead:
      'The number of visitors to the lighthouse dropped to 56,100 from 58,400 the summer before.'
  },
  {
    about: 'answers that are more than all',
    text: 'Asked about the dam, 51 percent said yes, 38 percent said no and [|19|] percent were undecided.',
    reasons: [
      'Unexpected `19`, expected one figure: 51, 38, 19 make 108 percent'
    ],
    instead:
      'Asked about the dam, 51 percent said yes, 38 percent said no and 11 percent were undecided.'
  },
  {
    about: 'a centenary that comes too early',
    text: 'The lighthouse, built in 1890, celebrated its [|centenary|] in 1980.',
    reasons: [
      'Unexpected `centenary`, expected `90`: from 1890 to 1980 it is 90 years'
    ],
    instead: 'The lighthouse, built in 1890, celebrated its centenary in 1990.'
  },
  {
    about: 'a rate over a time that makes another sum',
    text: 'She rents the mill for 400 crowns a month for three years, [|12,400|] crowns in all.',
    reasons: [
      'Unexpected `12,400`, expected `14,400`: 400 a month for three years is 14,400'
    ],
    instead:
      'She rents the mill for 400 crowns a month for three years, 14,400 crowns in all.'
  },
  {
    about: 'answers that may be given together, and places in a table',
    text: 'Of those asked, 61 percent want new trains, 55 percent want cheaper ones, and 48 percent want both.\n\nThe club rose to 4th place from 9th, and its deficit of 3 million was cut.'
  },
  {
    about: 'so many at a price each',
    text: `${title}Pupils sold 40 cakes at $5 each and raised [|$250|].`,
    reasons: ['Unexpected `$250`, expected `$200`: 40 times $5 is $200'],
    instead: `${title}Pupils sold 40 cakes at $5 each and raised $200.`
  },
  {
    about: 'more votes than members',
    text: `${title}The [|11|]-member council voted 7-5 to keep the school.`,
    reasons: ['Unexpected `11`, expected one figure: 7 and 5 are 12 votes'],
    instead: `${title}The 12-member council voted 7-5 to keep the school.`
  },
  {
    about: 'a measure that other units do not make',
    text: `${title}The bus takes pupils 60 miles ([|69|] km) a day.`,
    reasons: ['Unexpected `69`, expected `97`: 60 miles are 97 km'],
    instead: `${title}The bus takes pupils 60 miles (97 km) a day.`
  },
  {
    about: 'an anniversary that the years do not make',
    text: `${title}Founded in 1931, the school marked its [|90|]th anniversary in 2011.`,
    instead: `${title}Founded in 1931, the school marked its 80th anniversary in 2011.`
  },
  {
    about: 'a list of things that is longer than its count',
    text: `${title}Parents asked for [|two|] things: a roof, a bus and a cook.`,
    reasons: ['Unexpected `two`, expected `3`: the list has 3'],
    instead: `${title}Parents asked for three things: a roof, a bus and a cook.`
  },
  {
    about: 'a part that is named without a number',
    text: `${title}[|Five|] people spoke: two teachers, three parents and a pupil.`,
    reasons: ['Unexpected `Five`, expected `6`: two and three and one make 6'],
    instead: `${title}Six people spoke: two teachers, three parents and a pupil.`
  },
  {
    about: 'women and men who are not all members',
    text: `${title}The board has [|nine|] members, five women and three men.`,
    reasons: ['Unexpected `nine`, expected `8`: five and three make 8'],
    instead: `${title}The board has eight members, five women and three men.`
  },
  {
    about: 'a price that is said to have doubled',
    text: `${title}The bus fare has doubled from $40 to [|$90|] in a year.`,
    reasons: ['Unexpected `$90`, expected `$80`: $40 doubled is $80'],
    instead: `${title}The bus fare has doubled from $40 to $80 in a year.`
  },
  {
    about: 'a rise in millions that is not the difference',
    text: `${title}The school budget went from £40.5m to £52m, a rise of [|£9.5m|].`,
    reasons: [
      'Unexpected `£9.5m`, expected `£11.5m`: from £40.5m to £52m it is £11.5m'
    ],
    instead: `${title}The school budget went from £40.5m to £52m, a rise of £11.5m.`
  },
  {
    about: 'days that the dates do not make',
    text: `${title}The strike began on March 3 and ended [|10|] days later, on March 20.`,
    reasons: [
      'Unexpected `10`, expected `17`: from March 3 to March 20 it is 17 days'
    ],
    instead: `${title}The strike began on March 3 and ended 17 days later, on March 20.`
  },
  {
    about: 'a margin that the votes do not make',
    text: `${title}Parents backed the plan by 1,204 to 980, a margin of [|324|].`,
    reasons: ['Unexpected `324`, expected `224`: from 980 to 1,204 it is 224'],
    instead: `${title}Parents backed the plan by 1,204 to 980, a margin of 224.`
  },
  {
    about: 'groups that may have members in common',
    text: `${title}The board asked 1,010 parents, including 918 members and 693 teachers.`
  },
  {
    about: 'years after an event of its own',
    text: `${title}The school opened in 1993 and closed in 2001, two years after Nell Abernathy left.`
  },
  {
    about: 'names with the places they are from',
    text: `${title}The prize went to two pupils, Nell Abernathy, Norway, and Mira Karimova.`
  },
  {
    about: 'a temperature below zero',
    text: `${title}It was minus 50 Celsius (-58 Fahrenheit) on the hill.`
  },
  {
    about: 'ages of people in a row',
    text: `${title}The board has a 69-year-old Nell Abernathy, an 84-year-old Mira Karimova and a 79-year-old Oded Lind.`
  },
  {
    about: 'a name that is counted, too',
    text: `${title}Eight people came - the four Linds, the two Karimovs, Nell Abernathy and Tova Brand - to vote.`
  },
  {
    about: 'kinds of people, each of them many',
    text: `${title}The head met 12 people: teachers, parents and pupils.`
  },
  {
    about: 'a price that more than doubled',
    text: `${title}The bus fare has more than doubled since 2019, from $40 to $90.`
  },
  {
    about: 'a measure in round figures',
    text: `${title}The bus takes pupils about 60 miles (100 km) a day.`
  },
  {
    about: 'two figures in millions, the first without the word',
    text: `${title}Riders went from 70 to 80 million, a rise of 14 percent.`
  },
  {
    about: 'a change in percent beside a share',
    text: `${title}Attendance was up 2 percent, with 25 of the 36 schools open.`
  },
  {
    about: 'a count that is at least so many',
    text: `At least 100 parents vote\n\nThe school has 100 boys and 120 girls, and 87 parents came.`
  },
  {
    about: 'parts that are only some of the whole',
    text: `${title}The schools have 214 pupils, including 92 in Brae and 71 in Orla.`
  },
  {
    about: 'a part that is one',
    text: `${title}Eight buses stood in the yard: three from Brae, four from Orla and one from Tarn.`
  },
  {
    about: 'two people of one surname',
    text: `${title}Nell Abernathy, 43, has twins at the school.\n\nMira Abernathy voted no. Abernathy, 71, taught there for years.`
  },
  {
    about: 'figures of two years',
    text: `${title}The roof cost $1.86 million in 2012. The hall cost $1.68 million in 2015.`
  }
] satisfies readonly Example[]
