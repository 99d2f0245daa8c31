import type {LeftoverKind} from './kind.js'

/** What a publisher asks of its reader: all of these, in lower case. */
type Ask = readonly [kind: LeftoverKind, ...signs: readonly RegExp[]]

const price =
  /[£$€]\d|\b\d+(?:p|c| (?:cents?|pence|pounds?|dollars?|euros?|krone|kroner|rupees|francs))\b|\bprice of an?\b/
const us = /\b(?:we|us|our|ours|we[’'](?:re|ve|ll|d))\b/
const you = /\b(?:you|your|yours|you[’'](?:re|ve|ll|d))\b/
const asks: readonly Ask[] = [
  [
    'newsletter prompt',
    /\b(?:(?:in|to|into|straight to) your (?:inbox|e-?mail)|in the inbox|your inbox (?:every|each|on|at|by)|pop (?:in )?your (?:e-?mail|address)|(?:your )?(?:e-?mail|address) in the box|drop us your|no spam\b|our (?:[a-zß-ɏ-]+ )?(?:letter|newsletter|digest|briefing|bulletin)\b)/,
    /\b(?:no spam|free|every|each|tick|lands?|sign|subscribe|pop|drop|weekly|daily|any time|gossip|recipes|news|stories|send you)\b/,
    /^(?!.*\b(?:was|were|had)\b)/
  ],
  [
    'subscription prompt',
    /\b(?:(?:last|free|one|two|three|four|five|more|your) (?:free )?(?:reads?|articles?|stories)\b|the rest of this (?:piece|story|article|post)|read(?:ing)? on\b|a (?:week|month|year)\b|for members|paywall)/,
    /\b(?:cancel|leave when|stop when|carry on|read on|reading on|chip in|join (?:from|for|now|us)|subscribe|for members|free reads?|any time|free articles)\b/,
    you
  ],
  [
    'subscription prompt',
    /\bfor (?:our )?(?:members|subscribers)\b/,
    /\b(?:rest of this|this (?:piece|story|article)) /,
    /\b(?:join|subscribe|sign|log)\b/
  ],
  [
    'subscription prompt',
    /\b(?:journalism|reporting|newsroom|your gift|our readers|paywall|billionaire|owners?|advertisers|stor(?:y|ies) like this(?: one)?|readers like you|readers do|reader-(?:funded|supported)|independent|paid for by)\b/,
    /\b(?:chip in|will you (?:be|help|join)|(?:can|could) you (?:spare|chip|give|help)|give (?:today|now|what you can|a little)|(?:every|each) (?:gift|penny|pound|dollar)|keeps? (?:us|it|this|the [a-zß-ɏ ]{2,25}) (?:going|free|alive)|be one of them|support us|donate)\b/
  ],
  [
    'subscription prompt',
    /\bchip in\b|\bgive (?:today|what you can)\b/,
    price,
    /\b(?:keep|help)\b.{2,40}\b(?:going|free|alive|reporting)\b/
  ],
  [
    'click prompt',
    /\b(?:in|get|open|try|use|with|on|download|install) (?:the|our|in)\b(?: [^ .!?]+){0,4} app\b/,
    /^(?:open|read|get|try|continue|see|view|watch|listen|download|use)\b|\b(?:not now|maybe later|no thanks|stay here|best experience|works better|open app|faster)\b/,
    /\b(?:this|it|for|faster|better|not now|best experience)\b/
  ],
  [
    'advertisement',
    /\b(?:(?:our|through|affiliate|these|from|on) links?|links? (?:on|in|from|through) (?:this|our|the) (?:page|site|story|article|guide)|affiliate|buying through|shop (?:from|through))\b/,
    /\b(?:commission|(?:a|small|our) cut|an? (?:[a-z]+ )?fee|(?:may|might|could|can|we|us) (?:[a-z]+ )?(?:earn|money)|little money|share of (?:sales|revenue|what you))\b/,
    /\b(?:we|us|our|you|your|this page|affiliate)\b/
  ],
  [
    'interface text',
    /(?:^|[.!] )(?:(?:have |did |do )?(?:you |we )?(?:spot(?:ted)?|see|seen|found?|notice[ds]?|get|got|something|anything|is (?:something|anything)|typos?|any|an?|think)\b)[^.?!]{0,40}\b(?:wrong|mistakes?|errors?|typos?|inaccurate|missing|amiss|broken)?\b[^.?!]{0,40}\?/,
    /\b(?:wrong|mistakes?|errors?|typos?|inaccurate|amiss|broken)\b/,
    /\? (?:please )?(?:tell|let|report|write|highlight|click|e-?mail|contact|ring|call|drop|send|use|fill|point)\b/
  ],
  [
    'comment prompt',
    /\b(?:got|have|what[’']s) (?:a|an|your|something|any)\b[^.!?]{0,20}\b(?:view|say|opinion|thoughts?|take)\b|\b\d+ (?:comments|replies|people are (?:talking|commenting|discussing))\b|\bthe comments\b/,
    /\b(?:log in|sign in|join in|wade in|weigh in|add yours|house rules|moderat[a-z]+|our mods|be (?:nice|kind)|keep it (?:civil|clean|friendly))\b/
  ],
  [
    'player',
    /\b(?:wherever you (?:get|listen|find|like)|(?:all|your|favou?rite) podcast (?:apps?|players?)|(?:on )?(?:apple podcasts|spotify))\b/,
    /^\W{0,4}(?:follow|subscribe|listen|hear|get|find|catch|download|stream|new episodes?|all episodes|(?:the|our) [a-z ]{0,20}(?:podcast|episodes?) (?:is|are)|available)\b/
  ],
  [
    'page label',
    /^(?:an? |the )?(?:(?:longer |shorter |different )?version of )?(?:this|the) (?:article|story|piece|column|review|essay|report|interview) (?:also |first |originally |will )?(?:appears?|appeared|ran|runs|was (?:first )?(?:printed|published))\b/,
    /\b(?:print(?:ed)?|issue|edition|section|newspaper|sunday paper|magazine|page [a-z]?\d)\b/
  ],
  [
    'sign-up notice',
    /\b(?:partners|vendors|third parties|cookies)\b/,
    /\b(?:your (?:device|phone|browser|computer|data|visits?)|personali[sz]ed ads|the site better)\b/,
    /\b(?:stores?|keeps?|access|process|share|collect|accept|agree|reject|manage|set|choices)\b/
  ],
  [
    'sign-up notice',
    /\b(?:help us|let us|letting us|we)\b.{0,60}\b(?:the site|this site|our site|your visits?|your clicks)\b/,
    /\b(?:agree|accept|sure|go ahead|ok|no thanks|allow|consent)\b/,
    us
  ]
]

/** Of these one alone is told by how it opens, whatever it quotes. */
const openings: readonly (readonly [LeftoverKind, RegExp])[] = [
  [
    'related link',
    /^[-–—*•▶►›»→|[(\s]*(?:you (?:might|may|could|[’']ll|will) (?:also )?(?:be into|enjoy|like|love|want|fancy)|if you (?:liked|enjoyed) this|more like this|(?:readers|others|people) (?:also |are also |who read this )+(?:liked|enjoyed|read|reading)|(?:read|up|watch|coming|play|hear) next|now read(?: this)?)\b[^:→›»>.!?]{0,20}(?::|→|›|»|>)/
  ],
  [
    'player',
    /^(?:[▶►⏵▷🔊🎧🎙🔈📻]\ufe0f?)+ ?(?:(?:hear|listen|play|watch|follow|read aloud)\b.{2,160}|.{2,40}\b\d{1,2}:\d{2}\b.{0,60})$/u
  ],
  [
    'comment prompt',
    /^[^.!?]{4,110}\?\W{1,3}yes\b[^.!?]{0,40}\bno\b[^.!?]{0,60}(?:\b(?:not sure|don[’']t know|undecided|maybe|never|sometimes|vote|submit|cast|results?|other|no opinion)\b)[^.!?]{0,30}$|^[^.!?]{4,110}\? [^.!?]{4,80}\b(?:vote now|cast your vote|submit vote|view results|see results)$|^[^.!?]{4,110}\?[ ○◯☐□•·-]{1,4}yes[ ○◯☐□•·/-]+no(?:[ ○◯☐□•·/-]+[a-z’' ]{2,20})?$/
  ],
  [
    'page label',
    /^(?:live[ :|·–—-]+\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [a-z]{2,4})?|\d{1,2}[:.]\d{2}[ :|·–—-]+live|from the [a-z]+ (?:\d{4} )?issue|(?:https?:\/\/|www\.)\S+)$/
  ],
  [
    'advertisement',
    /^(?:(?:presented|brought to you|sponsored|supported|powered|funded|paid for) by|in (?:association|partnership) with) [^.,!?]{2,50}$|^(?:brand|partner|branded|native|commercial|promotional) (?:content|feature|ad)$/
  ]
]
/** Cheap tests before them, on the line as it stands. */
const mayAsk =
  /inbox|spam|gift|readers|e-?mail|newsletter|digest|letter|[Ff]ree|(?:for|of) members|a (?:week|month)|[Cc]hip in|[Gg]ive (?:today|what)|\bapp\b|\blinks?\b|ffiliate|wrong|istake|rror|[Tt]ypo|[Oo]pinion|[Vv]iew|\bsay\b|comments|odcast|Spotify|wherever|version of|^(?:This|The) (?:article|story|piece|column|review|essay|report|interview)|artners|vendors|cookies|the site|rest of this|reading on/
const mayOpen = (content: string) =>
  opening.test(content) ||
  (content.includes('?') &&
    /\?\W{1,4}[Yy](?:es|ES)\b|(?:[Vv]ote|VOTE|NOW|now|[Rr]esults)$/.test(
      content
    ))
const opening =
  /^[^A-Za-z]{0,6}(?:You|If you|More like|Readers|Others|People|Read|Up|Watch|Coming|Play|Hear|Now read|LIVE|Live|\d|From the|https?:|www|Presented|Brought|Sponsored|Supported|Powered|Funded|Paid|In (?:ass|par)|Brand|Partner|Native|Commercial|Promotional)|^[▶►⏵▷🔊🎧🎙🔈📻]/u
const longest = 260

/** A cheap test before it. */
const speaks =
  /\b(?:[Yy]our?|[Uu]s|[Oo]ur|[Ww]e|[Tt]his|apps?|podcasts?|Podcasts|[Cc]hip|[Aa]ffiliate)\b/

/** What a line is that opens as no sentence of a story does. */
export function openedKind(content: string): LeftoverKind | undefined {
  if (content.length > longest || !mayOpen(content)) return undefined
  const lower = content.trim().toLowerCase()
  return openings.find(([, shape]) => shape.test(lower))?.[0]
}

/** What a line that is no prose asks of a page's reader, if it does. */
export function askedKind(content: string): LeftoverKind | undefined {
  if (content.length > longest) return undefined
  if (!speaks.test(content) || !mayAsk.test(content)) return undefined
  const lower = content.toLowerCase()
  return asks.find(([, ...signs]) =>
    signs.every((sign) => sign.test(lower))
  )?.[0]
}
