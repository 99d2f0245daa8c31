/** Whether two digits changed places, and all others kept theirs. */
export function isOneSwap(a: string, b: string): boolean {
  const moved = Array.from(a, (_, index) => index).filter(
    (index) => a[index] !== b[index]
  )
  const [first = 0, second = 0] = moved
  return (
    a.length === b.length &&
    moved.length === 2 &&
    a[first] === b[second] &&
    a[second] === b[first]
  )
}

/** Whether one digit is another, or two changed places. */
export function isOneSlip(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const wrong = Array.from(a).filter((digit, at) => digit !== b[at])
  return wrong.length === 1 || isOneSwap(a, b)
}
