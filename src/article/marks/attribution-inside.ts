const verbs =
  'said|says|told|tells|wrote|writes|replie[ds]|reads|testified|(?:add|answer|ask|explain|recall|warn|insist|report|respond|remark|comment|complain|tweet)(?:ed|s)|(?:argue|note|declare|continue|conclude|state|acknowledge|announce|observe|joke|write)[ds]'
/** A verb that tells who spoke. */
export const speech = new RegExp(String.raw`\b(?:${verbs})\b`)

const subject = String.raw`(?:(?:(?!(?:and|but|so|as|if|that|wh\w+|to|in)\b)[a-zß-öø-ÿ][A-Za-zÀ-ỿ-]*\s){0,3}(?!I\b)[A-ZÀ-ÞĀ-ỿ]|(?:he|she|it|they|the|one|an?|his|her|their)\b)`
/** Within a clause: the points of `Rep.`, `U.K.` and `J. R.` do not end it. */
const inClause = String.raw`(?:[^,.;:!?“”"]|(?<=\b(?:Mr|Mrs|Ms|Dr|Sens?|Reps?|Gov|Gen|Lt|Col|Sgt|Capt|Prof|Rev|St|Jr|Sr|[A-Z]|[A-Z][a-z]{2,4}(?=\.\))))\.)`
const subjectFirst = String.raw`${subject}${inClause}{0,110}(?:,${inClause}{1,80},\s)?\b(?:${verbs})\b(?!\s(?:that|he|she|it|they|we|I)\b)`
const verbFirst = String.raw`(?:${verbs})\s(?:[a-zß-öø-ÿ\d][A-Za-zÀ-ỿ\d-]*\s){0,4}(?:[A-ZÀ-ÞĀ-ỿ]|(?:he|she|the|one|an?|his|her)\b)`
const andSaid = String.raw`(?:and|but)\s(?:${verbs})\b`
const tail = new RegExp(
  String.raw`[,?!…–—-]\s(?:${subjectFirst}|${verbFirst}|${andSaid})`
)

/**
 * Whether an attribution such as `, Karimova said.` stands in a stretch that
 * would all be quoted: then the quotation ended before it.
 */
export function hasAttribution(
  text: string,
  start: number,
  end: number
): boolean {
  return tail.test(text.slice(start, Math.min(end, start + 1500)))
}

const only = new RegExp(
  String.raw`^(?:[A-ZÀ-ÞĀ-ỿ][\w’'-]*(?:\s[A-ZÀ-ÞĀ-ỿ][\w’'-]*)?|he|she|they)\s(?:${verbs})\.\s?$`
)

/** `Ekdahl says.`: a sentence that only tells who spoke. */
export function isOnlyAttribution(sentence: string): boolean {
  return only.test(sentence.slice(0, 100))
}

export const firstPerson = /\b(?:I|we|you|my|our)\b/

const sentenceEnd = /\p{Ll}{2}[.!?]\s+\p{Lu}/u

/** Whether a sentence ends within a stretch. */
export function hasSentenceEnd(
  text: string,
  start: number,
  end: number
): boolean {
  return sentenceEnd.test(text.slice(start, Math.min(end, start + 1500)))
}

/** Whether someone speaks on in a stretch, and not a phrase of a writer's sentence. */
export function isSpeech(text: string, start: number, end: number): boolean {
  return (
    hasSentenceEnd(text, start, end) ||
    firstPerson.test(text.slice(start, Math.min(end, start + 1500)))
  )
}

const attributed = new RegExp(
  String.raw`^["“‘'«][^"“”«»]{1,600}["”’'»]\s(?!(?:s?he|they)\s)[^.“”"]{0,90}?\b(?:${verbs})\b(?!\s(?:s?he|they)\b)`,
  'u'
)

/** Whether the quotation that opens there is followed by who said it, by name. */
export function isAttributed(
  text: string,
  start: number,
  end: number
): boolean {
  return attributed.test(text.slice(start, Math.min(end, start + 700)))
}
