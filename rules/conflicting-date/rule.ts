import {
  codeSpan,
  defineRule,
  nameOfDay,
  nameOfWeekday,
  weekdayOf,
  type DateConflict,
  type Finding
} from '../../src/rule/index.js'

export default defineRule({
  id: 'conflicting-date',
  family: 'facts',
  severity: 'warning',
  summary: 'A weekday that is not that date, or a date that cannot be',
  why: 'A reader who plans by a wrong date comes on the wrong day.',
  *check({text, dateConflicts}) {
    for (const conflict of dateConflicts) yield findingOf(text, conflict)
  }
})

function findingOf(text: string, conflict: DateConflict): Finding {
  const written = ({start, end}: Finding['at']) =>
    codeSpan(text.slice(start, end))
  switch (conflict.kind) {
    case 'impossible': {
      const {date} = conflict
      const [year] = date.years
      const month = nameOfDay(date.month, 1).split(' ')[0] ?? ''
      return {
        at: {start: date.start, end: date.end},
        reason: `Unexpected date ${written(date)}, expected a day that ${month} has${date.month === 2 && date.day === 29 && year !== undefined ? ` in ${year}` : ''}`,
        note: 'impossible date'
      }
    }
    case 'weekday': {
      const {date, days} = conflict
      const {weekdayAt} = date
      const weekdays = days.map((day) => nameOfWeekday(weekdayOf(day)))
      const how =
        date.yearFrom === 'text' ? '' : ', taken from the day of publication,'
      const facts = days.map(
        ({year, month, day}, index) =>
          `${nameOfDay(month, day, year)}${how} is a ${weekdays[index] ?? ''}`
      )
      const expected = [...new Set(weekdays)]
      return {
        at: {start: date.start, end: date.end},
        reason: `Unexpected ${written(date)}, expected ${expected.map((weekday) => codeSpan(weekday)).join(' or ')} or another date: ${facts.join(' and ')}`,
        expected,
        actual: text.slice(date.start, date.end),
        note: 'weekday and date',
        ...(weekdayAt && {
          suggestions: expected.map((weekday) => ({
            title: `Change the weekday to ${weekday}`,
            edits: [{...weekdayAt, text: weekday}]
          }))
        })
      }
    }
    case 'weekday told again': {
      const {date, day, at} = conflict
      const weekday = nameOfWeekday(weekdayOf(day))
      return {
        at,
        reason: `Unexpected ${written(at)}, expected ${codeSpan(weekday)} or another date: ${nameOfDay(day.month, day.day, day.year)} is a ${weekday}`,
        expected: [weekday],
        actual: text.slice(at.start, at.end),
        note: 'weekday and date',
        related: [{at: {start: date.start, end: date.end}, reason: 'The date'}]
      }
    }
    case 'two weekdays': {
      const {date, first} = conflict
      return {
        at: {start: date.start, end: date.end},
        reason: `Unexpected ${written(date)} beside ${written(first)}, expected weekdays that fall in one year`,
        related: [{at: first, reason: 'The other date'}],
        note: 'two weekdays'
      }
    }
    case 'event': {
      const {at, first, event} = conflict
      return {
        at,
        reason: `Unexpected ${written(at)} after ${written(first)}, expected one day for one ${event}`,
        severity: 'info',
        related: [{at: first, reason: 'The other day'}],
        note: 'one event on two days'
      }
    }
  }
}
