/** A browser has no files: `provideData` hands them over. */
export function readData(name: string): Uint8Array {
  throw new Error(`Unexpected missing data \`${name}\`, expected provideData`)
}
