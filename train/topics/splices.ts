import {isShortLine, isTitleLine} from '../../src/article/blocks/title-line.js'
import type {Range} from '../../src/text/range.js'
import {hash, type Story} from './corpus.js'
import {randomOf, type Random} from './random.js'

/** How a story was changed; the last three are sound. */
export type SpliceKind =
  | 'other-section'
  | 'same-section'
  | 'headline-merged'
  | 'headline-separate'
  | 'headline-alone'
  | 'two-stories'
  | 'in-a-row'
  | 'clean'
  | 'subheads'
  | 'round-up'

/** An article in plain text, with the places that were put in. */
export type Spliced = {
  readonly id: string
  readonly kind: SpliceKind
  readonly text: string
  readonly planted: readonly Range[]
}

/** A block of the article; `glue` where only a line end follows. */
type Piece = {
  readonly text: string
  readonly isPlanted?: boolean
  readonly isGlued?: boolean
}

const least = 6

/**
 * Makes spliced and sound articles of `hosts`, the same for the same seed.
 *
 * @param plan how many of each kind are made of a host, on average
 */
export function* splice(
  hosts: readonly Story[],
  plan: Readonly<Partial<Record<SpliceKind, number>>>,
  seed: number
): Generator<Spliced> {
  const usable = hosts.filter(({paragraphs}) => paragraphs.length >= least)
  const donors = donorsOf(usable)
  for (const host of usable) {
    for (const [kind, times] of Object.entries(plan)) {
      for (let time = 0; time < times; time++) {
        const random = randomOf(hash(`${seed + time} ${host.id} ${kind}`))
        if (random.share() >= times - time) continue
        const pieces = makers[kind as SpliceKind](host, donors, random)
        if (pieces) yield assemble(host, kind as SpliceKind, pieces)
      }
    }
  }
}

type Donors = {
  readonly all: readonly Story[]
  readonly bySection: ReadonlyMap<string, readonly Story[]>
  readonly byTopic: ReadonlyMap<string, readonly Story[]>
}

type Maker = (
  host: Story,
  donors: Donors,
  random: Random
) => readonly Piece[] | undefined

const makers: Readonly<Record<SpliceKind, Maker>> = {
  clean: (host) => body(host),
  subheads: (host, _, random) => withSubheads(host, random),
  'round-up': (host, donors, random) => roundUp(host, donors, random),
  'other-section': (host, donors, random) =>
    graft(host, random, [
      paragraphsOf(otherSection(host, donors, random), 1, random)
    ]),
  'same-section': (host, donors, random) =>
    graft(host, random, [
      paragraphsOf(sameSection(host, donors, random), 1, random)
    ]),
  'in-a-row': (host, donors, random) => {
    const donor = random.share() < 0.7 ? otherSection : sameSection
    return graft(host, random, [
      paragraphsOf(donor(host, donors, random), 2 + random.below(2), random)
    ])
  },
  'two-stories': (host, donors, random) =>
    graft(host, random, [
      paragraphsOf(otherSection(host, donors, random), 1, random),
      paragraphsOf(otherSection(host, donors, random), 1, random)
    ]),
  'headline-merged': (host, donors, random) =>
    graft(host, random, [headed(anyDonor(host, donors, random), true, random)]),
  'headline-separate': (host, donors, random) =>
    graft(host, random, [
      headed(anyDonor(host, donors, random), false, random)
    ]),
  'headline-alone': (host, donors, random) => {
    const donor = anyDonor(host, donors, random)
    return graft(host, random, [
      donor && [{text: donor.title, isPlanted: true}]
    ])
  }
}

function body({paragraphs}: Story): readonly Piece[] {
  return paragraphs.map((text) => ({text}))
}

/** Puts grafts into the host and takes as many paragraphs out. */
function graft(
  host: Story,
  random: Random,
  grafts: readonly (readonly Piece[] | undefined)[]
): readonly Piece[] | undefined {
  const pieces = [...body(host)]
  const given = grafts.filter((graft) => graft !== undefined)
  if (given.length < grafts.length) return undefined
  const count = given.flat().length
  if (pieces.length - count < least - 1) return undefined
  for (let taken = 0; taken < count; taken++)
    pieces.splice(random.below(pieces.length), 1)
  for (const planted of given) {
    let at = random.below(pieces.length + 1)
    while (pieces[at]?.isPlanted) at++
    pieces.splice(at, 0, ...planted)
  }
  return pieces
}

