import type {LeftoverKind} from './index.js'

type Shape = {
  readonly kind: LeftoverKind
  /** Longest line it is looked for in, in code units. */
  readonly longest: number
  readonly shape: RegExp
  /** Silent among the last paragraphs, where such a line belongs. */
  readonly belongsLast?: true
}

/** Whole paragraphs that no article is written to hold. */
const shapes: readonly Shape[] = [
  {
    kind: 'advertisement',
    longest: 90,
    shape:
      /^(?:[-–—*[( ]*)(?:advertisement|advertising|sponsored(?: content)?|paid post|ad|(?:story|article|post|text) continues (?:below|after)\b.*|continue reading(?: below)?\b.*|scroll (?:down )?(?:to continue|for more)\b.*|read on below|skip advertisement|keep reading(?: below)?\b.*|this (?:ad|advertisement) will (?:close|end)\b.*|loading\.{0,3}|article continues .*)(?:[-–—*\]) .:]*)$/i
  },
  {
    kind: 'related link',
    longest: 220,
    shape:
      /^(?:[-–—*•>[( ]*)(?:read(?: more)?|also read|read also|see also|also on\b[^:]{0,30}|related(?: (?:stories|story|articles?|links?|content|topics?|coverage|video))?|more(?: on this(?: story)?| from [^:]{2,40}| coverage| stories)?|recommended(?: for you)?|don[’']?t miss|you (?:may|might) (?:also )?like|must[- ]read|most (?:read|popular|viewed)|trending(?: now)?|watch(?: now| more| live| this)?|listen(?: now)?|full story|in pictures|in photos|what to read next|read next|up next|next article|previous article|opinion|analysis|explainer|photos?|gallery|videos?|related to this(?: story)?|further reading|more to read|top stories|editor[’']?s picks?)\s*(?:[:»>|→]+\s*.{0,180}|)$/i
  },
  {
    kind: 'related link',
    longest: 140,
    shape:
      /^(?:[-–—*•>[( ]*)(?:read (?:more|the full|our full|about|also)|click (?:here|through|on)|see (?:more|our full)|follow (?:live|our live|along)|get the latest|for more (?:on|about|from|information|stories|news)|more (?:about|on):?)\b[^.!?]{0,110}[.!»>]?$/i
  },
  {
    kind: 'player',
    longest: 140,
    shape:
      /^(?:[[( ]*)(?:(?:play|pause|mute|unmute|replay|skip|share|embed|autoplay|volume|captions?|download)(?:[ |,/]+(?:play|pause|mute|unmute|replay|skip|share|embed|autoplay|volume|captions?|download|video|audio|transcript))*(?: video| audio)?|media caption\b.*|video (?:player|caption|unavailable|not available)\b.*|(?:your browser|this browser) does not support\b.*|the following (?:media|video) (?:includes|contains)\b.*|(?:image|photo|slide|picture) \d+ (?:of|\/) \d+|\d+ (?:of|\/) \d+(?: photos?| images?)?|(?:prev(?:ious)?|next)(?: [|/] | )(?:prev(?:ious)?|next)\b.*|hide caption|toggle caption|enlarge(?: this image)?(?: toggle caption)?|view (?:gallery|slideshow|photos?|all|full ?screen)\b.*|launch (?:gallery|slideshow|media viewer)|\d{1,2}:\d{2}(?: ?\/ ?\d{1,2}:\d{2})?|listen to (?:this )?(?:article|story)\b.*|transcript|copy link|embed code.*)(?:[\]) .]*)$/i
  },
  {
    kind: 'newsletter prompt',
    longest: 420,
    shape:
      /^(?:[-–—*•>[( ]*)(?:sign up (?:for|to|here|now)|subscribe (?:to|for|now|here|today)|get (?:our|the|[\p{Lu}][\p{L} ]{2,30}) (?:[\p{L}-]+ )?(?:newsletter|briefing|emails?)|join (?:our|the) (?:mailing list|newsletter)|our (?:daily|weekly|free|morning) (?:newsletter|email|briefing)|enter your e-?mail|thank you for (?:signing up|subscribing)|(?:want|like) (?:more|to get|what you)\b.{0,60}(?:newsletter|inbox|subscribe|sign up)|(?:delivered|straight|sent) (?:directly )?to your inbox)\b.*$/iu
  },
  {
    kind: 'subscription prompt',
    longest: 300,
    shape:
      /^(?:already a subscriber|to continue reading|this (?:article|story|content) is (?:for|available to|only available to) (?:our )?(?:subscribers|members)|you have (?:reached|read|\d+)\b.{0,40}(?:free articles?|limit)|log ?in to (?:continue|read|comment|your)|create (?:an|a free) account|start your free trial|unlock (?:this|unlimited)|become a (?:member|subscriber|supporter)|(?:please )?support (?:our|independent|local) journalism|(?:please )?consider (?:supporting|donating|subscribing)|donate (?:now|today|here))\b.*$/i
  },
  {
    kind: 'share prompt',
    longest: 140,
    shape:
      /^(?:[-–—*•>[( ]*)(?:share(?: (?:this|on|via|the|your|with|story|article))?|tweet(?: this)?|pin(?: it)?|e-?mail(?: this)?|print(?: this)?|like (?:us|this)|follow (?:us|@?\w{2,20} on|the author|me)|find us|connect with|facebook|twitter|whatsapp|linkedin|reddit|flipboard|pinterest|instagram|copy url|save(?: (?:this|article|story))?|bookmark)(?:[ |,/·•&]+(?:and |or )?(?:share|tweet|pin(?: it)?|e-?mail|print|post|facebook|twitter|whatsapp|linkedin|reddit|flipboard|pinterest|instagram|on|via|us|this|article|story|copy|link|save|more|page|x|comments?|\d+))*[ .:!]*$/i
  },
  {
    kind: 'comment prompt',
    longest: 240,
    shape:
      /^(?:(?:leave|post|add|write|view|show|read|see|hide|load)(?: a| your| all| the| more)? comments?|comments?(?: \(\d+\)| are (?:closed|open|off)\b.*)?|\d+ comments?|join the (?:conversation|discussion)|have your say|what do you think\?.{0,60}comments?.{0,40}|let us know (?:in the comments|what you think)|tell us what you think|be the first to comment)\b.{0,80}$/i
  },
  {
    kind: 'sign-up notice',
    longest: 500,
    shape:
      /^(?:by (?:signing up|subscribing|submitting|clicking|registering|continuing|providing)\b.{0,200}\b(?:agree|accept|consent|acknowledge|terms|privacy|policy)|this site is protected by recaptcha|we use cookies|(?:please )?(?:accept|enable|allow) (?:all )?(?:cookies|javascript|notifications)|you (?:can|may) (?:unsubscribe|opt out)|privacy policy|terms (?:of (?:use|service)|and conditions)|something went wrong|an error (?:has )?occurred|please (?:try again|refresh|check your)|(?:your )?(?:request|submission) (?:has been|was) (?:received|sent)|invalid e-?mail)\b.*$/i
  },
  {
    kind: 'click prompt',
    longest: 260,
    shape:
      /^(?:[-–—*•>[( ]*)(?:(?:please )?click (?:here|on the|below|the link|through|to)|tap (?:here|to|the)|on mobile\?|(?:on|using) (?:a )?mobile (?:device|app)\b.{0,30}|download (?:the|our|now)\b.{0,60}\bapp|get (?:the|our) app|app users?:?|open (?:in|the) app|swipe|can[’']t see (?:the|this)|view (?:this|the) (?:post|tweet|video|image) on|if you (?:can[’']t|cannot) (?:see|view)|(?:see|view|watch) (?:the|this) (?:video|gallery|photos?|tweet|post) (?:above|below|here|on))\b.*$/i
  },
  {
    kind: 'credit',
    longest: 200,
    shape:
      /^(?:(?:\(?(?:photo|image|picture|file photo|photograph|video|illustration|graphic)s?(?: (?:by|credit|courtesy(?: of)?|via|from|copyright)\b|\s*[:/|])\s*.{0,90})|.{0,110}\b(?:AP Photo|Getty Images|AFP\/Getty|Reuters\/[A-Z]|EPA\/[A-Z]|Shutterstock|Associated Press\/[A-Z]|via AP|Bloomberg via Getty)\b.{0,50}|(?:hide|toggle) caption)$/i
  },
  {
    kind: 'contact line',
    longest: 260,
    belongsLast: true,
    shape:
      /^(?:(?:contact|email|e-mail|write to|reach|call|follow)\b.{0,80}(?:@\w|\bat \S+@)|(?:got|have|do you have) a (?:tip|story|question)\b.*|(?:send|e-?mail) (?:your )?(?:tips|questions|comments|letters|story ideas)\b.*|tips?: \S+@\S+)/i
  },
  {
    kind: 'copyright',
    longest: 320,
    belongsLast: true,
    shape:
      /^(?:©|\(c\) ?\d{4}|copyright (?:©|\d{4}|\(c\))|all rights reserved|this (?:material|article|story|content|post) (?:may not be|was (?:originally|first) published|originally appeared|first appeared|is (?:syndicated|republished))|(?:originally|first) published (?:on|in|by|at)|reprinted (?:with|by) permission|re-?published (?:with|under)|the views expressed)\b.*/i
  },
  {
    kind: 'bio',
    longest: 420,
    belongsLast: true,
    shape:
      /^(?:about the author|[\p{Lu}][\p{L}.’'-]+(?: [\p{Lu}][\p{L}.’'-]+){1,3} (?:is|are) (?:a|an|the|our) (?:[\p{L}-]+ ){0,5}(?:reporter|correspondent|editor|columnist|contributor|contributing \w+|staff writer|journalist|freelance \w+|producer|blogger|fellow|intern)\b.{0,160}(?:for|at|of|with|covering|based in)\b.{0,200}(?:follow|reach|twitter|@|email|contact|she|he|they|covers|her|his|\.$))/u
  }
]

const longestOfAll = Math.max(...shapes.map(({longest}) => longest))

/** What kind of leftover a whole paragraph is, if any. */
export function lineKind(
  content: string,
  isLast: boolean
): LeftoverKind | undefined {
  const line = content.trim()
  if (line.length === 0 || line.length > longestOfAll) return undefined
  if (opensQuotation.test(line)) return undefined
  for (const {kind, longest, shape, belongsLast} of shapes) {
    if (line.length > longest || (belongsLast && isLast)) continue
    if (shape.test(line) && !isSpoken(line)) return kind
  }
  return undefined
}

const opensQuotation = /^["“‘'«]/
const speech = /\b(?:said|says|told|asked|wrote|added|according to)\b/

/** A longer line in which someone speaks is the article's own. */
function isSpoken(line: string): boolean {
  return line.length > 110 && speech.test(line)
}
