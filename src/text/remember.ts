/** A function that computes what each key gives once. */
export function remember<Key, Value>(
  compute: (key: Key) => Value
): (key: Key) => Value {
  const known = new Map<Key, {readonly value: Value}>()
  return (key) => {
    let found = known.get(key)
    if (!found) known.set(key, (found = {value: compute(key)}))
    return found.value
  }
}
