import {matchesOf} from '../../text/matches.js'
import type {LeftoverKind} from './kind.js'

// Agencies are masked by one letter each before the shapes: with their names in
// them the shapes take V8 twenty times as long to compile.
const wires = 'AP|AFP|Reuters'
const getty = 'Getty Images'
const agencies =
  'EPA|EFE|GETTY(?: IMAGES)?|SHUTTERSTOCK|ALAMY|PA|ANSA|UPI|TASS|ITAR-TASS|Xinhua|REUTERS|Getty|Associated Press|Press Association|Bloomberg|Shutterstock|iStock(?:photo)?|Alamy|Corbis|Sipa(?: USA)?|Zuma(?: Press)?|ZUMA|NurPhoto|Anadolu(?: Agency)?|Wikimedia(?: Commons)?|Flickr|Unsplash|Pexels|Pixabay|USA Today(?: Sports| Network)?|CQ[- ]Roll Call|Roll Call|Magnum(?: Photos)?|Redux|Polaris|Splash(?: News)?|Rex(?: Features)?|Newscom|TNS|MCT|AAP(?:IMAGE)?|PTI|ANI|IANS|SWNS|BPM Media|Canadian Press|NTB|APA|IMAGO|Imago|Backgrid|WENN|Sputnik|KCNA|Yonhap|LDRS|Dreamstime|Adobe Stock|DPA|dpa|Kyodo|Pool|POOL|Handout|HANDOUT|NASA|C-SPAN|YouTube|Facebook|Twitter|Instagram'
const agency = new RegExp(
  `(?<![A-Za-z]|\\b[DRI]-)(?:(${wires})|(${getty})|${agencies})(?![A-Za-z])`,
  'g'
)
const wireMask = '\ue000'
const gettyMask = '\ue001'
const agencyMask = '\ue002'

/** The text with each agency as a row of letters of its length. */
function maskAgencies(text: string): string {
  return text.replace(
    agency,
    (name, wire: string | undefined, images: string | undefined) =>
      (wire ? wireMask : images ? gettyMask : agencyMask).repeat(name.length)
  )
}

const person = String.raw`[A-ZÀ-ÞĀ-ỿ\ue000-\ue002][A-Za-zÀ-ỿ\ue000-\ue002.’'-]*\.?(?: (?:[A-ZÀ-ÞĀ-ỿ\ue000-\ue002][A-Za-zÀ-ỿ\ue000-\ue002.’'-]*\.?|de|van|von|der|den|la|el|al|bin|and|&)){0,5}`
const masked = String.raw`[\ue000-\ue002]+`
const source = String.raw`${masked}(?: (?:Photo|Images|Photos|News|Plus|Pool|Archive|file))?(?:(?: via | / ?|/| - |, )${masked}(?: (?:Photo|Images|Photos|Plus))?)*`

// `Photo by Mira Holm`, `Mira Holm/Reuters`, `AP Photo/Mira Holm`, `(Mira Holm/CQ Roll Call)`
const picture = anyCase(
  'photo image picture photograph photo-illustration illustration graphic video-still still screenshot screengrab'
)
const label = anyCase(
  'photo photograph photographer image picture pic pix credit photo-illustration illustration graphics graphic cartoon image-source photo-source courtesy'
)
const labelled = String.raw`(?:(?:(?:[Ff]ile|[Cc]over|[Ss]tock|[Cc]ourtesy|[Ss]creen) )?${picture}s?(?:grapher)?(?: and (?:video|text|story))? ?(?:[Bb]y|[Cc]redits?|[Cc]ourtesy(?: of)?|via|from|[Cc]opyright|©|[Ss]ource|provided by|supplied by)\b ?:?|${label}s? ?[:/|]|[Cc]ourtesy (?:photo|image|picture|of)\b:?|[Cc]redit:|[Ss]ource: ${masked})`
const signed = String.raw`(?:${person} ?(?:/|for|via|—|–|-|\|) ?${source}|${source} ?/ ?${person}|\ue000+ Photo(?:/${person})?|${masked} (?:Photo|Images)|(?:${masked})? ?via [\ue000\ue001]+|\ue001+)`
/** What newspapers are called. */
export const papers =
  'Herald|Times|Post|News|Gazette|Tribune|Chronicle|Journal|Courier|Observer|Mail|Star|Sun|Press|Register|Record|Examiner|Argus|Echo|Standard|Telegraph|Globe|Mercury'