/** `count` paragraphs in a row, long enough to carry a topic. */
function paragraphsOf(
  donor: Story | undefined,
  count: number,
  random: Random
): readonly Piece[] | undefined {
  if (!donor) return undefined
  const starts = donor.paragraphs.flatMap((_, index) => {
    const row = donor.paragraphs.slice(index, index + count)
    return row.length === count && row.every(isTelling) ? [index] : []
  })
  if (starts.length === 0) return undefined
  const start = random.pick(starts)
  return donor.paragraphs
    .slice(start, start + count)
    .map((text) => ({text, isPlanted: true}))
}

function isTelling(text: string): boolean {
  const words = text.split(/\s+/).length
  return words >= 15 && words <= 200 && !listed.test(text)
}

// Quotations are spliced, too: a program that passes them over teaches that
// whatever opens with a mark is at home.
const listed = /^(?:[^\p{L}\p{N}"“‘'([$£€]|Read more|Related)/u

function headed(
  donor: Story | undefined,
  isGlued: boolean,
  random: Random
): readonly Piece[] | undefined {
  const paragraphs = paragraphsOf(donor, 1, random)
  if (!donor || !paragraphs || donor.title.length > 160) return undefined
  return [{text: donor.title, isPlanted: true, isGlued}, ...paragraphs]
}

/** The host's own subheads, now and then glued to what they head. */
function withSubheads(
  host: Story,
  random: Random
): readonly Piece[] | undefined {
  const pieces = host.paragraphs.map((text, index) => ({
    text,
    isGlued:
      index + 1 < host.paragraphs.length &&
      (isTitleLine(text) || isShortLine(text)) &&
      random.share() < 0.7
  }))
  return pieces.some(({isGlued}) => isGlued) ? pieces : undefined
}

/** Several stories under a headline each: nothing in it is foreign. */
function roundUp(
  host: Story,
  donors: Donors,
  random: Random
): readonly Piece[] {
  const stories = [host]
  const count = 3 + random.below(4)
  while (stories.length < count) stories.push(random.pick(donors.all))
  return stories.flatMap(({title, paragraphs}) => {
    const length = 1 + random.below(4)
    const start = random.below(Math.max(1, paragraphs.length - length))
    return [
      {text: title, isGlued: random.share() < 0.3},
      ...paragraphs.slice(start, start + length).map((text) => ({text}))
    ]
  })
}

function donorsOf(stories: readonly Story[]): Donors {
  const group = (key: (story: Story) => string) => {
    const groups = new Map<string, Story[]>()
    for (const story of stories) {
      const group = groups.get(key(story))
      if (group) group.push(story)
      else groups.set(key(story), [story])
    }
    return groups
  }
  return {
    all: stories,
    bySection: group(({section}) => section),
    byTopic: group(({section, topic}) => `${section} ${topic}`)
  }
}

function otherSection(
  host: Story,
  {all}: Donors,
  random: Random
): Story | undefined {
  // A like source, most times: it must be the topic that gives it away.
  const source = random.share() < 0.75 ? sourceOf(host) : undefined
  for (let attempt = 0; attempt < 60; attempt++) {
    const donor = random.pick(all)
    if (donor.section === host.section) continue
    if (source === undefined || sourceOf(donor) === source) return donor
    if (attempt === 40) return donor
  }
  return undefined
}

function sameSection(
  host: Story,
  {bySection, byTopic}: Donors,
  random: Random
): Story | undefined {
  const near =
    random.share() < 0.5
      ? byTopic.get(`${host.section} ${host.topic}`)
      : bySection.get(host.section)
  for (let attempt = 0; attempt < 60 && near; attempt++) {
    const donor = random.pick(near)
    if (donor.id !== host.id && sourceOf(donor) === sourceOf(host)) return donor
  }
  return undefined
}

function anyDonor(host: Story, donors: Donors, random: Random) {
  return random.share() < 0.6
    ? otherSection(host, donors, random)
    : sameSection(host, donors, random)
}

function sourceOf({id}: Story): string {
  return id.slice(0, id.indexOf(':'))
}

function assemble(
  {id, title}: Story,
  kind: SpliceKind,
  pieces: readonly Piece[]
): Spliced {
  const planted: Range[] = []
  let text = title
  let gap = '\n\n'
  for (const piece of pieces) {
    text += gap
    const start = text.length
    // Line ends inside a piece would read as glue.
    text += piece.text.replaceAll(/\s*\n\s*/g, ' ')
    if (piece.isPlanted) planted.push({start, end: text.length})
    gap = piece.isGlued ? '\n' : '\n\n'
  }
  return {id, kind, text, planted}
}
