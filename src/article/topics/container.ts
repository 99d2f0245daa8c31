/** Arrays by name in one file, with what describes them. */
export type Container = {
  readonly header: Header
  /** The bytes of a section, which begin at a multiple of four. */
  readonly section: (name: string) => Uint8Array
}

/** The part of a container that is text. */
export type Header = {
  /** Offset after the header and length, in bytes, of each section. */
  readonly sections: Readonly<Record<string, readonly [number, number]>>
  readonly settings: unknown
}

/** `NLTP`, then format version, checksum and length of the header. */
export const containerMagic = 0x5054_4c4e
export const containerVersion = 5
export const preambleLength = 16

/**
 * Reads what `train/topics/pack.ts` wrote.
 *
 * @throws {Error} on bytes of another format or version, or damaged ones
 */
export function readContainer(name: string, bytes: Uint8Array): Container {
  const fail = (what: string, expected: string): never => {
    throw new Error(
      `Unexpected ${what} in data \`${name}\`, expected ${expected}`
    )
  }
  if (bytes.length < preambleLength || bytes.length % 4 !== 0)
    fail('length', 'a whole file; install newslint again')
  // Sections want to begin at multiples of four.
  const {buffer} = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const from = bytes.byteOffset % 4 === 0 ? bytes.byteOffset : 0
  const preamble = new Uint32Array(buffer, from, preambleLength / 4)
  if (preamble[0] !== containerMagic)
    fail('format', 'topic statistics; install newslint again')
  if (preamble[1] !== containerVersion)
    fail(`version ${preamble[1]}`, `version ${containerVersion}`)
  const content = new Uint32Array(
    buffer,
    from + preambleLength,
    (bytes.length - preambleLength) / 4
  )
  if (checksumOf(content) !== preamble[2])
    fail('checksum', 'an undamaged file; install newslint again')
  const headerLength = preamble[3] ?? 0
  const start = from + preambleLength
  const text = new TextDecoder().decode(
    new Uint8Array(buffer, start, headerLength)
  )
  const header = JSON.parse(text) as Header
  return {
    header,
    section(section) {
      const [offset, length] =
        header.sections[section] ?? fail(`lack of ${section}`, 'all sections')
      const at = start + headerLength + offset
      return new Uint8Array(buffer, at, length)
    }
  }
}

/** FNV-1a over whole words, which is quick. */
export function checksumOf(content: Uint32Array): number {
  let value = 0x811c9dc5
  for (let index = 0; index < content.length; index++)
    value = Math.imul(value ^ (content[index] ?? 0), 0x01000193)
  return value >>> 0
}
