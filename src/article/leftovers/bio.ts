const longest = 900

const name = String.raw`[A-ZÀ-ÞĀ-ỿ][A-Za-zÀ-ỿ.’'-]+(?: (?:[A-ZÀ-ÞĀ-ỿ][A-Za-zÀ-ỿ.’'-]*|de|van|von|der|den|la|al|bin)){1,4}`
const subject = new RegExp(
  `^[-–—*•[(\\s]*(?!The [A-ZÀ-ÞĀ-ỿ])(?:${name}(?:, ${name})?(?: and ${name})?|[Tt]he (?:writer|author|columnist)s?),? (?:is|serves?|works?|writes?|covers?|reports?|teaches|edits|hosts|co-?hosts|has (?:covered|reported|written|been)) |${name} and ${name} are `
)
/** How a subject opens: a cheap test before all. */
const opening =
  /^[-–—*•[(\s]*(?:[Tt]he (?:writer|author|columnist)|[A-ZÀ-ÞĀ-ỿ][A-Za-zÀ-ỿ.’'-]+ [A-ZÀ-ÞĀ-ỿdvlab])/
/** Cheap tests before the subject. */
const works =
  / (?:is|are|has|serves?|works?|writes?|covers?|reports?|teaches|edits|hosts|co-?hosts) /
const trade =
  /report|corresp|column|contribut|writer|editor|journalist|produce|blogger|intern|photograph|covers|writes|edits|[Tt]witter|[Ii]nstagram|[Bb]luesky|[Mm]astodon|@|author|book|novel|film|podcast|written for|contact|reach|follow|mail/
const heading =
  /^[-–—*•[(\s]*(?:[Aa]bout|[Mm]eet|ABOUT|MEET) the (?:[Aa]uthor|[Ww]riter|[Rr]eporter)s?\b/
const law = /\b(?:Act|bill|legislation|amendment|resolution)\b/
const newsroom =
  /\b(?:reporters?|correspondents?|columnists?|contributors?|contributing (?:editor|writer|[A-Za-zÀ-ỿ]+ writer)s?|staff (?:writer|reporter|photographer)s?|freelance (?:writer|journalist|reporter|photographer)s?|(?:executive|managing|senior|deputy|associate|opinion|city|news|political|business|sports?|features?|national|digital|copy|web|founding) editors?|editor (?:of|at|for|in)\b|journalists? (?:at|for|with|based|who|covering)\b|producers? (?:at|for|with)\b|bloggers? (?:at|for)|editorial intern|intern (?:at|for|with)\b)/
const beat =
  /^\S+(?: \S+){1,4} (?:covers|reports on|writes (?:about|on|for|from)|edits)\b/
const signOff =
  /\b(?:follow (?:him|her|them)|(?:on )?(?:twitter|x|instagram|bluesky|mastodon)(?: at)? @?\w+|@\w{3,}|(?:reach|contact|e-?mail) (?:him|her|them)|can be (?:reached|contacted|followed|found) (?:at|on|via)|(?:is|are|was) (?:an?|the) (?:[A-Za-zÀ-ỿ-]+ ){0,4}(?:co-?)?authors?\b|(?:he|she|they) (?:is|are) the (?:co-?)?authors? of|(?:his|her|their) (?:latest |new |next |most recent |first |forthcoming )+(?:book|novel|film|podcast)|(?:and|is) (?:the )?(?:co-?)?author of|(?:host|co-?host)s? (?:of )?(?:the|a) [^.]{0,40}podcast|has (?:also )?written for)/i
const scholar =
  /\b(?:fellow|professor|lecturer|analyst|director|commentator|novelist|historian|strategist|critic)\b/
const story =
  /\b(?:said|says|told|asked|added|argued|according to|accused|arrested|charged|announced|resigned|fired|killed|died|sued|convicted|elected|yesterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/

/** Whether a paragraph tells who wrote the article, not what happened. */
export function isBio(content: string): boolean {
  const line = content.trim()
  if (line.length > longest) return false
  if (heading.test(line)) return true
  if (!opening.test(line)) return false
  if (!works.test(line.slice(0, 140)) || !trade.test(line)) return false
  // The subject takes longest to compile, and most lines fail before.
  return (
    tellsOfWriter(line) &&
    !story.test(line) &&
    !law.test(line) &&
    subject.test(line)
  )
}

/** Whether a line speaks of an author’s place, beat or books. */
function tellsOfWriter(line: string): boolean {
  const opening = line.slice(0, 260)
  if (newsroom.test(opening)) return line.length < 420 || signOff.test(line)
  if (beat.test(line)) return line.length < 260 || signOff.test(line)
  return signOff.test(line) && (scholar.test(opening) || /author/.test(opening))
}
