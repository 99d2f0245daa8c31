/**
 * A function that computes what each key gives once, or again if more keys
 * than `most` were asked for since.
 */
export function remember<Key, Value>(
  compute: (key: Key) => Value,
  most = Infinity
): (key: Key) => Value {
  const known = new Map<Key, {readonly value: Value}>()
  return (key) => {
    let found = known.get(key)
    if (!found) {
      known.set(key, (found = {value: compute(key)}))
      if (known.size > most)
        for (const oldest of known.keys()) {
          known.delete(oldest)
          break
        }
    }
    return found.value
  }
}
