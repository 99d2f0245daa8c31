import type {Bag, Bags} from './bags.js'

/** What gives a unit away, in the words of the article. */
export type Explanation = {
  /** Words that tie the other units together and are missing here. */
  readonly missing: readonly string[]
  /** Names and words that stand nowhere else in the article. */
  readonly onlyHere: readonly string[]
  /** How many other paragraphs there are. */
  readonly others: number
}

const most = 3

export function explain(bags: Bags, index: number): Explanation {
  const unit = bags.units[index]
  const others = bags.units.length - 1
  if (!unit) return {missing: [], onlyHere: [], others}
  return {
    missing: missingTies(bags, unit),
    onlyHere: wordsOnlyIn(bags, unit),
    others
  }
}

function missingTies({units, terms, spread}: Bags, unit: Bag): string[] {
  const here = new Set(unit.words)
  const least = Math.max(2, units.length / 8)
  const ties: {readonly surface: string; readonly weight: number}[] = []
  for (const [word, surface] of terms.surfaces.entries()) {
    const count = spread[word] ?? 0
    if (count < least || here.has(word) || surface.length < 3) continue
    ties.push({surface, weight: (terms.idf[word] ?? 0) * count})
  }
  return heaviest(ties)
}

function wordsOnlyIn({terms, spread}: Bags, unit: Bag): string[] {
  const found: {readonly surface: string; readonly weight: number}[] = []
  for (const [at, word] of unit.words.entries()) {
    const surface = terms.surfaces[word] ?? ''
    if ((spread[word] ?? 0) > 1 || surface.length < 3) continue
    const idf = terms.idf[word] ?? 0
    const weight = idf * (unit.names[at] ? 2 : 1) * (unit.counts[at] ?? 1)
    found.push({surface, weight})
  }
  return heaviest(found)
}

function heaviest(
  words: {readonly surface: string; readonly weight: number}[]
): string[] {
  return words
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map(({surface}) => surface)
}
