import {VFile} from 'vfile'
import * as rules from '../../rules/index.js'
import {settingsOfFiles} from '../config/settings-of-files.js'
import type {RuleSetting} from '../config/settings.js'
import {coreRules} from '../lint/core-rules.js'
import {lint} from '../lint/index.js'
import {formatOfPath} from '../read/format-of-path.js'
import {severityOf} from '../report/record.js'
import type {NewslintMessage} from '../rule/message.js'
import type {Context, Options, TxtNode} from './context.js'
import {readTxtTree} from './document.js'
import {reportOf} from './report.js'

type Member = {readonly context: Context; readonly setting: RuleSetting}

const sessions = new WeakMap<TxtNode, Session>()

/** One check of a document for all rules that textlint runs on it. */
export class Session {
  readonly #members = new Map<string, Member>()
  #messages?: Promise<readonly NewslintMessage[]>

  static of(node: TxtNode, context: Context): Session {
    const known = sessions.get(node)
    if (known) return known
    const session = new Session(node, context)
    sessions.set(node, session)
    return session
  }

  private constructor(
    readonly node: TxtNode,
    readonly context: Context
  ) {}

  add(id: string, context: Context, options: Options): void {
    this.#members.set(id, {context, setting: options as RuleSetting})
  }

  /** Reports what a rule found; the first rule reports what is no rule's. */
  async reportFor(id: string): Promise<void> {
    const member = this.#members.get(id)
    if (!member) return
    const [first] = this.#members.keys()
    this.#messages ??= this.#check()
    for (const message of await this.#messages) {
      const {ruleId = ''} = message
      const reporter = this.#members.has(ruleId) ? ruleId : first
      if (reporter === id)
        member.context.report(
          this.node,
          reportOf(message, this.node, this.context)
        )
    }
  }

  async #check(): Promise<readonly NewslintMessage[]> {
    const path = this.context.getFilePath() ?? 'story.txt'
    const {settings, isIgnored} = await settingsFor(path, this.#settings())
    if (isIgnored) return []
    const file = new VFile({value: this.context.getSource()})
    const format = formatOfPath(path) ?? readTxtTree(this.node)
    await lint(file, format, settings)
    return file.messages.filter((message) => severityOf(message) !== 'info')
  }

  /**
   * A rule without options is left as newslint's own settings have it (textlint
   * hands over `{}` for `true`); one that is off by default is switched on.
   */
  #settings(): Readonly<Record<string, RuleSetting>> {
    return Object.fromEntries(
      allIds.flatMap((id) => {
        const setting = this.#members.get(id)?.setting ?? false
        if (!saysNothing(setting)) return [[id, setting]]
        return offByDefault.has(id) ? [[id, true]] : []
      })
    )
  }
}

function saysNothing(setting: RuleSetting): boolean {
  return (
    setting === true ||
    (typeof setting === 'object' && Object.keys(setting).length === 0)
  )
}

const allRules = Object.values(rules)
export const offByDefault: ReadonlySet<string> = new Set(
  allRules.flatMap(({meta}) => (meta.isRecommended ? [] : [meta.id]))
)
export const allIds: readonly string[] = [
  ...allRules.map(({meta}) => meta.id),
  ...Object.keys(coreRules)
]

const finders = new Map<string, ReturnType<typeof settingsOfFiles>>()

/** Settings found at or above the file, and over them those of .textlintrc. */
function settingsFor(
  path: string,
  ruleSettings: Readonly<Record<string, RuleSetting>>
) {
  const key = JSON.stringify(ruleSettings)
  const known = finders.get(key)
  if (known) return known(path)
  const found = settingsOfFiles({
    rules: allRules,
    last: [{rules: ruleSettings}]
  })
  finders.set(key, found)
  return found(path)
}
