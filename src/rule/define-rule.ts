import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import {articleOf, type Article} from '../article/index.js'
import type {Finding, Severity} from './finding.js'
import {report} from './message.js'
import type {Option} from './option.js'

type Options = Readonly<Record<string, Option>>
type ValuesOf<O extends Options> = {
  readonly [Key in keyof O]: O[Key]['default']
}

export type RuleMeta = {
  readonly id: string
  readonly severity: Severity
  /** What it finds, in one line. */
  readonly summary: string
  /** A reader's reason. */
  readonly why: string
  readonly family:
    'topics' | 'attribution' | 'marks' | 'names' | 'leftovers' | 'facts'
  /** False for a rule that has to be switched on. */
  readonly isRecommended: boolean
  readonly options: Options
}

/** A retext plugin that carries what it is and how it looks. */
export type Rule = Plugin<
  [options?: Readonly<Record<string, unknown>>],
  Root
> & {
  readonly meta: RuleMeta
  /** Findings in one article; `options` may leave out what has a default. */
  readonly check: (
    article: Article,
    options?: Readonly<Record<string, unknown>>
  ) => Iterable<Finding>
}

type Definition<O extends Options> = Omit<
  RuleMeta,
  'options' | 'isRecommended'
> & {
  readonly isRecommended?: boolean
  readonly options?: O
  readonly check: (article: Article, options: ValuesOf<O>) => Iterable<Finding>
}

/** Makes a rule: a retext plugin with metadata. */
export function defineRule<const O extends Options = {}>(
  definition: Definition<O>
): Rule {
  const {check: checkArticle, ...declared} = definition
  const meta: RuleMeta = {
    ...declared,
    isRecommended: declared.isRecommended ?? true,
    options: declared.options ?? {}
  }
  const defaults = Object.fromEntries(
    Object.entries(meta.options).map(([key, value]) => [key, value.default])
  )
  const check: Rule['check'] = (article, options) =>
    checkArticle(article, {...defaults, ...options} as ValuesOf<O>)

  const plugin: Plugin<[options?: Readonly<Record<string, unknown>>], Root> =
    (options) => (tree: Root, file: VFile) => {
      const article = articleOf(tree, file)
      for (const finding of check(article, options))
        report(file, meta, article, finding)
    }
  // A plugin's name shows in unified's own errors.
  Object.defineProperty(plugin, 'name', {value: `newslint:${meta.id}`})
  return Object.assign(plugin, {meta, check})
}
