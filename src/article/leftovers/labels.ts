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
    'Read or [Ss]hare this (?:story|article|post|page)(?:: ?https?://\\S+)?|Link copied|Copy link|Copy URL|Copied to clipboard|Save for later|Share on [A-Z][a-z]+'
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
/** What a sentence opens with behind them, where they might open one. */
const behind = '[!.…]?(?= (?:Undo |Close |OK )?[A-ZÀ-Þ“"]| [·|•»→] |$)'
const sureShapes = sure.map(
  ([kind, labels]) =>
    [
      kind,
      new RegExp(
        `(?<=[.!?”"’)] )(?:${labels})(?:${behind}|(?=[A-ZÀ-Þ][a-zß-ÿ]))|(?<=[a-zß-ÿ.!?”)])(?:${labels})(?![a-z])[!.…]?`,
        'g'
      )
    ] as const
)
/** Cheap test before them: a label's opening behind a stop, or behind no space. */
const maySure =
  /[a-zß-ÿ.!?”"’)] ?(?:A[dD][vV]|S(?:pons|PONS|kip |tory |croll|ave f|hare o|how c)|P(?:rom|aid |ost |lay )|Cl(?:ose a|ick to e)|Rep|Ar|Tex|Keep|Read o|Lin|Cop|T(?:og|ap )|Hid|En|View|Im|Med|Vid|Back|Load)/
/** `Advertisement Standards Council` is a name. */
const names =
  /^ (?:Standards|Director|Manager|Council|Age|Association|Bureau)\b/

const link =
  /[([](?:RELATED|Related|READ MORE|Read more|SEE ALSO|See also|ALSO READ|Also read|READ|WATCH|LISTEN|MORE)(?: [a-z]{4,10})? ?: ?[^()[\]\n]{4,140}[)\]]|(?<=[.!?”"’)\]] )(?:>> ?|» ?|▶ ?|► ?|→ ?)?(?:(?:SEE|READ) (?:MORE|ALSO|NEXT)|ALSO READ|RELATED(?: (?:STORY|STORIES|NEWS|ARTICLE|CONTENT))?|(?:MORE|ALSO) (?:ON|FROM|IN|AT) [A-Z][A-Z’' ]{2,40}|MORE|WATCH|LISTEN|DON[’']T MISS|MUST READ|IN PICTURES|GALLERY|READ|FULL STORY|(?:See|Read) (?:more|also|next)|Also read|Related(?: (?:story|stories|article|content))?|More on this|Don[’']t miss) ?:(?: [^>»\n]{2,120}(?:>>|»))?/g
const mayLink = /[A-Za-z] ?:/
const opensLink =
  /[([](?:R[Ee]|S[Ee][Ee] |A[Ll]|WAT|LIS|MORE)|[.!?”"’)\]] (?:[>»▶►→]|(?:SEE|READ|ALSO|REL|MORE|WATCH|LISTEN|DON|MUST|IN P|GALL|FULL|See |Read |Also |Rel|More on|Don))/

/** What a picture's hidden text says, where a sentence has a small letter. */
const picture =
  /(?<=[a-zß-ÿ] )(?:Image|Photo|Picture|Photograph|Illustration|Graphic|Screenshot|Alt text)(?: (?:shows|showing|depicts|may contain)\b|(?: description| alt)?: )/g
const mayShow =
  /[a-z] (?:Image|Photo|Picture|Illust|Graphic|Screen|Alt t)[a-z]* ?(?:show|depic|may |desc|alt|:)/

/** `Lena Brandt@lenabrandt Politics Reporter Follow`, `View Profile BCW C #9`. */
const card =
  /(?<=[a-zß-ÿ])@[A-Za-z]\w{2,29}(?!\w*[.@]\w)(?: (?:[A-Z][\w&-]{1,20} ){0,5}(?:Follow|FOLLOW)(?:ing)?\b)?|(?<=[a-zß-ÿ,] )(?:View|See|Full) (?:[Pp]rofile|[Bb]io|[Ss]tats)(?: (?:[A-Z]{1,4}|#?\d{1,3}))*(?= |$)/g
const mayCard =
  /[a-z]@[A-Za-z]|[a-z,] (?:View|See|Full) (?:[Pp]rof|[Bb]io|[Ss]tat)/

/** Labels of a page between two sentences, or glued to one. */
export function findLabels(content: string): readonly Piece[] {
  const found: Piece[] = []
  const add = (shape: RegExp, kind: LeftoverKind) => {
    for (const {index, 0: words} of content.matchAll(shape)) {
      const end = index + words.length
      if (!names.test(content.slice(end, end + 14)))
        found.push({start: index, end, kind})
    }
  }
  if (maySure.test(content))
    for (const [kind, shape] of sureShapes) add(shape, kind)
  if (mayLink.test(content) && opensLink.test(content))
    add(link, 'related link')
  if (mayShow.test(content)) add(picture, 'caption')
  if (mayCard.test(content))
    for (const {index, 0: words} of content.matchAll(card))
      if (!words.startsWith('@') || isNamed(content, index, words))
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
