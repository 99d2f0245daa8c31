/**
 * How surely a verb means that its subject speaks: `core` verbs nearly always
 * do, `naming` ones give what someone is called in his words, `other` ones
 * are acts of speech, thought or stance among other things.
 */
export type CueClass = 'core' | 'naming' | 'other'

/** One form of a verb, and what a reader may take it for otherwise. */
export type CueForm = {
  readonly base: string
  readonly cue: CueClass
  readonly form: 'base' | 'present' | 'past' | 'participle'
  /** The form is as well a noun: `report`, `claims`, `state`. */
  readonly isNoun: boolean
}

const core =
  'say tell add ask reply respond write note explain announce argue warn insist tweet recall quip joke shout yell exclaim admit acknowledge concede remark comment continue conclude testify declare state claim contend assert mention retort whisper mutter scream cry counter assure remind opine chime elaborate muse caution tweet'

const naming =
  'call describe dub label brand characterize characterise refer denounce praise criticize criticise blast slam condemn hail decry deride dismiss portray term deem accuse blame cite quote'

const other =
  'vow promise urge pledge demand complain predict boast emphasize emphasise stress reiterate report read agree lament wonder hope feel think believe find know express propose reveal disclose maintain allege confirm deny observe suggest offer answer post publish chant sing laugh begin open speak talk discuss address mock tease question rail plead beg beseech implore argue conclude signal indicate estimate advise recommend reason repeat stipulate hint imply suspect consider swear thunder rant grumble gripe joke object protest point fear worry sum order direct instruct request invite thank congratulate greet apologize apologise confess attest affirm proclaim profess pronounce rule hold order echo text email message blog charge fire shoot snap interject interrupt chip hail marvel rejoice exult gush enthuse crow bemoan bristle fume vent plead prod press challenge rebuke scold chide admonish lecture preach pray'

const irregular: Readonly<Record<string, readonly [string, string, string]>> = {
  say: ['says', 'said', 'saying'],
  tell: ['tells', 'told', 'telling'],
  write: ['writes', 'wrote', 'writing'],
  feel: ['feels', 'felt', 'feeling'],
  think: ['thinks', 'thought', 'thinking'],
  find: ['finds', 'found', 'finding'],
  know: ['knows', 'knew', 'knowing'],
  read: ['reads', 'read', 'reading'],
  sing: ['sings', 'sang', 'singing'],
  begin: ['begins', 'began', 'beginning'],
  speak: ['speaks', 'spoke', 'speaking'],
  beseech: ['beseeches', 'besought', 'beseeching'],
  swear: ['swears', 'swore', 'swearing'],
  hold: ['holds', 'held', 'holding'],
  shoot: ['shoots', 'shot', 'shooting'],
  beg: ['begs', 'begged', 'begging'],
  admit: ['admits', 'admitted', 'admitting'],
  quip: ['quips', 'quipped', 'quipping'],
  plead: ['pleads', 'pleaded', 'pleading'],
  dub: ['dubs', 'dubbed', 'dubbing'],
  slam: ['slams', 'slammed', 'slamming'],
  refer: ['refers', 'referred', 'referring'],
  snap: ['snaps', 'snapped', 'snapping'],
  chip: ['chips', 'chipped', 'chipping'],
  sum: ['sums', 'summed', 'summing'],
  label: ['labels', 'labeled', 'labeling']
}

/** `had written`, and spellings of a past. */
const otherPasts: Readonly<Record<string, string>> = {
  write: 'written',
  speak: 'spoken',
  know: 'known',
  sing: 'sung',
  begin: 'begun',
  swear: 'sworn',
  label: 'labelled'
}

const nouns: ReadonlySet<string> = new Set(
  'report state claim call post comment note question demand promise address answer attack charge talk hope estimate request signal order rule address vow joke cry remark label brand term cite quote read find text email message blog challenge offer fear press direct blame praise shout reason counter worry chant fire laugh complaint hint tweet point pledge open dismiss counter'.split(
    ' '
  )
)

/** The forms of all cue verbs, and those that a desk adds, as they stand. */
export function cueFormsWith(
  added: readonly string[]
): ReadonlyMap<string, CueForm> {
  if (added.length === 0) return cueForms
  const forms = new Map(cueForms)
  for (const word of added) {
    const base = word.toLowerCase()
    const form = formOf(base)
    forms.set(base, {base, cue: 'core', form, isNoun: false})
  }
  return forms
}

function formOf(word: string): CueForm['form'] {
  if (word.endsWith('ing')) return 'participle'
  return word.endsWith('s') ? 'present' : 'past'
}

const endsInConsonantY = /[^aeiou]y$/

/** All forms of all cue verbs, in lower case; of two, the surer cue counts. */
export const cueForms: ReadonlyMap<string, CueForm> = formsOfAll()

function formsOfAll(): ReadonlyMap<string, CueForm> {
  const forms = new Map<string, CueForm>()
  for (const base of other.split(' ')) addForms(forms, base, 'other')
  for (const base of naming.split(' ')) addForms(forms, base, 'naming')
  for (const base of core.split(' ')) addForms(forms, base, 'core')
  return forms
}

function addForms(forms: Map<string, CueForm>, base: string, cue: CueClass) {
  const [present, past, participle] = irregular[base] ?? [
    thirdPerson(base),
    pastOf(base),
    stem(base) + 'ing'
  ]
  const isNoun = nouns.has(base)
  forms.set(participle, {base, cue, form: 'participle', isNoun: false})
  forms.set(base, {base, cue, form: 'base', isNoun})
  forms.set(present, {base, cue, form: 'present', isNoun})
  forms.set(past, {base, cue, form: 'past', isNoun: past === base && isNoun})
  const further = otherPasts[base]
  if (further) forms.set(further, {base, cue, form: 'past', isNoun: false})
}

function thirdPerson(base: string): string {
  if (/(?:s|sh|ch|x|z)$/.test(base)) return base + 'es'
  return endsInConsonantY.test(base) ? base.slice(0, -1) + 'ies' : base + 's'
}

function pastOf(base: string): string {
  if (endsInConsonantY.test(base)) return base.slice(0, -1) + 'ied'
  return stem(base) + 'ed'
}

/** What `-ed` and `-ing` go on to: `cite` → `cit`. */
function stem(base: string): string {
  if (base.endsWith('e') && !base.endsWith('ee')) return base.slice(0, -1)
  return base
}
