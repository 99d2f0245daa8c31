const verbs =
  'said|says|told|tells|wrote|writes|added|adds|asked|asks|replied|replies|tweeted|explained|explains|testified|recalled|recalls|argued|argues|warned|warns|noted|notes|insisted|insists|declared|remarked|continued|concluded'
const subject = String.raw`(?:[A-ZÀ-ÞĀ-ỿ]|he\b|she\b|they\b|the\b|an?\b)`
const subjectFirst = String.raw`${subject}[^,.;:!?“”"]{0,110}\b(?:${verbs})\b(?!\s(?:that|he|she|it|they|we|I)\b)`
const verbFirst = String.raw`(?:${verbs})\s(?:[a-zß-öø-ÿ][A-Za-zÀ-ỿ-]*\s){0,4}(?:[A-ZÀ-ÞĀ-ỿ]|he\b|she\b|the\b|an?\b)`
const tail = new RegExp(String.raw`[,?!…–—-]\s(?:${subjectFirst}|${verbFirst})`)

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
