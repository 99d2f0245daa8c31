import {matchesOf} from '../../text/matches.js'
import type {Piece} from './tokens.js'

/** What desks speak of and stories seldom do. */
const jargon =
  /\b(?:legal(?:led)?|lawyer(?:s|ed)?|subs|subbed|desk|pars?|paras?|grafs?|lede|nib|pls|plz|spike|publish(?:ing|ed)?|publication|headline|hed|dek|standfirst|byline|caption|cutline|copy|quotes?|spelling|names?|pics?|pix|pic desk|push alert|embargo|check|confirm|verify|hold(?:ing)?|trim|cut|tk|wordcount|draft|todo|fix|ask|need|source)\b|\?\?|\bw\//i
/** Two of these make a note, whatever else it says. */
const strong =
  /\b(?:grafs?|pars|lede|nib|pls|plz|legalled|lawyered|subbed|hed|dek|standfirst|pix|cutline|copy ?desk|news ?desk|pic(?:ture)? desk|night desk|push alert|word ?count|intro|byline)\b|\bw\/|\?\?/gi
const mayBeStrong = (line: string) =>
  ['graf', 'pls', '??', 'w/'].some((word) => line.includes(word))
const fenced =
  /^(?:\*{2,}|#{2,}|={2,}|!{2,}|<{2,}|>{2,}|~{2,}|@{2,}|-{3,}|\+{2,}) ?[^\n*]{4,200}?(?:\*{2,}|#{2,}|={2,}|!{2,}|<{2,}|>{2,}|~{2,}|@{2,}|-{3,}|\+{2,})$/
/** `NIGHT DESK – lawyer happy with pars 1 to 5`. */
const toDesk =
  /^[([*]*(?:(?:NIGHT|DAY|EARLY|LATE|NEWS|CITY|COPY|PICTURE|PIC|PHOTO|WEB|DIGITAL|SPORTS?|FOREIGN|HOME|BACK|FEATURES|BUSINESS|METRO) ?(?:DESK|BENCH|TEAM|EDITOR|SUBS?)|DESK|SUBS?|LEGAL|BACKBENCH|PRODUCTION|LAYOUT|NEWSDESK|COPYDESK|CHIEF SUB)(?: NOTE)?(?:[:,]| ?[–—-]{1,2}) \S/
const speech = /\b(?:said|says|told)\b|[“”"]/

/** Whether a line is what one desk tells another. */
export function isDeskNote(content: string): boolean {
  const line = content.trim()
  if (line.length > 240 || line.length < 8) return false
  if (toDesk.test(line)) return jargon.test(line.slice(line.indexOf(' ')))
  if (fenced.test(line) && jargon.test(line)) return true
  if (!mayBeStrong(line) || speech.test(line)) return false
  const words = line.toLowerCase().match(strong)
  return words !== null && new Set(words).size > 1
}

const verbs =
  'PICKS? UP|ADDS?|TRIMS?|SUBS|UPDATES|RECASTS?|REFILES?|RESENDS?|CHANGES?|INCORPORATES?|MOVES|RESTORES|DELETES|DROPS|INSERTS?|REWRITES?|WRITETHRU|RELEADS?|LEADS ALL|EDS'
const notes = new RegExp(
  `[([](?:(?:${verbs})\\b|(?:Adds|Updates with|Recasts|Refiles|Resends|Rewrites|Writes through|Releads|Incorporates|Picks up|Repeats (?:for|story|to)|New throughout)\\b(?!:))[^()[\\]\\n]{3,200}[)\\]]|\\*{2,3} ?(?=[^*\\n]{0,60}[A-Z]{3})[^*\\n]{4,160}\\*{2,3}|(?:(?:^|\\s)// ?)(?:TODO|FIXME|CHECK|NB|XXX|HACK|NOTE|ASK)\\b[^.\\n/]{0,80}|\\b(?:TODO|FIXME):[^.\\n]{0,80}|(?:\\[|\\((?=(?:sp|spelling|names?|ages?|check|title|date|year|ask|confirm)\\b))[^()[\\]\\n?]{0,60}\\?\\?[^()[\\]\\n]{0,80}[)\\]]`,
  'g'
)
/** Cheap test before them. */
const mayNote =
  /[([](?:[A-Z]{3}|Adds|Updates with|Re[a-z]|Writes|Incorp|Picks up|New th)|\*\*|\/\/|TODO|FIXME|\?\?/

/** What desks note inside a paragraph. */
export function findDeskNotes(content: string): readonly Piece[] {
  if (!mayNote.test(content)) return []
  const found: Piece[] = []
  for (const {index, 0: note} of matchesOf(notes, content))
    if (!note.startsWith('*') || jargon.test(note))
      found.push({
        start: index + note.length - note.trimStart().length,
        end: index + note.length,
        kind: 'placeholder'
      })
  return found
}
