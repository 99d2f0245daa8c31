/** A copy: V8 keeps a whole document for as long as a slice of it is kept. */
export function standalone(slice: string): string {
  return ` ${slice}`.slice(1)
}
