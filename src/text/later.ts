/** A value that is made when it is first asked for, once. */
export function later<Value>(make: () => Value): () => Value {
  let made: {readonly value: Value} | undefined
  return () => (made ??= {value: make()}).value
}

/** A pattern made when first asked for, since V8 reads each that is made. */
export function patternLater(source: string, flags: string): () => RegExp {
  return later(() => new RegExp(source, flags))
}
