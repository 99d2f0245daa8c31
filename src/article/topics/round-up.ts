import type {Sight} from './index.js'

/** Headings below which an article is one story. */
const leastHeadings = 3

/**
 * Whether an article is several stories under a heading each, so that none is
 * foreign: what stands under the headings is mostly far from the rest. True of
 * 185 in 270 made of 3 to 6 stories, and of 6 in 1,200 others.
 */
export function isRoundUp({units, features: {signals}}: Sight): boolean {
  const headed = units.flatMap(({heading}, index) => (heading ? [index] : []))
  if (headed.length < leastHeadings) return false
  const median = (name: string) => {
    const values = headed.map((index) => signals.get(name)?.[index] ?? 0)
    // One foreign story among a host's own headings makes no round-up.
    const others = values.sort((a, b) => a - b).slice(1)
    return others[others.length >> 1] ?? 0
  }
  return median('nearRest') < 0.4 && median('coverageAway') < 0.35
}
