// Written by train/opening-words.ts from 166979 opening marks.
import {oddsIn} from './odds-table.js'

/** Log odds that a quotation opens after a word, against anywhere else. */
export const oddsAfter = oddsIn(`-3.0 going
-2.9 we
-2.6 you
-2.1 one
-1.9 all
-1.8 our
-1.7 after do if
-1.6 at what when
-1.4 get in people so up
-1.2 0 out this
-1.1 " can some which
-1.0 just who
-0.9 more no
-0.8 A any other than they those ”
-0.7 also by have he how not
-0.6 into
-0.5 from she
-0.4 but president will with
-0.3 could for their
-0.2 ) and of the to
-0.1 has should told —
-0.0 - her his it on said
0.0 about
0.2 because been its
0.3 are be him like would
0.4 is or
0.6 , that
0.7 being had
0.8 an
0.9 a
1.1 were
1.2 was
1.3 as
1.5 saying
2.2 .
2.3 called
3.6 :`)
export const oddsAfterOther = -0.8

/** Log odds that a quotation opens before a word, against anywhere else. */
export const oddsBefore = oddsIn(`-3.9 of
-3.8 said
-3.7 him
-3.5 told
-3.2 president than
-3.0 or
-2.7 its them
-2.5 also his
-2.4 into
-2.3 and
-2.2 her up
-2.1 be campaign from that
-2.0 been their
-1.9 about by on to
-1.8 for he with
-1.7 she which who
-1.6 in time
-1.5 as
-1.4 out
-1.3 have
-1.2 are over people they were
-1.1 at can going had other was
-1.0 is it this
-0.9 like
-0.8 even our the what
-0.7 when you
-0.6 do how would
-0.5  but so
-0.4 a
-0.3 any because could has
-0.2 more should
-0.1 an get make will
-0.0 not one
0.0 all just some
0.1 if most right
0.2 new
0.3 we
0.4 political there
1.0 good
1.2 A
1.4 no
1.5 very`)
export const oddsBeforeOther = -0.1

const together =
  ']pqnokbclkknkhihhhhh]tvugq~tgnlghhihhhhh_cwehduntmomhchhhhh_muqf_otdjmmnhmhhhhhfmrdfblpkhiqkhmhhhhhptohrVrmgrojhrhhhhh_iagqgrshrpothphhhhh_iufkfm|fhilkhjhhhhhjrjgltjihadmjhdhhhhhikhlonzhiwomohmhhhhhjkflnqxgisnllhnhhhhhjnjkoit^lnmqnhxhhhhhjnlmrisdopllkhohhhhhhrlksonemmnafhihhhhhhhhhhhhhhhhhhhhhhhhh][e_^ashTYYTNhYhhhhhlhnejgak\\^XichchhhhhcWcaW`ieUWUWThchhhhhihhhhhhhhhhhhhhhhhhhdiibj\\[bhihnnhphhhhh'

/** What is to be added for the kinds of the words before and after. */
export function oddsTogether(before: number, after: number): number {
  const code = together.charCodeAt(before * 20 + after)
  return (code - 104) * 0.1
}
