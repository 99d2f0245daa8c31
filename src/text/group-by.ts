/** Items by a key, both in order; `Map.groupBy`, which Node 20 has not. */
export function groupBy<Item, Key>(
  items: Iterable<Item, unknown, unknown>,
  keyOf: (item: Item) => Key
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
