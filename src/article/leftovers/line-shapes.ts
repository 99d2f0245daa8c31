import type {LeftoverKind} from './kind.js'

/** In lower case; letters are named, `a-zß-ɏ`. */
type Shape = {
  readonly kind: LeftoverKind
  /** Longest line it is looked for in, in code units. */
  readonly longest: number
  /** Ways in which such a line opens, after a bullet: regular expressions. */
  readonly forms: readonly string[]
  /** What follows each of them. */
  readonly end: string
}

const close = String.raw`[-–—*\]) .!:»>›→|…]*$`

/** What page links a line of a footer goes on with. */
const footerLinks =
  '(?:[ |,/&·•.:()-]+(?:and|our|your|the|here|view|read|see|apply|applies|of|use|terms|service|conditions|privacy|policy|cookies?|notice|settings|preferences|rights|contact|us|about|help|accessibility|sitemap|site map|advertise|careers|faqs?|copyright|do not sell|my|personal|info(?:rmation)?|california|ad ?choices))*[ .]*'
const media = '(?:video|audio|article|story|episode|podcast|clip|report|page)'
const networks =
  '(?:facebook|twitter|x|whats ?app|linkedin|reddit|flipboard|pinterest|instagram|telegram|tumblr|google\\+?|youtube|tiktok|threads|bluesky|messenger|e-?mail|print|pocket|sms|link)'
const controls =
  '(?:play|pause|stop|mute|unmute|replay|rewind|autoplay|volume|captions?|subtitles?|transcript|full ?screen|settings|skip|embed|download|share|copy link|copy|close|open|expand|more)'

