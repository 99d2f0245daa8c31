// Writes a small invented corpus, to try the training with:
//   tsx train/topics/sample.ts FOLDER [ARTICLES]
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Story} from './corpus.js'
import {randomOf, type Random} from './random.js'

type Subject = {
  readonly section: string
  readonly things: readonly string[]
  readonly deeds: readonly string[]
}

const subjects: readonly Subject[] = [
  {
    section: 'water',
    things: words(
      'reservoir dam spillway pump river pipe valve flood aquifer sluice basin turbine'
    ),
    deeds: words('drained repaired lowered filled dredged')
  },
  {
    section: 'football',
    things: words(
      'striker goal goalkeeper league cup penalty coach pitch referee winger fixture stadium'
    ),
    deeds: words('scored saved tackled equalised substituted')
  },
  {
    section: 'rail',
    things: words(
      'train carriage timetable signal platform ticket conductor berth locomotive siding viaduct junction'
    ),
    deeds: words('derailed boarded coupled shunted electrified')
  },
  {
    section: 'health',
    things: words(
      'clinic nurse vaccine ward surgeon patient dose fever doctor pharmacy ambulance midwife'
    ),
    deeds: words('treated vaccinated diagnosed discharged prescribed')
  },
  {
    section: 'courts',
    things: words(
      'judge verdict jury appeal prosecutor witness trial plea lawyer bail summons defendant'
    ),
    deeds: words('convicted testified acquitted sentenced indicted')
  },
  {
    section: 'farming',
    things: words(
      'harvest barley orchard tractor drought cattle grain soil plough silo fertiliser shepherd'
    ),
    deeds: words('planted grazed milked fenced sown')
  },
  {
    section: 'theatre',
    things: words(
      'actor curtain rehearsal orchestra stage playwright audience costume encore opera violin choir'
    ),
    deeds: words('performed applauded rehearsed composed sung')
  },
  {
    section: 'energy',
    things: words(
      'turbine reactor grid battery substation coal pipeline refinery voltage generator cable meter'
    ),
    deeds: words('generated insulated drilled rewired refuelled')
  },
  {
    section: 'schools',
    things: words(
      'pupil teacher classroom exam textbook curriculum headmaster lesson homework playground bursary term'
    ),
    deeds: words('taught graded enrolled memorised graduated')
  },
  {
    section: 'banking',
    things: words(
      'loan mortgage interest deposit creditor branch dividend shareholder audit currency inflation pension'
    ),
    deeds: words('borrowed invested audited devalued repaid')
  },
  {
    section: 'weather',
    things: words(
      'storm blizzard gale forecast thunder hail hurricane barometer frost cloud avalanche thaw'
    ),
    deeds: words('flooded frozen battered forecast evacuated')
  },
  {
    section: 'space',
    things: words(
      'rocket satellite orbit astronaut telescope comet launch capsule antenna crater moon lander'
    ),
    deeds: words('launched orbited docked photographed jettisoned')
  },
  {
    section: 'fishing',
    things: words(
      'trawler herring harbour net quota skipper cod shoal lobster wharf buoy tide'
    ),
    deeds: words('netted moored landed salted gutted')
  },
  {
    section: 'museum',
    things: words(
      'painting curator fresco statue gallery relic exhibit sculptor manuscript mosaic tapestry urn'
    ),
    deeds: words('exhibited restored excavated catalogued engraved')
  }
]
const people = joined(
  'Alb Kar Ekd Dre Nov Odu Tan Wei',
  'recht imova ahl sler ak ya'
)
const places = joined('Vel Nor Ost Cal Bren Har', 'mora vik rel low sea')
const frames = [
  'PERSON said that the THING near PLACE was DEED again before the OTHER and the THIRD could be looked at by the council',
  'In PLACE the THING had been DEED twice since spring, and people asked what would become of the OTHER and of the THIRD',
  'Nobody in the town had seen a THING DEED so late in the year, though the OTHER had been ready and the THIRD was paid for',
  'The report by PERSON names the THING, the OTHER and the THIRD, and says that each was DEED without any record being kept',
  'After the THING was DEED, workers carried the OTHER away from PLACE and left the THIRD standing where everyone could see it'
]

const [folder = '', count = '240'] = process.argv.slice(2)
mkdirSync(folder, {recursive: true})
const lines: string[] = []
for (let index = 0; index < Number(count); index++)
  lines.push(JSON.stringify(storyOf(index, randomOf(index + 1))) + '\n')
writeFileSync(join(folder, 'sample.jsonl'), lines.join(''))
console.log(`${lines.length} articles`)

/** An article that keeps to one subject, two people and one place. */
function storyOf(index: number, random: Random): Story {
  const {section, things, deeds} = random.pick(subjects)
  const cast = {
    PERSON: [random.pick(people), random.pick(people)],
    PLACE: [random.pick(places)],
    THING: things,
    OTHER: things,
    THIRD: things,
    DEED: deeds
  }
  const fill = (frame: string) =>
    frame.replaceAll(/PERSON|PLACE|THING|OTHER|THIRD|DEED/g, (slot) =>
      random.pick(cast[slot as keyof typeof cast])
    )
  const sentence = () => `${fill(random.pick(frames))}.`
  return {
    id: `sample:${index}`,
    outlet: 'Sample',
    section,
    topic: section,
    title: fill('Plan For THING And OTHER Divides PLACE'),
    paragraphs: Array.from(
      {length: 8 + random.below(5)},
      () => `${sentence()} ${sentence()}`
    )
  }
}

/** Every beginning with every ending. */
function joined(beginnings: string, endings: string): readonly string[] {
  return words(beginnings).flatMap((beginning) =>
    words(endings).map((ending) => beginning + ending)
  )
}

function words(list: string): readonly string[] {
  return list.split(' ')
}
