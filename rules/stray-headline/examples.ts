import type {Example} from '../../src/rule/index.js'

const opening = `Night Trains Return To The Coast Line

The first night train in eleven years left Velmora for the coast on Friday with every berth taken, the railway said.

The railway stopped its night trains when passengers moved to cheap flights. It now wants to run four of them by the autumn, with carriages bought from a neighbouring railway.

Passengers pay from 49 crowns for a seat and 120 crowns for a berth. Tickets for the summer trains sold out in two days, according to the railway.`

const closing = `The railway rebuilt its sleeping carriages in the Ostrava workshops, where mechanics fitted new berths, doors and brakes. The carriages are forty years old.

Mira Karimova, who plans the timetable, said night trains must share the coast line with freight, so that passengers will arrive an hour later than they did before.

Railway unions welcomed the trains but asked for more conductors. Two conductors look after seven carriages at night, and passengers complained of long waits on the first journey.

The coast line carries two million passengers a year. If the night trains fill their berths through the winter, the railway will order carriages of its own.`

export default [
  {
    about: 'a headline of another story between two paragraphs',
    text: `${opening}\n\n[|Senate Panel Votes To Subpoena Former Treasury Officials|]\n\n${closing}`,
    instead: `${opening}\n\n${closing}`
  },
  {
    about: 'a subhead that belongs to the story',
    text: `${opening}\n\nOld Carriages, New Berths\n\n${closing}`
  },
  {
    about: 'a subhead without a verb or capital letters',
    text: `${opening}\n\nMore trains by the autumn\n\n${closing}`
  }
] satisfies readonly Example[]