const paper = String.raw`(?:[A-Z][A-Za-z’'-]+ ){0,3}(?:${papers}|Guardian|Independent|Bee|Review|Live|Magazine|Newspapers|Staff)`
const capitals = String.raw`(?:[A-ZÀ-ÞĀ-ỿ][A-ZÀ-ÞĀ-ỿ.’'-]+ ){1,3}[\ue000\ue001]+`

/** `Mira Holm/Velmora Gazette`, not `July/June`. */
const between = String.raw`(?=[^/\n]{1,60}[^\s/] [^\s/]|[^/\n]{1,60}/ ?\S+ \S)${person} ?/ ?${person}`
/** `Supplied: Mira Holm`, `Velmora News: Mira Holm`. */
const supplied = String.raw`(?:[Ss]upplied(?: by)?|${masked}|${person} (?:News|Times|Herald|Radio|Archives?)): ?${person}`

const creditLine = new RegExp(
  `^[([ ]*(?:${labelled}[^.!?\\n]{1,90}|${signed}(?:[ ,;]+(?:${signed}|\\(\\d\\)|file|pool))*|${capitals}|Photographers?:? ${person}|${person} ?(?: for |\\|)(?: ?[Tt]he)? ?${paper}|${person} ?/ ?${person}(?: via ${person})?)[)\\] .]*$`
)
const creditAtEnd = new RegExp(
  `(?:[([] ?(?:(?:${labelled}|${signed})[^()[\\]\\n]{0,80}|${between}(?:[^()[\\]\\n]{0,60}${masked}[^()[\\]\\n]{0,20})?|${supplied})[)\\]] ?[.]?|[.!?”"’)] ?(?:${signed}|${capitals}|(?:Photo|Image|Photograph|Photographer|Picture|Pic|Credit|Source)s?(?: by| courtesy of| credit|:) ?:? ?${person}(?: ?/ ?${person})?(?: ?/ ?${source})?)[ .]*|(?<![,;–—-]) (?:${signed}|${capitals}))(?: \\(\\d\\))?$`
)
const captionOpening =
  /^[([ ]*(?:(?:Photo|Image|Picture): [^.!?]{4,200}[.!?] [([]|FILE(?: PHOTO)?\b ?[-–—:.]|(?:File|Stock|Library|Archive) (?:photo|picture|image)\b|(?:In|On) this (?!(?:case|way|respect|context|regard|sense|instance|scenario|example)\b)(?:[A-Za-zÀ-ỿ\d.,’' ]{0,40})?(?:photo|image|picture|frame|video|still|illustration|handout|combination)\b|This (?:undated|combination|composite|handout|booking|image|photo|still|frame|video|file|artist|aerial|satellite|\d{4}|[A-Z][a-z]+\.? \d)[A-Za-zÀ-ỿ\d.,’' ]{0,50}(?:photo|image|provided|released|shows|taken|made|from)\b|(?:Media |Image |Photo |Picture )?[Cc]aptions? ?[:|]|(?:Pictured|Shown|Seen)(?: (?:here|above|below|left|right))?(?:,|:| (?:is|are|from))|(?:Above|Below|Left|Right|Top|Bottom|Clockwise)(?: from top| left| right)?(?: ?:|, from left)|(?:From|Clockwise from) (?:left|right|top)\b|\(?(?:From )?L(?:eft)?[- ]?(?:to[- ])?[Rr](?:ight)?(?:[):]|, [A-Z])|(?:Image|Media) (?:copyright|source|caption)\b)/
const captionInside =
  /\((?:from )?(?:left|right|cent(?:er|re)|L-R|l-r|above|pictured|top|bottom|second from (?:left|right))[^()]{0,20}\)|\b(?:pictured|seen|shown) (?:here|above|left|right)\b|\bis (?:pictured|seen|shown) (?:in|at|on|with|during|here|speaking)\b/
/** A cheap test before it. */
const mayOpenCaption =
  /^[([ ]*(?:FILE|File|Stock|Library|Archive|[IO]n this|This|Media|Image|Photo|Picture|[Cc]aption|Shown|Seen|Above|Below|Left|Right|Top|Bottom|Clockwise|From|L)/
/** `The bridge in a file photo.`, `… in this undated handout image.` */
const captionAtEnd =
  /\bin (?:an? |this )(?:undated |recent |[12]\d{3} )?(?:file|handout|archive|undated) (?:photo|photograph|picture|image)\.?$/
const speech =
  /\b(?:said|says|told|asked|added|wrote|according to|announced)\b|[“"]/

/** `Representational image. PTI`, `File photo | Credit: Mira Holm`, `📷 Mira Holm`. */
const archive = new RegExp(
  String.raw`^[([ ]*(?:(?:Representational|Representative|Representation|Illustrative|Symbolic|File|Stock|Archive|Library|Handout) (?:[Ii]mage|[Pp]hoto|[Pp]icture|[Pp]ic)s?|(?:[Ii]mage|[Pp]hoto|[Pp]icture|[Pp]ic) (?:used )?for (?:representation(?:al)?|illustration|illustrative|reference)(?: purposes?)?(?: only)?|📷)[)\]]?(?:[ .:|/–—-]*(?:File|Stock|Archive|Library) (?:[Ii]mage|[Pp]hoto|[Pp]icture|[Pp]ic)s?)?(?:[ .:|/–—-]*(?:[Cc]redit|[Ss]ource|[Pp]hoto|[Cc]ourtesy)?[ :.|]*(?:[Tt]he )?${person})?[)\] .]*$`
)
/** Cheap test before it. */
const mayBeArchive =
  /^[([ ]*(?:📷|[A-Z][a-z]+ (?:image|photo|pic|Image|Photo|Pic|used for|for re|for il))/

/** A sentence about photos has one: `Photos by pupils hang in the hall.` */
const verb =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|hangs?|shows?|showed|tells?|won)\b/

/** A credit alone is shorter, in code units. */
const longestLine = 130
const longestArchive = 110
/** A label, or a caption that names its picture at the end. */
const longestLabel = 160
const longest = 460
/** A caption of an agency that tells the story too is longer. */
const longestTold = 900
const toldCaption = /^(?:FILE\b|File |In this )|[)\]]$/
/** In a bracket, a name or an agency: most sentences do not. */
const endsAsCredit =
  /(?:[)\]]|[A-ZÀ-ÞĀ-ỿ\ue000-\ue002][^\s]*|\b(?:file|pool|iStock\w*|dpa))[ .]*(?: \(\d\))?$/
/** The last word of a credit is shorter, in code units. */
const longestWord = 60
/** A credit at the end of a caption is shorter, in code units. */
const longestCredit = 200
/** Cheap tests before the shapes. */
const creditTrigger =
  /[\ue000-\ue002/|©📷]| via |courtesy|(?:photo|grapher|image|picture|illustration|graphics?|still|screengrab|screenshot|cartoon|credit|source|pic)s?(?: and (?:video|text|story))? ?(?:by\b|credit|via\b|from\b|copyright|source|provided|supplied|[:|])|(?:supplied|news|times|herald|radio|archives?): /i
/** `Mira Holm for the Velmora Gazette`. */
const forPaper = / for (?:the )?[A-Z]/
const captionTrigger =
  /FILE|[Ff]ile|handout|archive|undated|\bthis\b|This|aption|ictured|[Ss]een|[Ss]hown|eft|ight|[Cc]ent(?:er|re)|[Aa]bove|[Bb]elow|[Tt]op|[Bb]ottom|lockwise|L[- ]?R|\bl-r\b/

/** Whether a paragraph is a picture's credit or its caption. */
export function pictureKind(content: string): LeftoverKind | undefined {
  const line = content.trim()
  if (line.length < 4 || line.length > longestTold) return undefined
  if (line.length > longest && !toldCaption.test(line)) return undefined
  const isShort = line.length < longestLine
  // Masking costs most: a long line is a caption where its end is a credit's.
  const mayEnd =
    isShort ||
    (endsAsCredit.test(line.slice(-longestWord)) && !speech.test(line))
  const masked = mayEnd ? maskAgencies(line) : ''
  if (
    line.length < longestArchive &&
    mayBeArchive.test(line) &&
    archive.test(masked)
  )
    return 'credit'
  if (isShort && isCreditLine(line, masked)) return 'credit'
  if (
    mayOpenCaption.test(line) &&
    captionOpening.test(line) &&
    !line.endsWith(':')
  )
    return 'caption'
  const mayCaption = line.length < longestLabel && captionTrigger.test(line)
  if (mayCaption && captionAtEnd.test(line)) return 'caption'
  if (mayEnd && endsInCredit(masked) && !speech.test(line)) return 'caption'
  return mayCaption &&
    !/[.!?]$/.test(line) &&
    captionInside.test(line) &&
    !speech.test(line)
    ? 'caption'
    : undefined
}

function isCreditLine(line: string, masked: string): boolean {
  return (
    (creditTrigger.test(masked) ||
      forPaper.test(masked) ||
      masked.startsWith('Photographer')) &&
    !verb.test(line) &&
    creditLine.test(masked)
  )
}

function endsInCredit(masked: string): boolean {
  return (
    endsAsCredit.test(masked) &&
    creditTrigger.test(masked.slice(-longestCredit)) &&
    creditAtEnd.test(masked)
  )
}

/** In a sentence that goes on behind it, and not `a Reuters/Harrow poll`. */
const fullName = String.raw`[A-ZÀ-ÞĀ-ỿ][A-Za-zÀ-ỿ.’'-]*(?: [A-ZÀ-ÞĀ-ỿ][A-Za-zÀ-ỿ.’'-]*){1,2}`
const inSentence = String.raw`(?<=[a-z,] )(?<!\b(?:an?|the|new|latest|recent|by|from|and|to|per) )(?:${masked} ?/ ?${fullName}|${fullName} ?/ ?${masked})(?= (?!polls?\b|surveys?\b|tracking\b|and\b)[a-z])`

const inText = new RegExp(
  `${inSentence}|[([] ?(?:${labelled}\\s*[^()[\\]\\n]{2,80}|${supplied}|${signed}|${person} ?/ ?${source})[)\\]]|(?<=[.!?”"] )[A-ZÀ-ÞĀ-ỿ][A-Za-zÀ-ỿ.’'-]+(?: [A-ZÀ-ÞĀ-ỿ][A-Za-zÀ-ỿ.’'-]*\\.?){1,3} ?/ ?${source}(?:, FILE\\b)?(?=[\\s,]|$)|(?<=[a-z,.!?”"] )(?:(?:Photo|Image|Picture|Credit)(?:: | by )|(?:PHOTO|IMAGE|PICTURE|CREDIT): ?)${person}(?= [a-z]|$)`,
  'g'
)
const setOff =
  /[([/]|(?:PHOTO|IMAGE|PICTURE|CREDIT):|(?:Photo|Image|Picture|Credit)(?:: | by )/
const inTextTrigger =
  /Photo|PHOTO|IMAGE|PICTURE|C(?:redit|REDIT)|upplied|photo|Image|image|Pi(?:cture|c|x)\b|Courtesy|courtesy|G(?:etty|ETTY)|R(?:euters|EUTERS)|AP\b|AFP|[A-Za-z.] ?\/ ?[A-Z]/

/** What a credit says, in brackets, or an agency behind a stroke. */
const mayHold =
  /(?:PHOTO|IMAGE|PICTURE|CREDIT):|(?:Photo|Image|Picture|Credit)(?:: | by )|[([][^()[\]\n]{0,120}(?:hoto|HOTO|[iI]mage|IMAGE|icture|ICTURE|ourtesy|llustration|raphic|redit|creen|artoon|ource|upplied|[\ue000-\ue002/])|\/ ?[\ue000-\ue002]|[\ue000-\ue002] ?\//

/** Credits inside a paragraph, by their place in it. */
export function findCredits(
  content: string
): readonly {readonly start: number; readonly end: number}[] {
  if (!setOff.test(content) || !inTextTrigger.test(content)) return []
  const masked = maskAgencies(content)
  if (!mayHold.test(masked)) return []
  return matchesOf(inText, masked)
    .map(({index, 0: {length}}) => ({
      start: index,
      end: index + length
    }))
    .filter(({end}) => !poll.test(content.slice(end, end + 24)))
}

/** `The (Reuters/Harrow) poll` names who asked. */
const poll = /^\)? (?:[a-z]+ )?(?:poll|survey)/

/** Each of the words with a small or a capital first letter. */
function anyCase(words: string): string {
  const forms = words.split(' ').map((word) =>
    word
      .split('-')
      .map((part) => `[${part[0]?.toUpperCase()}${part[0]}]${part.slice(1)}`)
      .join(' ')
  )
  return `(?:${forms.join('|')}|${words.toUpperCase().replaceAll(' ', '|').replaceAll('-', ' ')})`
}
