import {matchesOf} from '../../text/matches.js'
import type {LeftoverKind} from './kind.js'
import type {Piece} from './tokens.js'

/** Labels of buttons and boxes that no sentence opens with. */
const sure: readonly (readonly [LeftoverKind, string])[] = [
  [
    'advertisement',
    'Advertisement|ADVERTISEMENT|(?:Sponsored|Promoted|Paid) (?:message|content|post|link|partnership|stor(?:y|ies))s?|SPONSORED|Skip ad(?:vert(?:isement)?)?|Close ad|Report this ad|(?:Story|Article|Text|Post|Report) (?:continues|resumes|goes on|carries on) (?:below|after)(?: (?:this |the )?(?:ad|advert|advertisement|picture|photo|video|gallery|graphic|map|break))?|Keep scrolling|Scroll (?:down )?(?:for more|to continue)'
  ],
  [
    'share prompt',
    'Read or [Ss]hare this (?:story|article|post|page)(?:: ?https?://\\S+)?|Link copied|Copy link|Copy URL|Copied to clipboard|Save for later|Save (?:article|story)|Share (?:via|by) [a-z-]+|Share on [A-Z][a-z]+'
  ],
  [
    'player',
    'Toggle caption|Hide caption|Show caption|Enlarge image|View (?:gallery|comments|image|full ?size|transcript|slideshow)|Play video|Play audio|Tap to unmute|Image caption|Media caption|Video caption'
  ],
  [
    'click prompt',
    'Back to top|Skip to (?:content|main)|Load more|Click to expand|Tap to expand'
  ]
]
/** More that may open one, but not without a space before it. */
const glued: ReadonlyMap<LeftoverKind, string> = new Map([
  [
    'click prompt',
    '|(?:Read|See|Show) more|Subscribe now|Sign up|Listen now|Watch now'
  ]
])
/** What a sentence opens with behind them, where they might open one. */
const behind = '[!.…]?(?= (?:Undo |Close |OK )?[A-ZÀ-Þ“"]| [·|•»→] |$)'
const sureShapes = sure.map(
  ([kind, labels]) =>
    [
      kind,
      new RegExp(
        `(?<=[.!?”"’)] )(?:${labels})(?:${behind}|(?=[A-ZÀ-Þ][a-zß-ÿ]))|(?<=[a-zß-ÿ.!?”)])(?:${labels}${glued.get(kind) ?? ''})(?![a-z])[!.…]?`,
        'y'
      )
    ] as const
)
/** `Advertisement Standards Council` is a name. */
const names =
  /^ (?:Standards|Director|Manager|Council|Age|Association|Bureau)\b/

const link =
  /(?<=[([])(?:RELATED|Related|READ MORE|Read more|SEE ALSO|See also|ALSO READ|Also read|READ|WATCH|LISTEN|MORE)(?: [a-z]{4,10})? ?: ?(?=[A-Z\d“"‘'])[^()[\]\n]{4,140}[)\]]|(?<=[.!?”"’)\]] (?:>> ?|[»▶►→] ?)?)(?:(?:SEE|READ) (?:MORE|ALSO|NEXT)|ALSO READ|RELATED(?: (?:STORY|STORIES|NEWS|ARTICLE|CONTENT))?|(?:MORE|ALSO) (?:ON|FROM|IN|AT) [A-Z][A-Z’' ]{2,40}|MORE|WATCH|LISTEN|DON[’']T MISS|MUST READ|IN PICTURES|GALLERY|READ|FULL STORY|(?:See|Read) (?:more|also|next)|Also read|Related(?: (?:story|stories|article|content))?|More on this|Don[’']t miss) ?:(?: [^>»\n]{2,120}(?:>>|»))?/y
/** What a picture's hidden text says, where a sentence has a small letter. */
const picture =
  /(?<=[a-zß-ÿ] )(?:Image|Photo|Picture|Photograph|Illustration|Graphic|Screenshot|Alt text)(?: (?:shows|showing|depicts|may contain)\b|(?: description| alt)?:(?= ))/y
/** `Lena Brandt@lenabrandt Politics Reporter Follow`, `View Profile BCW C #9`. */
const card =
  /(?<=[a-zß-ÿ])@[A-Za-z]\w{2,29}(?!\w*[.@]\w)(?: (?:[A-Z][\w&-]{1,20} ){0,5}(?:Follow|FOLLOW)(?:ing)?\b)?/g
/** `Tomas Ekdahl View Profile BCW C #9`, in a sentence. */
const profile =
  /(?<=[a-zß-ÿ,] )(?:View|See|Full) (?:[Pp]rofile|[Bb]io|[Ss]tats)(?: (?:[A-Z]{1,4}|#?\d{1,3}))*(?= |$)/y
const shapes: readonly (readonly [LeftoverKind, RegExp])[] = [
  ...sureShapes,
  ['related link', link],
  ['caption', picture],
  ['hover card', profile]
]
/** The mark that a label stands behind: `(RELATED: …)`. */
const lead = /(?:[([]|(?:>>|[»▶►→]) ?)$/
/** How a label begins, capital first. */
const opening =
  /(?=[A-Z])(?:Advert|ADVERT|Sponsored|SPONSORED|Promoted|Paid [cp]|Skip |Close ad|Report this|Story [crg]|Article [crg]|Text [crg]|Post [crg]|Report [crg]|Keep sc|Scroll|Read or|Link c|Cop(?:y (?:l|U)|ied to)|Save |Share |Sign up|Subscribe |Listen n|Watch n|Toggle|Hide c|Show c|Enlarge|View |Play [av]|Tap to|Image [acdms]|Media c|Video c|Back to t|Load m|Click to e|Skip to|SEE |READ|ALSO|RELATED|MORE|WATCH:|LISTEN:|DON[’']T|MUST R|IN PIC|GALLERY|FULL S|See [amnpPbB]|Read [amn]|Also re|Related|More on|Don[’']t m|Photo[ :]|Image:|Picture[ :]|Photograph[ :]|Illustration[ :]|Graphic[ :]|Screenshot|Alt text|Full [pPbB])/g

/** Labels of a page between two sentences, or glued to one. */
export function findLabels(content: string): readonly Piece[] {
  const found: Piece[] = []
  for (const {index} of matchesOf(opening, content))
    for (const [kind, shape] of shapes) {
      shape.lastIndex = index
      const words = shape.exec(content)?.[0]
      if (words === undefined) continue
      const end = index + words.length
      if (names.test(content.slice(end, end + 14))) continue
      const before = content.slice(Math.max(0, index - 3), index)
      const start = index - (lead.exec(before)?.[0].length ?? 0)
      found.push({start, end, kind})
    }
  if (content.includes('@'))
    for (const {index, 0: words} of matchesOf(card, content))
      if (isNamed(content, index, words))
        found.push({
          start: index,
          end: index + words.length,
          kind: 'hover card'
        })
  return found
}

/** Whether a handle has the name before it, or a button behind it. */
function isNamed(content: string, index: number, words: string): boolean {
  if (/follow/i.test(words)) return true
  const [name = ''] =
    /[A-Za-zÀ-ỿ]+$/.exec(content.slice(Math.max(0, index - 30), index)) ?? []
  return name.length > 2 && words.toLowerCase().includes(name.toLowerCase())
}
