/** Words of pages and apps that stories seldom use. */
const interfaceWords = words(
  'ad ads advertisement advertisements app apps autoplay avatar bookmark bookmarks browser button captcha carousel checkbox checkout classifieds clickable clipboard cookie cookies crossword crosswords dashboard desktop dialog device devices download downloads dropdown email emails embed emoji enlarge epaper expired faq faqs feedback filter filters fullscreen gif giveaway hashtag homepage horoscope horoscopes hyperlink icon icons inbox javascript layout lightbox listings loaded login logout menu mobile modal newsletter newsletters notification notifications offline paywall pdf permalink playback playlist plugin podcast podcasts popup popups postcode print printable quizzes reconnect rss screen scroll seek shortcut sidebar signup sitemap slideshow smartphone subscribe subscriber subscribers subscription subscriptions sudoku tab tablet thumbnail toggle toolbar trending tweet tweets unavailable unlock unread unsubscribe upload url username voucher vouchers webpage website widget wishlist zoom'
)
/** Words that prose uses every day: they count less. */
const everydayWords = words(
  'about accept access accessibility account accounts activate ad add address affiliate alert alerts allow arcade archive arrow arrows article articles audio author available back basket below billing block breaking browse buy calendar cart category change chat check choose claim classified clear click clip close code comment comments community competition competitions complete confirmation contact content contribution contributions continue contrast copy corner counter coupon coverage create custom customer customize daily dark data date default delete delivered deliveries delivery digital disable discover dismiss display donate donation donations dose edit edition editions editorial empty enable enter error events expand explore failed features feed find follow followers font fonts forecast friend friends forecasts form forum forums free full gallery games gift give guest guidelines help helpful here hide history home image images install instant invalid item items jobs join journalism keep key keys keyword keywords language larger later latest letter library like liked limit link links list listen live load loading local location log mail manage map match member members membership message minutes mode more mute nearby network new news newspaper newsroom one-off next night normal notice now number off offer online open option options order original our page pages paper parcel password pause payment photo photos pick picks play player please policy poll polls popular possible post posts powered preferences preferred premium preview previous privacy profile purchase puzzle puzzles question quiz radar rate rating ratings read reader readers reading reads receive recent recipes recommended refresh region register registered related reload remove renew replies reply report reserved reset resources results return review reviews rights rules save saved search seat seats section sections see select send sent series service session set settings share shipping shop show sign signed site size skip smaller sort source space special start store stories story submission submissions submit suggested support supported survey swipe switch tags tap terms text theme thread tickets timeline tip tips today tonight top topic topics track traffic translate trial try turn tv type update updated updates use useful user users version video videos view viewed viewing views visiting voice volume vote watch weather week weekly win window write zip zone'
)
/** Verbs that a page's commands open with. */
const commands = words(
  'accept activate add adjust allow back book browse buy cast change check choose click close collapse comment continue contribute copy create customise customize discover dismiss donate download edit email enable enter expand explore filter find flag follow get gift give go hear help hide increase install join keep learn listen load log make manage mark mute never open order pause personalise personalize pick pin place play please post press print purchase rate react read receive reconnect refine refresh register reload remove renew report request reset resize restore return reuse rotate save schedule scroll search see select send set share shop show sign skip solve sort start stay submit subscribe support swipe switch sync take tap tell tip track translate try turn unfollow unmute toggle unsubscribe update wait upgrade use view visit vote want watch write zoom'
)
const firstWord = /^[-–—*•▶►>›»→|[(\s]*([A-Za-z]+)\b(?! you\b)/
/** Further commands: `Log in, register or subscribe.`, `Offline. Please reconnect.` */
const further =
  /(?:[.!?:,/|] (?:[Pp]lease )?|\b(?:and|or|[Pp]lease) )([A-Za-z]+)\b/g
/** … of which that after a question is the page's answer to it. */
const answer = /\? (?:[Pp]lease )?([A-Z][a-z]+)\b/
/** What a page offers: `our podcast`. */
const playingTime = /\(\d{1,2}:\d{2}\)$/
const offer =
  /\bour (?:[A-Za-z-]+ ){0,2}(?:podcasts?|newsletters?|apps?|home ?page|channel|store|shop|community|newsroom|journalists?|reporters?|team|e-?paper|e-?mails?|live ?blog)\b/
/** What a page calls out before it tells what went wrong. */
const alarm = /^(?:Oops|Whoops|Uh[- ]oh|Error|Sorry|Success|Psst)\b[!.,:… ]*/
const reader = /\b(?:you|your|yours|my|you[’'](?:re|ve|ll|d))\b/gi
const publisher = /\b(?:our|us|we[’'](?:re|ve|ll))\b/gi
const itself =
  /\b(?:this|these|today[’']s|our) (?:[A-Za-zÀ-ỿ]+ )?(?:page|article|story|post|thread|topic|site|website|edition|newspaper|paper|comment|video|photo|image|gallery|list|form|section|feature|e-edition|app|newsletter|podcast|content|link|poll|calendar|map|search|device|browser|player|clip|embed|widget|chart)s?\b/
const sign =
  /\bYes\W{1,3}No\b|[|»«›‹→←▶►▼▲✕×☰★☆⋮©]|(?:^|\s)[·•/](?=\s)|\b\d+ ?(?:of|\/) ?\d+\b|\b\d{1,2}:\d{2}\b|\(\d+\)|\+ ?\d+\b/g
/** A page asks of itself in the past tense: `Was this page helpful?` */
const survey = /\b(?:was|were|did)\b/gi
const past = /\b(?:was|were|did)\b/i
const ofPage =
  /^This (?:page|site|website|content|video|player|map|form|embed|chart|gallery|article) /
const prose =
  /\b(?:said|says|told|asked|wrote|he|she|him|his|her|hers|their|them|themselves|was|were|had|would|could|did|voters?|police|court|president|government|officials?|lawmakers|senators?|minister|campaign|percent|million|billion)\b|[“”"]/i

/**
 * Whether a short line is made of interface language, whatever page it comes
 * from: words of pages and apps, an address to the reader, marks of menus and
 * counters, and nothing of a story.
 */
export function isInterfaceLine(content: string): boolean {
  const whole = content.trim()
  const line = whole.replace(alarm, '')
  if (line.length > 230 || line.length < 6 || /:$/.test(line)) return false
  const hasProse = prose.test(line)
  if (hasProse && !past.test(line)) return false
  const tokens = line.match(/[A-Za-zÀ-ỿ\d]+(?:[’'-][A-Za-zÀ-ỿ]+)*/g) ?? []
  if (tokens.length < 2 || tokens.length > 32) return false
  const distinct = new Set<string>()
  let strong = 0
  let points = 0
  for (const token of tokens) {
    const lower = token.toLowerCase()
    const isStrong = interfaceWords.has(lower)
    if (!isStrong && !everydayWords.has(lower)) continue
    if (distinct.has(lower)) continue
    distinct.add(lower)
    if (isStrong) strong++
    points += isStrong ? 1.3 : 0.75
  }
  const isCommand = commands.has(firstWord.exec(line)?.[1]?.toLowerCase() ?? '')
  if (isCommand && playingTime.test(line)) return true
  if (distinct.size < 2 && !isCommand) return false
  const speaksOfItself = itself.test(line.toLowerCase())
  const isSurvey = speaksOfItself && (line.includes('?') || ofPage.test(line))
  if (hasProse && !(isSurvey && !prose.test(line.replaceAll(survey, ''))))
    return false
  const isAnswer = commands.has(answer.exec(line)?.[1]?.toLowerCase() ?? '')
  const isFurther = [...line.matchAll(further)].some(
    ([, word = '']) => word !== 'Please' && commands.has(word.toLowerCase())
  )
  const addresses = count(line, reader)
  const speaksForPage = count(line, publisher)
  const signs = count(line, sign)
  const isAddressed = speaksOfItself || (addresses > 0 && strong > 0)
  if (distinct.size < 2 && !(isCommand && isAddressed)) return false
  const share =
    (points +
      Math.min(2, addresses) * 0.8 +
      Math.min(2, speaksForPage) * 0.6 +
      Math.min(3, signs) * 0.8 +
      (isCommand ? 1 : 0) +
      (isAnswer || (isCommand && isFurther) ? 1 : isFurther ? 0.5 : 0) +
      (speaksOfItself ? 1 : 0)) /
    tokens.length
  const speaks = addresses + speaksForPage + signs > 0 || speaksOfItself
  if (isCommand && offer.test(line) && tokens.length <= 20) return true
  if (!speaks && strong === 0 && /^\S+ an? /.test(line)) return false
  const hasEnd = /[.!?”"’]\s*$/.test(line)
  const voices =
    (isCommand ? 1 : 0) +
    (isAnswer ? 1 : isFurther ? 0.5 : 0) +
    (whole === line ? 0 : 1) +
    (speaksOfItself ? 1 : 0) +
    (isSurvey && line.endsWith('?') ? 1 : 0) +
    (addresses > 0 ? (/^Your /.test(line) ? 1.5 : 1) : 0) +
    (speaksForPage > 0 ? 0.5 : 0) +
    Math.min(2, signs) +
    Math.min(2, strong) * 0.75
  const isPlain = !/^\S+ (?:the|an?) /i.test(line)
  if (!hasEnd && isCommand && share >= 0.8 && isPlain) return true
  const isShort = tokens.length <= 8 && !/ [A-Z]/.test(line)
  if (!hasEnd && isCommand && share >= 0.55 && isShort && isPlain) return true
  return share >= (hasEnd ? 0.5 : 0.42) && voices >= (hasEnd ? 2 : 1.5)
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

function count(line: string, shape: RegExp): number {
  return line.match(shape)?.length ?? 0
}
