/** A node of textlint's tree, as far as newslint looks at it. */
export type TxtNode = {
  readonly type: string
  readonly range: readonly [start: number, end: number]
  readonly children?: readonly TxtNode[]
  /** Text of a leaf. */
  readonly value?: string
  /** Of a heading, from 1. */
  readonly depth?: number
}

/** A report as textlint takes it: ranges start from the node's start. */
export type Report = {
  readonly message: string
  /** 1 warning, 2 error, 3 info. */
  readonly severity: 1 | 2 | 3
  readonly padding: object
  readonly fix?: object
  readonly suggestions?: readonly {
    readonly id: string
    readonly message: string
    readonly fix: object
  }[]
}

/** What textlint hands to a rule, as far as newslint uses it. */
export type Context = {
  readonly id: string
  readonly getFilePath: () => string | undefined
  readonly getSource: () => string
  readonly report: (node: TxtNode, report: Report) => void
  readonly locator: {
    readonly at: (index: number) => object
    readonly range: (range: [start: number, end: number]) => object
  }
  readonly fixer: {
    readonly replaceTextRange: (
      range: [start: number, end: number],
      text: string
    ) => object
  }
}

/** Options of a rule in .textlintrc. */
export type Options = boolean | Readonly<Record<string, unknown>>

/** A rule as textlint knows it. */
export type TextlintRule = (
  context: Context,
  options?: Options
) => {
  readonly Document: (node: TxtNode) => void
  readonly 'Document:exit': (node: TxtNode) => Promise<void>
}
