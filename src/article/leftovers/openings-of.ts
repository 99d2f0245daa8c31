/** Code units of a form's opening that it is found by … */
const usual = 4
/** … and more where it opens as many an article's own paragraphs do. */
const longest = 8
const common: ReadonlySet<string> = new Set([
  'the ',
  'this',
  'our ',
  'for ',
  'your',
  'you '
])

function lengthOf(opening: string): number {
  return common.has(opening.slice(0, usual)) ? longest : usual
}

/** One part of a form: what it may read, or `any` where that is too much to list. */
type Part = {
  readonly texts: readonly string[] | 'any'
  readonly isOptional: boolean
  readonly isRepeated: boolean
}

/**
 * The places of forms in a list, by what a line of such a form may open with;
 * by nothing where they may open with anything.
 */
export function placesByOpening(
  forms: readonly string[]
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  for (const [place, form] of forms.entries())
    for (const opening of openingsOf(form)) {
      const others = places.get(opening)
      if (others) others.push(place)
      else places.set(opening, [place])
    }
  return places
}

/**
 * How what a form matches may open: each in a few code units, fewer
 * where the form leaves open what follows. A form is the source of a regular
 * expression of literals, groups, classes, `\b`, `\d`, `\s`, `\S`, `\w`,
 * lookaheads and quantifiers.
 */
function openingsOf(form: string): ReadonlySet<string> {
  let at = 0

  function alternatives(): readonly string[] {
    const all = new Set<string>()
    do for (const text of sequence()) all.add(text)
    while (form[at] === '|' && ++at)
    return [...all]
  }

  /** Openings of a row of parts; one that ends in a NUL can grow no more. */
  function sequence(): ReadonlySet<string> {
    let open = new Set([''])
    const closed = new Set<string>()
    while (at < form.length && form[at] !== '|' && form[at] !== ')') {
      const part = quantified(atom())
      if (!part) continue
      const next = new Set(part.isOptional ? open : [])
      for (const text of open) {
        if (part.texts === 'any') closed.add(close(text))
        else
          for (const more of part.texts) {
            const longer = text + more
            const isWhole = part.isRepeated || longer.length >= lengthOf(longer)
            if (isWhole || longer.endsWith('\0')) closed.add(close(longer))
            else next.add(longer)
          }
      }
      open = next
    }
    return new Set([...open, ...closed])
  }

  function atom(): readonly string[] | 'any' | undefined {
    const letter = form[at++] ?? ''
    switch (letter) {
      case '(':
        return group()
      case '[':
        return characterClass()
      case '.':
        return 'any'
      case '$':
        return ['\0']
      case '\\':
        return escaped(form[at++] ?? '')
      default:
        return [letter]
    }
  }

  function group(): readonly string[] | undefined {
    const isAhead = /^\?[=!]/.test(form.slice(at))
    at += form.startsWith('?', at) ? 2 : 0
    const texts = alternatives()
    at++
    return isAhead ? undefined : texts
  }

  function characterClass(): readonly string[] | 'any' {
    const end = form.indexOf(']', at)
    const letters = form.slice(at, end)
    at = end + 1
    return /^\^|\\|.-./.test(letters) ? 'any' : [...letters]
  }

  function quantified(
    texts: readonly string[] | 'any' | undefined
  ): Part | undefined {
    const [quantifier = ''] =
      /^(?:[?*+]|\{\d+(?:,\d*)?\})/.exec(form.slice(at)) ?? []
    at += quantifier.length
    return (
      texts && {
        texts,
        isOptional: /^(?:[?*]|\{0)/.test(quantifier),
        isRepeated: quantifier !== '' && quantifier !== '?'
      }
    )
  }

  return new Set(
    alternatives()
      .map((text) => text.replace('\0', ''))
      .map((text) => text.slice(0, lengthOf(text)))
  )
}

function escaped(letter: string): readonly string[] | 'any' | undefined {
  if (letter === 'b') return undefined
  if (letter === 'd') return [...'0123456789']
  return /[sSw]/.test(letter) ? 'any' : [letter]
}

function close(text: string): string {
  return text.includes('\0') ? text : `${text}\0`
}
