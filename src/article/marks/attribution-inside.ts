const verbs =
  'said|says|told|tells|wrote|writes|added|adds|asked|asks|replied|replies|tweeted|explained|explains|testified|recalled|recalls|argued|argues|warned|warns|noted|notes|insisted|insists|declared|remarked|continued|concluded|stated|states|acknowledged|announced|reads'
const subject = String.raw`(?:[A-ZÀ-ÞĀ-ỿ]|(?:he|she|they|the|an?|von|van|de|del|di|al|el|bin)\b)`
/** Within a clause: the points of `Rep.`, `U.K.` and `J. R.` do not end it. */
const inClause = String.raw`(?:[^,.;:!?“”"]|(?<=\b(?:Mr|Mrs|Ms|Dr|Sens?|Reps?|Gov|Gen|Lt|Col|Sgt|Capt|Prof|Rev|St|Jr|Sr|[A-Z]|[A-Z][a-z]{2,4}(?=\.\))))\.)`
const subjectFirst = String.raw`${subject}${inClause}{0,110}\b(?:${verbs})\b(?!\s(?:that|he|she|it|they|we|I)\b)`
const verbFirst = String.raw`(?:${verbs})\s(?:[a-zß-öø-ÿ\d][A-Za-zÀ-ỿ\d-]*\s){0,4}(?:[A-ZÀ-ÞĀ-ỿ]|he\b|she\b|the\b|an?\b)`
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

const sentenceEnd = /\p{Ll}{2}[.!?]\s+\p{Lu}/u

/** Whether a sentence ends within a stretch. */
export function hasSentenceEnd(
  text: string,
  start: number,
  end: number
): boolean {
  return sentenceEnd.test(text.slice(start, Math.min(end, start + 1500)))
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
