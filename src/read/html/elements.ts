import type {Element} from '../document.js'

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Elements whose content no reader reads as the article. */
export const unread = set(
  'audio button canvas del embed head iframe input map math meter nav noscript object progress rp rt s script select strike style svg template textarea title video'
)

/** Elements that begin and end a line of their own. */
export const blockElements = set(
  'address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul'
)

/** Elements whose content is code where they stand in a line. */
export const codeElements = set('code kbd samp tt var')

/** What an element makes of the text inside it. */
export const elementOf: ReadonlyMap<string, Element> = new Map<string, Element>(
  [
    ['h1', 'heading'],
    ['h2', 'heading'],
    ['h3', 'heading'],
    ['h4', 'heading'],
    ['h5', 'heading'],
    ['h6', 'heading'],
    ['li', 'list-item'],
    ['dt', 'list-item'],
    ['dd', 'list-item'],
    ['blockquote', 'block-quote'],
    ['td', 'table-cell'],
    ['th', 'table-cell'],
    ['figure', 'caption'],
    ['figcaption', 'caption'],
    ['caption', 'caption'],
    ['aside', 'aside'],
    ['footer', 'footer'],
    ['pre', 'embed']
  ]
)

/** Elements that stay what they are whatever stands inside them. */
export const sealed = set('figcaption caption aside footer pre')

/** Block quotes that a social network's script turns into a post. */
export const postClass =
  /\b(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|fb-(?:post|video)|reddit-(?:embed-bq|card)|bluesky-embed|mastodon-embed|text-post-media)\b/