/** Shapes of whole lines; of two that fit, the first counts. */
export const shapes: readonly Shape[] = [
  {
    kind: 'advertisement',
    longest: 110,
    forms: [
      '(?:skip |report (?:this )?|hide )?(?:ad|advert|advertisement|advertising|sponsored|promoted)s?(?: (?:content|post|links?|message|feedback|stories))?(?: by [^.!?]{2,40})?',
      'paid (?:post|content|partner content|partnership|promotion|advertisement|for by [^.!?]{2,40})',
      'from our (?:partners?|sponsors?)',
      `(?:advertisement[ .:|–—-]*)?(?:the )?(?:story|article|post|text|page|content|report) (?:continues|resumes|carries on|goes on)(?: (?:below|after|under|beneath)\\b[^.!?]{0,50})?`,
      '(?:advertisement[ .:|–—-]*)?(?:(?:continue|keep) (?:reading|scrolling|swiping|watching)|read on|scroll(?: down)?)(?: (?:below|after|to (?:continue|keep|carry|see|find|read|watch|view)|for (?:more|videos?|photos|pictures|the)|past|the main)\\b[^.!?]{0,50})?',
      '(?:continued|continues) (?:below|on next page|on page \\w+|after (?:the )?(?:ad|break))',
      'th(?:is|e) ad(?:vertisement)? (?:will (?:end|close|play|be over)|has (?:ended|loaded)|did not load)\\b[^.!?]{0,50}',
      'after (?:the|this) (?:ad|advert|advertisement|break)',
      '(?:(?:skip (?:past|to)|after|end of) )?newsletter promotion',
      'loading(?: ad| advertisement)?(?:\\.{2,3}|…)?',
      'ad(?:vert|vertisement)? (?:is )?loading',
      'report this ad(?:vert|vertisement)?',
      'ad(?:vert|vertisement)?[: ]+\\d{1,2}:\\d{2}'
    ],
    end: close
  },
  {
    kind: 'advertisement',
    longest: 300,
    forms: [
      '(?:if|when) you (?:buy|purchase|click|shop|make a purchase)\\b.{0,120}\\b(?:we|publisher) (?:may |might |can |could |will |sometimes )?(?:also )?(?:earn|receive|get|make)\\b.{0,40}\\b(?:commission|revenue|fee|share)\\b.{0,60}',
      'we (?:may |might |can |could |will |sometimes )?(?:also )?(?:earn|receive|get|make)\\b[^.!?]{0,30}\\bcommission\\b.{0,120}',
      'this (?:article|story|post|page|guide|list) (?:contains|may contain|includes) (?:affiliate|sponsored|paid)\\b.{0,120}'
    ],
    end: close
  },
  {
    kind: 'related link',
    longest: 260,
    forms: [
      'read(?: more| also| next| this| the full story)?',
      'also(?: read| see| on\\b[^:]{0,30})?',
      'see(?: also| more)?',
      'related(?: (?:stor(?:y|ies)|articles?|links?|content|topics?|coverage|videos?|reading|posts?|news))?',
      'more(?: (?:on|from|about) [^:]{2,50}| coverage| stories| news| reading)?',
      'live(?: updates?| blog| now)?',
      'interactive|infographic|quiz',
      '(?:external|internal|related|source|web) links?',
      'in case you missed it|icymi',
      'recommended(?: (?:for you|reading|stories))?',
      "don[’']?t miss",
      'you (?:may|might) also (?:like|be interested in)',
      'must[- ](?:read|see|watch)',
      'most (?:read|popular|viewed|shared)',
      'trending(?: now)?',
      'watch(?: now| more| live| this| next| also| the video)?',
      'listen(?: now| next| to this)?',
      'full (?:story|coverage|report)',
      'in (?:pictures|photos)',
      '(?:read|up|watch|play) next',
      'what to read next',
      'next (?:article|story|up)',
      'previous(?:ly)?(?: article| story| on [^:]{2,30})?',
      'explaine[rd]',
      'also in this (?:series|issue|edition|section|package)',
      '(?:photo )?(?:gallery|galleries)',
      'videos?',
      'slideshow',
      'podcast',
      'further reading',
      'from the archives?',
      'flashback',
      "editor[’']?s[’']? (?:picks?|choice)"
    ],
    end: '(?: \\(?(?:video|photos)\\)?)?\\s*[:»›→|]+\\s*\\S.{0,220}$'
  },
  {
    kind: 'related link',
    longest: 90,
    forms: [
      'read (?:more|also|next|this next|the full (?:story|article|report))(?: (?:here|about (?:this|it)|on this(?: story)?))?',
      'see (?:also|more|related)',
      'also (?:read|see|on (?:this site|our site))',
      'related(?: (?:stor(?:y|ies)|articles?|links?|content|topics?|coverage|videos?|posts?|news|to this story))?',
      '(?:more|all|other|latest|recent|top|popular|trending|featured|recommended) (?:on this(?: (?:story|topic))?|coverage|stories|news|articles?|posts?|videos?|slideshows?|galleries|podcasts?|topics|links|reads?|reading|headlines|from (?:the web|around the web|our (?:network|partners?)|this (?:author|section|site)))(?: (?:from|on|in|by) [^.!?]{2,40}| (?:this (?:morning|lunchtime|afternoon|evening|week|month|hour)|today|tonight|now|right now|of the (?:day|week|month)|for you))?',
      'more (?:from|by) (?!less\\b)[^.!?,;:]{3,40}(?=$)',
      '(?:recommended|picked|selected|suggested) for you',
      '(?:you|people|readers|others|users) (?:may|might|also)(?: also| have)? (?:liked?|read|view(?:ed)?|watch(?:ed)?|enjoy(?:ed)?|missed|bought)',
      '(?:stories|articles|news|videos|reads|more|what) you (?:may|might|should)(?: also| have)* (?:missed|like|read|know|want to read)',
      '(?:best|pick) of the (?:web|day|week)|(?:today|this week|the day|the week) in (?:pictures|photos)|(?:on|about) the same (?:subject|topic|story)|from our other (?:papers|titles|sites)',
      '(?:our )?most (?:read|popular|viewed|shared|commented)(?: (?:stories|articles|this week|today|now|in \\w+))*',
      '(?:trending|popular)(?: now| today| stories)?',
      '(?:next|previous|latest|top) (?:stor(?:y|ies)|articles?|posts?) (?:in|from) [a-zß-ɏ& ]{3,25}',
      'what to read next|up next|next (?:article|story|up)|previous (?:article|story)|full (?:story|coverage)|further reading',
      "editor[’']?s[’']? (?:picks?|choice)",
      'around the web|from the web|in case you missed it|icymi',
      '(?:more to (?:read|explore|know)|keep exploring|explore more|dig deeper|go deeper)'
    ],
    end: close
  },
  {
    kind: 'related link',
    longest: 170,
    forms: [
      'read (?:more (?:about|on|from|of|at|in|coverage|[a-zß-ɏ]+ (?:coverage|stories|news))|the (?:full|original|rest|entire|complete)|our (?:full|latest|explainer|coverage|review|guide|live)|(?:all|related) [a-zß-ɏ ]{0,30}(?:coverage|stories)|his|her|about the|also)',
      '(?:click|tap) (?:here )?(?:for|to (?:read|see|view|watch))',
      'see (?:our full|all|more (?:of|from|on|about|stories|news|photos|pictures|images))',
      'follow (?:live|our live|along|the latest|all (?:the|our))',
      'get the (?:latest|full) (?:on|story|news)',
      '(?:catch|get|check|track|browse) (?:all|the latest|latest|live|breaking)\\b[^.!?]{0,70}\\b(?:news|updates?|headlines|stories|coverage)\\b[^.!?]{0,40} (?:on|at|from|here|only)\\b',
      'for (?:more|the latest|full)\\b[^.!?]{0,70}\\b(?:click|visit|go to|see|follow|read|here)\\b',
      'visit [^.!?]{3,60} (?:for more|to learn more)',
      'learn more (?:about|at|here)',
      'find out more\\b',
      'catch up (?:on|with)',
      '(?:view|browse|explore|check out) (?:all|more|our|the full|other)\\b',
      'complete coverage\\b',
      'more on this\\b',
      'read:',
      '\\(?see related\\b',
      'hear more\\b',
      '(?:watch|see|hear) the (?:moment|highlights|trailer|clip|full (?:video|interview|speech|episode|game|race))\\b(?=[^.!?]*$)',
      'watch more\\b'
    ],
    end: '[^.!?]{0,120}[.!)\\]»>…]*$'
  },
  {
    kind: 'player',
    longest: 200,
    forms: [
      `${controls}(?:[ |,/·•]+(?:and |or )?(?:${controls}|${media}|this|\\d{1,2}:\\d{2}))*`,
      `(?:play|watch|listen to|hear|embed|download|replay)(?: the| this| our)? ${media}(?:[ |,/·•:]+(?:${controls}|share|this|article|tweet|post|e-?mail|\\d{1,2}:\\d{2}|min(?:ute)?s?|\\d+))*`,
      '(?:video|audio|media|image|photo) (?:player|caption|playback|unavailable|not available|is loading|source|duration|ad feedback)\\b.{0,90}',
      '(?:now|just|currently|also) (?:playing|watched|watching)\\b.{0,120}',
      "(?:your|this) browser (?:does not|doesn[’']t|is not|cannot)\\b.{0,120}",
      "(?:the following (?:media|video)|this (?:video|content|player|audio)) (?:includes|contains|is (?:not |un)available|cannot be|can not be|can(?:no|[’'])t be|is not supported|requires)\\b.{0,100}",
      '(?:(?:prev(?:ious)?|next|back)[ |/]+){1,2}(?:prev(?:ious)?|next)?[ |/]*(?:(?:image|photo|slide|picture|page) )?\\d+ (?:of|/) \\d+',
      '(?:(?:image|photo|slide|picture|page|gallery) )\\d+(?: (?:of|/) |/)\\d+(?:[ |:].{0,40})?',
      '\\d+ ?(?:of|/) ?\\d+(?: (?:photos?|images?|slides?))?',
      '\\d+ (?:photos|images|slides)',
      '(?:prev(?:ious)?|next)[ |/·]+(?:prev(?:ious)?|next)',
      '(?:hide|toggle|show|view|close|read) (?:full )?(?:captions?|transcript|subtitles|gallery|slideshow|fullscreen)(?:[ :].{0,80})?',
      'enlarge(?: (?:this )?(?:image|photo))?(?: (?:toggle|hide) caption)?(?: .{0,60})?',
      'view (?:all|full ?size|larger|in browser|images?|photos?)(?: .{0,40})?',
      '(?:launch|open|start) (?:the )?(?:gallery|slideshow|media viewer|player)',
      '\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[/|] ?\\d{1,2}:\\d{2}(?::\\d{2})?)?',
      '\\d{1,3}[- ]min(?:ute)?s?(?: (?:read|listen|watch))',
      'loading (?:the )?(?:gallery|comments?|map|chart)(?:\\.{2,3}|…)?',
      '(?:copy |get )?embed(?:ded)?(?: (?:code|video|audio|tweet|post|link|this|from|player)\\b.{0,60})?',
      '(?:loading|buffering)(?: (?:the|this))? (?:video |audio |media )?(?:player|video|audio|stream|podcast)(?:\\.{2,3}|…)?',
      '(?:play|watch|video|audio)(?: (?:video|audio|clip))?[ :|,·]+(?:duration|length|running time)[ :]+\\d.{0,40}',
      '(?:skip|jump|go|rewind|forward|fast forward)(?: (?:back(?:ward)?s?|ahead|forward))? \\d{1,2} ?(?:s|secs?|seconds?)',
      '(?:\\d{1,2}:\\d{2}[ /|]+)+(?:playback )?(?:speed|rate|volume|live|share|download|mute)\\b.{0,30}',
      '(?:press )?(?:space(?:bar)?|enter|esc(?:ape)?|(?:arrow|up|down|left|right)(?: and [a-z]+)? (?:arrow )?keys?) (?:to|for) (?:play|pause|mute|skip|seek|close|open|volume|scroll|move|navigate|rewind|zoom)\\b.{0,120}',
      '(?:playback )?speed[ :]+\\d(?:\\.\\d+)?x?',
      '(?:hear|listen to|stream|download) (?:the |our )?(?:latest|new|newest|full|previous|first|next) (?:episodes?|podcast|instal?lment)\\b[^.!?]{0,60}',
      'listen(?: to this)?(?: article| story)?[ ·|(]+\\d.{0,40}',
      '(?:hear|listen to) (?:the |this )?(?:article|story|full (?:interview|episode))\\b.{0,40}',
      '(?:image|photo|video) (?:may be )?(?:loading|gallery)',
      'error:? (?:4\\d\\d|50\\d)\\b.{0,60}',
      '(?:4\\d\\d|50\\d) (?:error|not found|forbidden)\\b.{0,60}',
      '(?:page|media|video|audio|file|content|image|embed|resource) (?:not found|could not be (?:found|loaded|displayed|played)|failed to load|is missing)\\b.{0,60}',
      '(?:failed|unable) to load (?:the |this )?(?:page|media|video|audio|file|content|image|embed|player|comments?|more)\\b.{0,40}'
    ],
    end: close
  },
  {
    kind: 'newsletter prompt',
    longest: 420,
    forms: [
      'sign(?:ing)?[- ]?up (?:for|to (?:receive|get|our|the)|here|now|today|below|free|with your)\\b',
      'subscribe (?:to (?:our|the|this|get|receive)|for (?:free|our|daily|weekly|more)|here|now|today|below|via)\\b',
      'subscribe[ .!]*$',
      'get (?:our|the|your|this|a|all the|more|breaking|top|daily)\\b[^.!?]{0,90}\\b(?:newsletters?|briefing|in(?:to)? your (?:inbox|e-?mail)|to your (?:inbox|e-?mail)|by e-?mail|alerts|delivered)\\b',
      '(?:receive|join) (?:our|the|a)\\b[^.!?]{0,60}\\b(?:mailing list|newsletters?|e-?mails?|briefing|digest|updates|subscribers)\\b',
      '(?:our|the|this) (?:daily|weekly|free|morning|evening|e-?mail)[^.!?]{0,30} (?:newsletter|e-?mail|briefing|digest) (?:is|brings|has|delivers|will|gives|keeps)\\b',
      '(?:please )?enter (?:your|a valid|an) e-?mail',
      '(?:your )?e-?mail address[: *]*$',
      "don[’']t miss (?:out on )?(?:an?|any|the|our|your)? ?(?:[a-zß-ɏ]+ )?(?:stor(?:y|ies)|headlines?|updates?|news|episodes?|articles?|latest|issue|edition|moment)\\b[^.!?]{0,60}[.!]?$",
      'thank(?:s| you) for (?:signing up|subscribing|registering|visiting|voting)',
      '(?:want|like|love|enjoy(?:ing)?|need) (?:more|to (?:get|know|read|receive|stay)|what you|this|our|the)\\b.{0,110}\\b(?:newsletters?|inbox|subscribe|sign up|our (?:[a-zß-ɏ]+ ){0,2}(?:app|podcast|briefing|channel|alerts|community))\\b',
      '(?:delivered|straight|sent|direct(?:ly)?)(?: (?:directly|straight|right))? (?:in)?to your (?:inbox|e-?mail|phone)',
      "(?:the )?(?:day|week|morning)[’']?s? (?:top|biggest|best|most important) (?:stories|news)\\b.{0,80}\\b(?:inbox|e-?mail|delivered)",
      'newsletters?(?: sign[- ]?up)?[: .!]*$'
    ],
    end: ''
  },
  {
    kind: 'subscription prompt',
    longest: 320,
    forms: [
      '(?:already|not (?:yet )?|are you) an? (?:[a-zß-ɏ-]+ )?(?:subscriber|member|registered)\\b',
      'to (?:continue reading|keep reading|read (?:more|the (?:full|rest)|on)|unlock|access|view) (?:this|the|our|more|please|subscribe|log|sign|register|[a-zß-ɏ])',
      'to continue reading\\b',
      'this is (?:an? )?(?:premium|subscriber|paid|sponsored|locked|exclusive) (?:content|article|story|post|feature)\\b',
      'only (?:registered |logged[- ]in |paying )?(?:users|subscribers|members) can\\b',
      'your (?:free )?(?:trial|subscription|membership|session|password|account|free articles?) (?:has|have|is|will|ends?|expires?|renews?)\\b',
      '(?:this|the) (?:article|story|content|page|feature|post|report|video) is (?:exclusive(?:ly)? |reserved |free |only )*(?:for|available (?:only )?(?:to|for)|limited to|restricted to|locked|behind)\\b',
      "(?:you(?:[’']ve| have)?|this is your) (?:reached|used|read|hit|have|got|last|\\d+)\\b.{0,50}\\b(?:free|articles? (?:left|remaining|limit)|limit|monthly)",
      '(?:please )?(?:log|sign) ?in (?:to (?:your|our|my|continue|keep|view|read|see|access|comment|join|save|manage|post|unlock|the (?:site|website|page|app|forum)\\b|[a-zß-ɏ.]+$)|or|with (?:your|an?|face|goog|app|twit|e-?m)|here|now)',
      '(?:please )?(?:create|register (?:for|now|here|today|free)|open) (?:an? |your |free )*(?:free )?(?:account|registration|profile|to (?:continue|read|comment))\\b',
      '(?:start|try|begin|claim) (?:your|a|our|\\d+ (?:months?|weeks?))(?: [a-zß-ɏ]+){0,3} (?:trial|subscription|free|access|offer)\\b',
      'unlock (?:this|unlimited|all|full|access|more|premium|exclusive|extra|an? (?:world|range|host)|the (?:full|rest))\\b',
      '(?:forgot(?:ten)?|reset|show|change)(?: your)? (?:password|user ?name)(?: or (?:e-?mail|user ?name|password))?[ ?.!]*$',
      'become an? (?:[a-zß-ɏ-]+ ){0,4}(?:member|friend|subscriber|supporter|patron|insider)\\b',
      '(?:please )?(?:support|fund|back|protect) (?:our|independent|local|quality|honest|nonprofit|free|this|the [a-zß-ɏ ]{2,25}) ?(?:work|journalism|newsroom|reporting|site|news|press)',
      '(?:please )?consider (?:supporting|donating|subscribing|becoming|making an?|a (?:gift|donation))\\b',
      '(?:please )?donate (?:now|today|here|to (?:us|our|support|help))\\b',
      '(?:make|give) a (?:tax-deductible |one-time |monthly |small )*(?:donation|contribution|gift) (?:to|today|now|and)\\b.{0,60}\\b(?:us|our|journalism|today|now|here)',
      '(?:your|reader) (?:support|donations?|contributions?|subscriptions?|gifts?) (?:helps?|keeps?|makes?|funds?|allows?|will|powers?)\\b.{0,60}\\b(?:us|our|journalism|reporting|newsroom|possible|going|this)\\b',
      'subscriber[- ](?:only|exclusive)|premium(?: content)?[. ]*$|for subscribers(?: only)?[. ]*$'
    ],
    end: ''
  },
  {
    kind: 'contact line',
    longest: 110,
    forms: [
      `follow (?!us\\b|our\\b|me\\b|along\\b|@)[a-zß-ɏ.’' -]{3,40} (?:on|at) ${networks}[ :]+(?:at )?@\\w{2,30}`
    ],
    end: close
  },
  {
    kind: 'share prompt',
    longest: 170,
    forms: [
      `(?:share|tweet|pin|post|save|bookmark|e-?mail|print|like|follow|send)(?: (?:this|on|via|the|your|with|to|by|it|us|me))*(?: ${media})?:?(?: (?:on|via|by|with|to) ${networks})?(?:[ |,/·•&+]+(?:and |or |on |via )?(?:${networks}|share|tweet|pin(?: it)?|post|save|bookmark|more|this|article|story|copy|link|comments?|options|\\d+[kK]?))*`,
      `${networks}(?:[ |,/·•&]*(?:and |or )?(?:${networks}|share|tweet|save|more|comments?))+`,
      '(?:share|spread) (?:(?:this|it) )?(?:with (?:your|a friend|friends|family|others)|the (?:word|story|article|news|page|post|link))\\b[^.!?,]{0,40}',
      `(?:follow|like|find|connect with|join|add)(?: (?:us|me|him|her|the author|[a-zß-ɏ’.]+(?: [a-zß-ɏ’.]+){0,3}))?(?: on| at| via)? (?:${networks})\\b.{0,70}`,
      'follow (?:us|[a-zß-ɏ’. ]{2,30})? ?@\\w{2,20}.{0,70}',
      '(?:\\d+[.,]?\\d*[kK]? )(?:shares?|likes?|retweets?|views|comments)(?:[ |,/·•]+\\d*.{0,60})?',
      '(?:tweet|whats ?app|send|e-?mail|message|text) us (?:your |a |any |the )?(?:pictures?|photos?|videos?|views|stor(?:y|ies)|thoughts|questions|tips?|news|at|on)\\b[^.!?]{0,80}',
      'copy (?:the )?(?:url|link)(?: to clipboard)?',
      'link copied.{0,30}',
      'print this (?:page|article)',
      'read or share this (?:story|article|post|page)(?:: ?\\S{0,140})?',
      're-?publish this (?:page|article|story|piece)(?: (?:for free|online|with|under).{0,60})?',
      '#[a-zß-ɏ]\\w{2,40}(?: #[a-zß-ɏ]\\w{2,40})*'
    ],
    end: close
  },
  {
    kind: 'comment prompt',
    longest: 240,
    forms: [
      '(?:(?:leave|post|add|write|view|show|read|see|hide|load|open|join|sort)(?: (?:a|your|all|the|more|our|previous))* comments?|leave a reply|reply)(?:[ :(].{0,60})?',
      'comments?(?:[: ]+\\(?\\d+\\)?| section| policy| (?:are|have been|is) (?:closed|open|off|disabled|moderated|turned off)\\b.{0,90})?',
      '(?:\\d+|no) comments?(?: (?:yet|so far|on this).{0,30})?',
      '(?:join|start|be part of) the (?:conversation|discussion|debate)\\b.{0,80}',
      'have your say\\b.{0,90}',
      "(?:what do you think|do you agree|are you affected|have you been affected|what[’']?s your (?:view|take|opinion))\\b.{0,60}\\?.{0,140}(?:comments?|tell us|let us know|e-?mail|below|share).{0,60}",
      '(?:let us know|tell us|share your (?:thoughts|views|story|experience|comments?|opinion)|weigh in|sound off)\\b[^.!?]{0,90}(?:comments?|below|think|here|with us|by e-?mail)[^.!?]{0,60}',
      "we(?:[’']d| would)? (?:want|like|love) to (?:hear|know)\\b.{0,140}",
      'why (?:am i|are you) seeing (?:this|these)\\b.{0,20}',
      '(?:\\d[\\d.,]*k?|several|many) (?:people|readers|users|others) (?:are|have) (?:talking|reading|commenting|commented|watching|liked|read|shared|viewed)\\b[^.!?]{0,40}',
      'your (?:comment|reply|post|review|rating|vote|answer|response|feedback|message|entry|account|settings|changes|e-?mail)s? (?:is|are|has been|have been|was|were|will be|could not be|must be|may be) (?:now |not |being )?(?:await|pending|under|saved|posted|submitted|sent|received|published|moderated|recorded|updated|deleted|approved|verified|required|counted|reviewed|held)[a-z]*\\b[^.!?]{0,50}',
      'be the first to (?:comment|reply|know)\\b.{0,40}',
      '(?:are|have) you (?:been )?affected by [^.!?]{3,80}\\? (?:get in touch|contact us|write to us|email us|tell us)\\b.{0,80}',
      'your e-?mail (?:address )?will not be (?:published|shared|displayed)\\b.{0,60}',
      'required fields are marked.{0,20}',
      '(?:please )?(?:keep|note)[^.!?]{0,20}\\bcomments?\\b[^.!?]{0,60}(?:civil|respectful|moderated|on[- ]topic)'
    ],
    end: close
  },
  {
    kind: 'sign-up notice',
    longest: 520,
    forms: [
      "you(?:[’']re| are) (?:all set|in|subscribed|signed up|on the list)!",
      'we (?:and|value) (?:our|your) (?:\\d+ |trusted |selected |third[- ]party |privacy\\b)*(?:partners?|vendors?)?\\b.{0,60}\\b(?:store|cookies?|process|access|devices?|consent|personal data)\\b.{0,160}',
      'this (?:content|video|post|embed|map|form|article|page|story) (?:is|comes|contains|includes|uses)(?: (?:content|material|posts?|an? [a-zß-ɏ]+))? (?:provided|hosted|supplied|from|by)\\b.{0,110}\\b(?:accept|cookies?|consent|settings|permission)\\b',
      'by (?:signing up|subscribing|submitting|clicking|registering|continuing|providing|entering|checking|using|creating|joining)\\b.{0,220}\\b(?:(?:you|i) (?:[a-zß-ɏ]+ )?(?:agree|accept|consent|acknowledge|confirm)|(?:our|the) (?:terms|privacy|cookie|user))',
      'we (?:may )?(?:use|share|store|process|collect|need) (?:and [a-zß-ɏ]+ )?your (?:sign-?up|details|data|information|e-?mail|personal|registration)\\b',
      'th(?:is|e) (?:site|form|page) is protected by',
      '(?:we|this (?:site|website|page)) (?:and our (?:\\d+ )?partners )?uses? cookies',
      '(?:please )?(?:accept|enable|allow|reject|manage|disable)(?: (?:all|your|the|essential|optional|an?))* (?:cookies?|javascript|notifications|ad ?blocker|preferences)\\b',
      '(?:please )?turn (?:on|off) (?:javascript|your ad|notifications)',
      'you (?:can|may) (?:unsubscribe|opt[ -]out|manage your|change your (?:mind|preferences|settings))',
      `(?:cookie|privacy) (?:policy|notice|settings|preferences|consent)${footerLinks}$`,
      `terms (?:of (?:use|service)|and conditions|& conditions)${footerLinks}$`,
      '(?:your )?(?:privacy|california privacy) (?:choices|rights)[ .]*$',
      'do not sell (?:or share )?my (?:personal )?info',
      '(?:(?:sorry|error|oops|whoops)[,.!:]+ )?(?:something went wrong|an error (?:has )?occurred|there was an error)\\b',
      '(?:please )?(?:try again|(?:refresh|reload)(?= ?[.!]?$| (?:the|this|your) (?:page|browser|site|app|feed|window|tab)\\b)|check your (?:inbox|e-?mail|connection))\\b.{0,80}$',
      '(?:your )?(?:request|submission|message|registration|subscription) (?:has been|was|is) (?:received|sent|confirmed|successful)',
      "(?:invalid|please enter a valid|that[’']s not a valid) (?:e-?mail|address|password)",
      '(?:check|select|tick) (?:the|this|all) box',
      'i (?:agree|consent|accept|have read|would like) (?:to (?:the|receive|be)|and)\\b.{0,160}(?:terms|e-?mails?|policy|offers|newsletter)'
    ],
    end: ''
  },
  {
    kind: 'click prompt',
    longest: 280,
    forms: [
      '(?:please )?(?:press (?:play|here|enter|pause|space|esc|(?:the|on|and hold)\\b[^.!?]{0,30}\\b(?:button|icon|key|arrow|image|picture|map|video|screen))|(?:pinch|drag|rotate|tilt|zoom) (?:to|in|out|and|your)\\b[^.!?]{0,40}$|swipe (?:up|down)\\b[^.!?]{0,50}$)',
      '(?:please )?(?:click|tap|swipe|hover)(?: or (?:click|tap|swipe))?(?: (?:here|the|on|below|through|to|for|over|above|this|play|your|any|left|right|inside|image|[“"][^”"]{2,30}[”"]))\\b',
      "(?:on mobile|can[’']t see|cannot see|trouble (?:viewing|reading|seeing)|having trouble|not seeing|unable to (?:view|see|read))\\b.{0,140}",
      '(?:on|using) (?:a )?(?:mobile|smartphone|tablet)(?: (?:device|app|phone))?\\b.{0,60}(?:click|tap|app|here|view)',
      'download (?:the|our|this|now)\\b.{0,90}(?:\\bapps?\\b|\\(?pdf\\)?|app store|google play)',
      '(?:get|install|open (?:in )?|use|try) (?:the|our|in the)\\b[^.!?]{0,40}\\bapp\\b',
      '(?:app|mobile) users?:?\\s',
      '(?:(?:now )?available|(?:now )?get it|download(?: it| now)?|find us)(?: now| free)? (?:on|from|at|in|via) (?:the )?(?:apple |ios |mac )?(?:google play|app ?store|play store|microsoft store|app ?gallery|amazon app ?store)(?: (?:and|or|store|&).{0,40})?[ .!]*$',
      'view (?:this|the) (?:post|tweet|video|image|story|page|content|document|profile|graphic|interactive|map|chart)\\b[^.!?]{0,30}(?:on|in|here|at)\\b',
      "if you (?:can[’']t|cannot|can not|are unable to|don[’']t) (?:see|view|play|watch|read)\\b",
      '(?:see|view|watch|hear|check out|scroll through|swipe through) (?:the|this|more|our) (?:full |interactive |live )?(?:video|gallery|photos?|tweet|post|slideshow|pictures|images|graphic|interactive|map|chart|clip|story|document)s? (?:above|below|here|on|at)\\b',
      '(?:story|article|text|photo|image|document)?[ :]*click (?:for|to)\\b',
      '(?:view|see|read|watch|find) (?:it|them) (?:here|online|below|above)\\b[ .!]*$',
      'skip to (?:main |the )?(?:content|navigation|article|footer|comments|end|next)',
      'back to (?:top|the top|home ?page|article|all|results)\\b[^.!?]{0,30}$',
      '(?:jump|go) to (?:comments|navigation|top|section|the (?:top|comments|homepage)|content)\\b[^.!?]{0,30}$'
    ],
    end: ''
  },
  {
    kind: 'page label',
    longest: 260,
    forms: [
      'story highlights?',
      'article highlights',
      '(?:in|inside) this (?:article|story)',
      'on this page',
      'key (?:events|moments|developments|points|updates)(?= ?(?:$|\\(|show|hide|from|\\d))',
      '(?:pinned|featured) (?:post|comment|update)(?=$)|(?:post|comment) pinned(?=$)',
      'live updates?(?: (?:below|feed|ended|closed))?',
      '(?:topics?|tags?|share|shares|filed under|related topics|see more on)\\s*:$',
      '(?:a[ +|-]+){2,3}(?:text|font) size',
      '(?:text|font) size(?: [a+ -]{1,12})?',
      '(?:(?:normal|default|medium|small(?:er)?|(?:very |extra )?larger?) (?:text|font)(?: size)?[ ,|/]*)+(?=$)',
      'an? (?:post|photo|video|reel|story) (?:shared|posted) by\\b(?=.{1,60}\\(@)',
      '(?:yes|no)[ :]+\\d{1,3}(?:\\.\\d+)? ?%.{1,60}\\bvotes?',
      'table of contents',
      'jump to(?= ?(?:$|:|comments|recipe|section|content|navigation|main|menu|search))',
      'key (?:points|takeaways)(?= [a-zß-ɏ])',
      'quick (?:read|take)',
      'at a glance(?=:)',
      'show (?:more|less|all)',
      'read (?:less|full article)',
      'view more',
      'load more(?: [a-zß-ɏ]+)?',
      'sent from my (?:i?phone|ipad|android|mobile|samsung|blackberry)(?= ?$|[ .])',
      'see (?:more|less|all)',
      '(?:filed|posted|published|tagged|archived) (?:in|under)(?:(?=: ?\\S)|(?= [^.!?,]{3,60}$))',
      '(?:tags?|topics?|keywords?|categor(?:y|ies)|sections?|labels?)\\s*:(?= \\S)',
      'take (?:our|the) (?:poll|quiz|survey)',
      'vote (?:now|here|in our poll)',
      'view results',
      'test your knowledge',
      'word count:?(?= \\d)',
      '(?:est(?:\\.|imated)? |approx(?:\\.|imate)? )?(?:reading|read|listening) time:?(?= (?:about )?\\d)',
      '(?:home|news)(?: ?[>›»/|] ?[a-zß-ɏ][a-zß-ɏ& ]{1,25}){1,5}$'
    ],
    end: '(?:[\\s:.!].{0,220})?$'
  },
  {
    kind: 'placeholder',
    longest: 300,
    forms: [
      '(?:slug(?:line)?|hed|dek|headline|web ?head|sub-?head(?:line|ing)?|kicker|strap ?line|teaser|excerpt|body(?: copy| text)|intro(?: text| copy)|by-?line|dateline|(?:featured?|lead|hero|main) (?:image|picture|photo)|(?:picture|image|photo) caption|thumbnail|permalink|canonical(?: url)?|(?:post|article|story|asset|content) (?:id|type|status|url|template)|status(?=\\s*: ?(?:draft|published|ready|pending|hold|live|in review|approved|unpublished))|priority(?=\\s*: ?(?:\\d|high|low|normal|urgent|medium))|(?:last )?edited by|filed by|(?:author|reporter|writer|contributor)(?=\\s*: ?\\S+$)|word ?count|(?:story|copy|article) (?:length|words)|related (?:file|document|image|media)s?|desk|copy editor|print headline|subhed|standfirst|seo (?:title|headline|description|keywords?)|meta (?:title|description|keywords?)|alt(?:ernative)? text|(?:web|print|social) (?:head(?:line)?|title|copy)|focus keyword)\\s*:.{0,250}'
    ],
    end: '$'
  },
  {
    kind: 'placeholder',
    longest: 90,
    forms: [
      '(?:enter|add|type|insert|paste|put) (?:(?:your|an?|the) )?(?:[a-zß-ɏ]+ )?(?:pull ?quote|caption|headline|subhead(?:line|ing)?|sub-?title|title|byline|body text|body copy|text|copy|quote|summary|standfirst|alt text)(?: (?:text|copy|here))*',
      "(?:this is (?:just |only )?a )?test (?:article|post|story|page|headline)(?:[ ,.:;!–—-]+(?:please|pls|do not|don[’']t|only|for|ignore|delete|publish|use|testing|purposes|\\d+))*",
      '[(\\[]*(?:ends|end|more|mfl?|mtf|more (?:to (?:come|follow)|follows)|to be continued|(?:copy|story|text|article|release|statement) ends?|ends? of (?:copy|story|text|article|release)|-? ?30 ?-?|#{2,3})[)\\]/]*(?: ends)?',
      '(?:reporter|writer|author|desk|subs?|photographer|picture desk) to (?:add|check|confirm|update|follow|supply|file|send|chase|rewrite)\\b[^.!?]{0,80}',
      '(?:rush|rough|unedited|uncorrected) (?:transcript|copy|draft)\\b[^.!?]{0,60}',
      '(?:note|message|memo) (?:to|for) (?:the )?(?:desk|subs?|sub-?editors?|copy ?desk|news ?desk|pic(?:ture)? ?desk|night desk|web ?(?:desk|team|editor)?|self|layout|production|designers?)\\b.{0,80}',
      '[(\\[]?(?:subs?|sub-?editors?|desk|news ?desk|pic(?:ture)? ?desk|copy ?desk|legal|web ?desk|night desk|production|layout)(?: note)?(?:,|:| [–—-]| please| pls)(?= ?(?:please|pls|check|can|could|do|don|is|are|confirm|see|need|cut|trim|add|use|hold|link|crop|swap|replace|note|headline|caption|pic|photo|picture|no|the|this)\\b).{2,80}',
      '[(\\[]?(?:check|confirm|verify|needs?|add|cut|trim|delete|remove|fix|rewrite|legal|hold|crop|replace|please)\\b(?=[^.!?]*\\b(?:legal|lawyers?|before (?:publishing|publication|print|it goes|we)|spelling|names?|pics?|caption|link|headline|byline|copy|subs?|desk|graf|para|intro|wordcount|quote|stand-?first)\\b)(?=[^.!?]{4,60}$)[^.!?]{0,60}',
      "(?:please )?(?:do not|don[’']t|not to be|not for) (?:use|used|print|printed|run|release|released|broadcast) (?:before|until|till|without)\\b.{0,40}",
      "(?:please )?(?:do not|don[’']t|not (?:for|to be)) (?:publish|publication|published)\\b(?: (?:yet|this|before|until|till).{0,40})?",
      '(?:photo|pic|picture|image|video|map|chart|graphic|quote|link|embed|pull ?quote)s? (?:goes )?here\\b(?:[:–—-].{0,60})?',
      '(?:for (?:immediate )?release|embargo(?:ed)?|hold for release)\\b[^.!?]{0,10}(?:(?:at|until|till|on|before|after|:)\\b.{0,50})?',
      '(?:eds|editors|desks?)(?:[:.]| note) ?(?:adds?|corrects?|updates?|subs?|recasts?|changes?|with|moved|restores?|deletes?|fixes|minor)\\b.{0,80}',
      'with (?:ap )?(?:photos?|videos?|graphics?|pictures?)(?: and (?:photos?|videos?|graphics?))?',
      '(?:quotes?|art|photos?|caption|headline|hed|intro|link|graphic|chart|byline|name) (?:tk|tbc|tba|tbd|to follow|to come|needed|missing|goes here|pending)'
    ],
    end: close
  },
  {
    kind: 'chat reply',
    longest: 360,
    forms: [
      "(?:certainly|sure|of course|absolutely|got it|great question)! (?:(?:here|below)(?:[’']s| is| are)|i[’']ve (?:revised|rewritten|updated|added|shortened))\\b",
      "(?:(?:here|below) is|here[’']s) (?:a|an|the|your|my) (?:[a-zß-ɏ-]+,? ){0,3}?(?:revised|rewritten|updated|edited|improved|polished|shortened|corrected|expanded|cleaned[- ]up|draft|rephrased|condensed) (?:[a-zß-ɏ-]+ ){0,2}(?:version|article|story|draft|text|copy|lead|paragraph|headline|piece|summary)\\b",
      "(?:as|i am|i[’']m) an? (?:ai|large|artificial intelligence)(?: (?:language )?(?:model|assistant|chatbot|system))?\\b(?=,| and | i | (?:model|assistant|language))",
      "(?:i[’']m|i am) sorry,? but i (?:cannot|can[’']t|am unable|am not able|[’']m unable|[’']m not able) ",
      "(?:let me know|tell me) if you(?:[’']d| would)? (?:like|need|want|prefer)\\b",
      '(?:would you like|do you want) me to (?:make|add|write|change|adjust|shorten|expand|revise|rewrite|create|include|continue)\\b',
      'i hope (?:this|that)(?: (?:rewrite|version|draft|revision|edit|summary))? (?:captures|suits|helps|works|meets|is helpful)\\b',
      '(?:feel free|please feel free) to (?:ask|adjust|edit|modify|customi[sz]e|let me know)\\b'
    ],
    end: ''
  },
  {
    kind: 'time stamp',
    longest: 90,
    forms: [
      '(?:(?:posted|published|updated|last updated|modified|added)[: ]*)?(?:about |over )?(?:\\d+|an?|one|two|three|several) (?:second|sec|minute|min|hour|hr|day|week|month|year)s? ago',
      '(?:(?:first|originally|last) )?(?:posted|published|modified|edited|reviewed|uploaded)(?: by [a-zß-ɏ. ]{2,30}?)?(?: (?:on|at)|:)* ?(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? )?(?:(?:at )?\\d{1,4}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \\d)[^!?]{0,50}',
      '(?:posted|updated|published|modified)[: ]+(?:today|yesterday|just now)(?: at .{3,20})?',
      'just now'
    ],
    end: close
  },
  {
    kind: 'contact line',
    longest: 300,
    forms: [
      '(?:is|are|do|did|does|have|has|were|was|can|could|got|know|seen|want|worried|live|work)\\b[^.!?]{2,90}\\?+ (?:please )?(?:get in touch|contact|e-?mail|call|ring|phone|text|message|write|whats ?app|tell|let)\\b[^!?]{0,60}(?:\\bus\\b|\\bour\\b|@|newsdesk|newsroom|\\[e-?mail)',
      '(?:contact|get in touch|e-?mail|write to|reach|call|text|message|follow)\\b[^.!?]{0,80}(?:@\\w|\\bat \\S+@|\\[e-?mail)',
      "(?:[a-zß-ɏ][a-zß-ɏ.’'-]+(?: [a-zß-ɏ][a-zß-ɏ.’'-]+){0,3}|the (?:writer|author|reporter)|he|she|you) can be (?:reached|contacted|e-?mailed|followed)\\b",
      '(?:have|got|do you have|know)(?: you)? (?:a|any|some|something)(?: [a-zß-ɏ]+){0,2} (?:tips?|stor(?:y|ies) (?:idea|to (?:share|tell))|questions? (?:for us|about this)|information (?:about|on) this)\\b',
      '(?:got|have) (?:a|an|any) (?:story|question[^.!?]{0,40}(?=\\? ask)|news|tip|tips|scoop|photo|video|story idea)(?: (?:for us|to share|to tell))?\\?',
      '(?:send|e-?mail|submit) (?:us )?(?:your |a |any |news |story )*(?:tips|questions|comments|letters|story ideas|corrections|feedback|photos|ideas)\\b[^.!?]{0,90}(?:to|at|here|@)',
      '(?:news )?tips?\\s*[:?]\\s*\\S+@',
      '(?:spotted|see|found) (?:a mistake|an error|something wrong)\\b',
      '\\S+@\\S+\\.\\w{2,6}$'
    ],
    end: ''
  },
  {
    kind: 'copyright',
    longest: 360,
    forms: [
      '(?:©|\\(c\\)) ?(?:copyright )?\\d{4}',
      'copyright (?:©|\\(c\\)|\\d{4}|(?!(?:laws?|acts?|in|on|is|of|has|was|protection|holders?|owners?|claims?|cases?)\\b)[a-zß-ɏ][a-zß-ɏ ]{2,40} \\d{4})',
      '(?:except for |barring |only )?(?:the headline\\b.{0,60})?this (?:article|story|report|post|copy)\\b.{0,90}\\b(?:syndicated|(?:agency|wire|news) feed|without (?:any )?(?:modif|edit|chang|alter))',
      'all rights reserved',
      'this (?:material|article|story|content|post|piece|column|report|op-ed|commentary|essay) (?:may not be|(?:was |has been )?(?:originally |first )(?:published|appeared)|appeared (?:first|originally)|(?:was|is|has been) (?:syndicated|re-?published|reprinted|reproduced|produced by|adapted from|provided by|part of a (?:series|content)))\\b',
      '(?:originally|first) (?:published|appeared) (?:on|in|by|at)\\b(?! (?:[a-z]+ )?\\d{4}, )',
      '(?:published|produced|distributed|syndicated) (?:by|in partnership with|in association with) [a-zß-ɏ][^.!?]{2,60}\\.? ?(?:all rights|©|copyright|$)',
      'the post .{3,140}\\b(?:appeared first|first appeared) on\\b',
      're-?(?:printed|published) (?:with|by|under|from)\\b',
      '(?:the )?(?:views|opinions)(?: and (?:views|opinions))?(?: of [a-zß-ɏ ]{2,30})?(?: expressed| (?:here|in this)| are)\\b.{0,160}\\b(?:own|author|writer|reflect|represent|views|solely)',
      'distributed by [a-zß-ɏ]'
    ],
    end: ''
  }
]
