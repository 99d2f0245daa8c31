import {Transform} from 'node:stream'

/** Bytes a message may have: 16 MiB. */
const maxLength = 16 * 1024 * 1024

/** Bytes its header may have. */
const maxHeader = 4096

/** Why a message was passed over, in a few words. */
type Report = (reason: string) => void

/**
 * Passes on the messages of the language server protocol, whole, and leaves
 * out what would stop its reader: a header without a length, a message that
 * is too long, or one that is not JSON.
 */
export function guardFrames(report: Report): Transform {
  let pending: readonly Buffer[] = []
  let pendingLength = 0
  /** Bytes of the message under way; undefined while its header is read. */
  let length: number | undefined
  /** Bytes still to pass over. */
  let skipping = 0

  const take = (count: number): Buffer => {
    const all = Buffer.concat(pending)
    pending = [all.subarray(count)]
    pendingLength -= count
    return all.subarray(0, count)
  }
  const readHeader = (): boolean => {
    const all = Buffer.concat(pending)
    pending = [all]
    const end = all.indexOf('\r\n\r\n')
    if (end < 0) {
      if (all.length <= maxHeader) return false
      // A header may begin in the last bytes.
      take(all.length - headerStart.length)
      report('message without a Content-Length')
      return false
    }
    const header = take(end + 4).toString('latin1')
    // What stands before it, if anything, is the rest of a broken message.
    const [, digits] = contentLength.exec(header) ?? []
    if (digits === undefined) report('message without a Content-Length')
    else if (Number(digits) > maxLength) {
      skipping = Number(digits)
      report(`message of ${digits} bytes; limit ${maxLength}`)
    } else length = Number(digits)
    return true
  }
  const skip = (): boolean => {
    const count = Math.min(skipping, pendingLength)
    take(count)
    skipping -= count
    return skipping === 0
  }

  return new Transform({
    transform(chunk: Buffer, _, done) {
      pending = [...pending, chunk]
      pendingLength += chunk.length
      for (;;) {
        if (skipping > 0) {
          if (!skip()) break
        } else if (length === undefined) {
          if (!readHeader()) break
        } else if (pendingLength >= length) {
          const body = take(length)
          length = undefined
          if (isObject(body)) this.push(framed(body))
          else report('message that is not JSON')
        } else break
      }
      done()
    }
  })
}

const headerStart = 'Content-Length: '
const contentLength = /Content-Length:[ \t]*(\d{1,15})[ \t]*\r\n/i

function framed(body: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`${headerStart}${body.length}\r\n\r\n`, 'latin1'),
    body
  ])
}

/** Whether the bytes are a JSON object. */
function isObject(body: Buffer): boolean {
  try {
    const value: unknown = JSON.parse(body.toString())
    return typeof value === 'object' && value !== null
  } catch {
    return false
  }
}
