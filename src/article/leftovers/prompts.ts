import {matchesOf} from '../../text/matches.js'
import type {LeftoverKind} from './kind.js'
import type {Piece} from './tokens.js'

/** What a page says in capital letters where a sentence has a small one. */
const prompts: readonly (readonly [LeftoverKind, string])[] = [
  [
    'advertisement',
    'ADVERTISEMENT|Advertisement|SPONSORED|(?:Story|Article) continues below(?: (?:this )?(?:ad|advert|advertisement))?|Scroll (?:down )?(?:to continue|for more)|Continue reading(?: below)?|CONTINUE READING(?: BELOW)?'
  ],
  [
    'newsletter prompt',
    '(?:Sign in|Log in|Register|Subscribe|Create an account) to (?:comment|continue|read|save|watch|listen|view)|Sign up (?:now |here |today )?(?:to|for) (?:our|the|your) (?:[a-z]+ ){0,3}(?:newsletters?|alerts|briefing|e-?mails?)|Subscribe (?:now|today|here|to our (?:[a-z]+ ){0,2}(?:newsletter|channel|podcast))|Download our (?:free )?app'
  ],
  [
    'share prompt',
    'Read or [Ss]hare this (?:story|article|post|page)(?:: https?://\\S+)?|(?:Listen to|Share|Save|Print|Watch|Rate|Email|Bookmark) this (?:article|story|page|post|video|clip|podcast|episode)|Follow @\\w{2,30}|Follow us(?: on [A-Z]\\w+)?|Share this(?: (?:article|story|page|post))?|Share on [A-Z]\\w+|Copy link|Click to (?:share|tweet)'
  ],
  [
    'related link',
    'Read (?:more|also|next)(?: ?:)?|READ MORE:?|See also:?|SEE ALSO:?|Related(?: stor(?:y|ies))?:|RELATED:?|WATCH:?|LISTEN:'
  ],
  [
    'click prompt',
    'Click (?:here|to (?:enlarge|expand|play|watch))|Tap (?:here|to (?:see|view|read|watch|play|expand|enlarge))'
  ],
  [
    'player',
    'Play (?:video|audio)|(?:Toggle|Hide|View) caption|View gallery|Enlarge (?:this )?image'
  ]
]

/** Between two words of one sentence. */
const shapes = prompts.map(
  ([kind, words]) =>
    [
      kind,
      new RegExp(
        `(?<=[a-zà-ÿ\\d,;”’"] )(?:${words})(?= [a-zà-ÿ]|(?<=:) \\S)`,
        'g'
      )
    ] as const
)
/** Cheap test before them: how one of their words begins. */
const opening =
  /ADVER|Adver|SPONS|Story |Scrol|Sign |Subsc|Save |Share|See a|SEE A|Artic|Conti|CONTI|Creat|Copy |Click|Downl|Follo|Read |READ |RELAT|Relat|Regis|Rate |WATCH|Watch|LISTE|Liste|Log i|Tap |Toggl|Play |Print|Email|Bookm|Hide |View |Enlar/
/** Another: a capital after a small letter, and one of their words. */
const trigger =
  /[a-zà-ÿ\d,;”’"] (?:A[Dd][Vv][Ee][Rr]|S(?:PONS|tory c|croll|ign [ui]|ubscr|ave th|hare|ee also|EE)|Article c|C(?:ont|reate an|ONT|opy l|lick)|D|Fo|R(?:e|E|ate th)|W(?:ATCH|atch th)|L(?:ISTEN|isten to th|og in)|T(?:ap |oggle)|P(?:lay|rint th)|Email th|Bookm|Hide|View|Enl)/
/** `click here` is no sentence's own but where someone is told to. */
const clickHere =
  /(?<!\b(?:to|can|could|or|and|you|please|then|will|would|should|must|just|they|who|people|users|readers|customers|visitors|the|a) )\bclick here\b(?! to \S+ (?:said|told))/g

/** Prompts of a page that stand inside a sentence, as if it had none. */
export function findPrompts(content: string): readonly Piece[] {
  const found: Piece[] = []
  if (opening.test(content) && trigger.test(content))
    for (const [kind, shape] of shapes)
      for (const {index, 0: words} of matchesOf(shape, content))
        found.push({start: index, end: index + words.length, kind})
  if (content.includes('click here'))
    for (const {index, 0: words} of matchesOf(clickHere, content))
      if (!/["“][^"”]*$/.test(content.slice(Math.max(0, index - 120), index)))
        found.push({
          start: index,
          end: index + words.length,
          kind: 'click prompt'
        })
  return found
}
