/**
 * How a relation between figures is told. In a source `{a:MN}` is a figure of
 * kind M or N named `a`, ` … ` what may stand between in one clause, ` …… `
 * what may stand between in two sentences, ` ……… ` in two paragraphs; none has a
 * figure but of time.
 */
export type Shape = {
  /** Words of which one stands near by; none where any may. */
  readonly cues: readonly string[]
  /** Kinds its first figure may be of, and its second where it names one. */
  readonly first: Kinds
  readonly second: Kinds
  /** Kinds its third may be of; all where it may lack one. */
  readonly third: Kinds
  /** Whether only figures of time may stand between the two. */
  readonly isTight: boolean
  readonly regexp: () => RegExp
}

/** A set of letters, a bit each. */
export type Kinds = number

const letters = 'MPDTNFOYWCRKmpdtnfoywcrk'
/** What stands for the third figure of a shape that has but two. */
export const none: Kinds = 1 << letters.length

export function kindsOf(names: string): Kinds {
  let kinds = 0
  for (const letter of names) kinds |= 1 << letters.indexOf(letter)
  return kinds
}

/** Figures that may stand between two others. */
export const ofTime = kindsOf('YWTywtCK')

const clause = String.raw`(?:[^«».;:!?“”"()\n]|«[YWTywtCK]\d+»){0,90}?`
const sentences = String.raw`(?:[^«»“”"]|«[YWTywtCK]\d+»){0,170}?`
const paragraphs = String.raw`(?:[^«»“”"]|«[YWTywtCKR]\d+»){0,330}?`

/** @param cues words in lower case, of which one stands near by */
export function shape(cues: string, source: string): Shape {
  let made: RegExp | undefined
  const make = () =>
    new RegExp(
      source
        .replaceAll('………', paragraphs)
        .replaceAll('……', sentences)
        .replaceAll('…', clause)
        .replaceAll(
          /\{(\w+):(\w+)\}/g,
          (_, name: string, kinds: string) => `«[${kinds}](?<${name}>\\d+)»`
        ),
      'y'
    )
  const [one = '', two = letters, three = letters] = Array.from(
    source.matchAll(/\{\w+:(\w+)\}/g),
    ([, kinds]) => kinds
  )
  const isOpen =
    three === letters || /\}[^{}]*\)\?/.test(source) || /[YWTC]/.test(two)
  return {
    cues: cues.split(' ').filter(Boolean),
    first: kindsOf(one),
    second: kindsOf(two),
    third: isOpen ? kindsOf(letters) | none : kindsOf(three),
    isTight: !source.includes('[^“”"]'),
    regexp: () => (made ??= make())
  }
}

/** Verbs and nouns of what goes up or down. */
export const moved =
  '(?:ro?se|risen|ris(?:es?|ing)|gr[eo]w(?:n|s|ing)?|climb(?:ed|s|ing)?|jump(?:ed|s|ing)?|increas(?:e[sd]?|ing)|gain(?:ed|s)?|rais(?:ed|ing)|up|f[ae]ll(?:en|s|ing)?|drop(?:ped|s|ping)?|declin(?:e[sd]?|ing)|decreas(?:e[sd]?|ing)|down|cut|lost|slid|slipped|shr[au]nk|reduced|lowered)'
export const change =
  '(?:increase|rise|gain|jump|growth|raise|drop|fall|decline|decrease|cut|reduction|difference|loss)'
export const goes =
  '(?:rise|go up|increase|grow|climb|fall|drop|decline|go down|be (?:raised|cut|increased|reduced|lowered))'
/** How one figure is above another, and below it. */
export const more =
  '(?:more|higher|taller|longer|larger|bigger|older|heavier|deeper|faster|hotter|(?:above|over|ahead of)(?= (?:the|its|their|his|her|last|this)\\b))'
export const less =
  '(?:fewer|less|lower|shorter|smaller|younger|lighter|slower|cheaper|(?:below|under|short of)(?= (?:the|its|their|his|her|last|this)\\b))'

/** The first word of each way in which a pattern is met, as cues. */
export function cuesOf(pattern: string): string {
  return pattern
    .replaceAll(/\(\?=.*?\\b\)/g, '')
    .split('|')
    .map((way) => /[a-z]+/.exec(way)?.[0])
    .join(' ')
}
