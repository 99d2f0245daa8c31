const key = '#article='
/** Longest text that is taken from a link, in UTF-8 bytes. */
const maxLength = 2 ** 20

/** A fragment that holds a text; it never leaves the browser. */
export async function fragmentOf(text: string): Promise<string> {
  const packing = new Blob([text])
    .stream()
    .pipeThrough(new CompressionStream('deflate-raw'))
  const bytes = await bytesOf(packing, Infinity)
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte))
  const base64 = btoa(letters.join(''))
  return key + base64.replaceAll('+', '-').replaceAll('/', '_')
}

/** The text in a fragment; undefined where it holds none. */
export async function textOf(fragment: string): Promise<string | undefined> {
  if (!fragment.startsWith(key)) return undefined
  const base64 = fragment.slice(key.length)
  try {
    const letters = atob(base64.replaceAll('-', '+').replaceAll('_', '/'))
    const packed = Uint8Array.from(letters, (letter) => letter.charCodeAt(0))
    const unpacking = new Blob([packed])
      .stream()
      .pipeThrough(new DecompressionStream('deflate-raw'))
    return new TextDecoder().decode(await bytesOf(unpacking, maxLength))
  } catch {
    // A link that was cut off or made by hand.
    return undefined
  }
}

/** All bytes of a stream. Throws where there are more than `max`. */
async function bytesOf(
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  max: number
): Promise<Uint8Array> {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  const reader = stream.getReader()
  for (;;) {
    const {done, value} = await reader.read()
    if (done) return new Uint8Array(await new Blob(chunks).arrayBuffer())
    length += value.length
    if (length > max) throw new Error('too long')
    chunks.push(value)
  }
}
