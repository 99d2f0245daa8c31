/** One option of a rule: its default gives the type. */
export type Option<Value = unknown> = {
  readonly default: Value
  readonly description: string
  /** The only values allowed, for a choice among words. */
  readonly choices?: readonly Value[]
}

/** Declares an option; documentation, schema and checks derive from it. */
export function option<const Value>(
  value: Value,
  description: string,
  choices?: readonly Widen<Value>[]
): Option<Widen<Value>> {
  return {
    default: value as Widen<Value>,
    description,
    ...(choices && {choices})
  }
}

type Widen<Value> = Value extends number
  ? number
  : Value extends boolean
    ? boolean
    : Value extends string
      ? string
      : Value extends readonly (infer Item)[]
        ? readonly Widen<Item>[]
        : Value
