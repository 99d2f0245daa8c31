import type {Element} from '../document.js'
import {codeElements, elementOf, postClass, sealed, unread} from './elements.js'

/** An element that may hold the article: its tokens, `[from, to)`. */
export type Candidate = {
  readonly name: 'articleBody' | 'article' | 'main'
  readonly from: number
  to: number
}

/** An open tag and what it makes of the text inside it. */
export type OpenElement = {
  readonly name: string
  readonly element: Element
  readonly depth?: number
  /** Whether elements inside it change nothing more. */
  readonly isSealed: boolean
  readonly isCode: boolean
  /** `form` may be a whole page's: an article inside it is read. */
  readonly unread: 'no' | 'form' | 'yes'
  /** How many `<q>` it stands in, itself included. */
  readonly quoteDepth: number
  readonly candidate?: Candidate
  /** Offset of its tag in the source. */
  readonly start: number
}

export const outermost: OpenElement = {
  name: '',
  element: 'paragraph',
  isSealed: false,
  isCode: false,
  unread: 'no',
  quoteDepth: 0,
  start: 0
}

/** The element that a tag opens inside `parent`; its tokens begin at `from`. */
export function openElement(
  parent: OpenElement,
  name: string,
  attributes: Readonly<Record<string, string>>,
  from: number,
  start: number
): OpenElement {
  const candidate = candidateName(name, attributes)
  const isPost = name === 'blockquote' && postClass.test(attributes.class ?? '')
  const own = isPost ? 'embed' : elementOf.get(name)
  const element = parent.isSealed ? parent.element : (own ?? parent.element)
  const level =
    own === 'heading' && !parent.isSealed ? Number(name[1]) : undefined
  const depth = level ?? (element === 'heading' ? parent.depth : undefined)
  return {
    name,
    element,
    ...(depth !== undefined && {depth}),
    isSealed: parent.isSealed || isPost || sealed.has(name),
    isCode: parent.isCode || (codeElements.has(name) && element !== 'embed'),
    unread: unreadIn(parent, name, attributes, candidate !== undefined),
    quoteDepth: parent.quoteDepth + (name === 'q' ? 1 : 0),
    ...(candidate && {candidate: {name: candidate, from, to: from}}),
    start
  }
}

function unreadIn(
  parent: OpenElement,
  name: string,
  attributes: Readonly<Record<string, string>>,
  isCandidate: boolean
): OpenElement['unread'] {
  const isUnread =
    unread.has(name) ||
    'hidden' in attributes ||
    attributes['aria-hidden'] === 'true'
  if (isUnread || parent.unread === 'yes') return 'yes'
  if (isCandidate) return 'no'
  return name === 'form' ? 'form' : parent.unread
}

function candidateName(
  name: string,
  {itemprop}: Readonly<Record<string, string>>
): Candidate['name'] | undefined {
  if (itemprop?.split(/\s+/).includes('articleBody')) return 'articleBody'
  return name === 'article' || name === 'main' ? name : undefined
}
