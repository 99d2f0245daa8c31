import type {Format} from './document.js'

const formats: Readonly<Record<string, Format>> = {
  txt: 'text',
  md: 'markdown',
  markdown: 'markdown',
  htm: 'html',
  html: 'html',
  xhtml: 'html'
}

/** The format that a file's name tells; undefined where it tells none. */
export function formatOfPath(path: string): Format | undefined {
  const [, extension = ''] = /\.([^./\\]+)$/.exec(path) ?? []
  const key = extension.toLowerCase()
  return Object.hasOwn(formats, key) ? formats[key] : undefined
}
