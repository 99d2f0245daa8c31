/** Words of pages and apps that stories seldom use. */
const interfaceWords = words(
  'advertisement advertisements app apps autoplay bookmark bookmarks browser button captcha checkbox clickable clipboard cookie cookies dashboard desktop device devices download downloads dropdown email emails embed enlarge faq faqs feedback filter filters fullscreen hashtag homepage hyperlink icon icons inbox javascript layout login logout menu mobile newsletter newsletters notification notifications offline paywall pdf permalink playlist plugin podcast podcasts popup print printable rss scroll screen shortcut sidebar sitemap slideshow smartphone subscribe subscriber subscribers subscription subscriptions tab tablet thumbnail toggle toolbar trending tweet unlock unsubscribe upload url username webpage website widget zoom'
)
/** Words that prose uses every day: they count less. */
const everydayWords = words(
  'about access account accounts activate add address alert alerts allow archive article articles audio author available back basket below block breaking browse buy cart category change chat check choose claim clear click close code comment comments community complete contact content continue copy corner coverage create custom customer customize daily date default delete delivered digital disable discover dismiss display donate donation donations edit edition editions editorial enable enter expand explore features feed find follow followers font form forum forums free full gallery gift give guest guidelines help here hide history home image images install instant item items join journalism keyword keywords language latest letter library like link links list listen live load loading local log mail manage map match member members membership message minutes more nearby network new news newspaper newsroom next night now off offer online open option options order original our page pages paper password payment photo photos pick picks play player please policy poll popular possible post posts powered preferences premium preview previous privacy profile purchase puzzle puzzles question quiz rate read reader readers receive recent recommended refresh register registered related reload remove renew reply report reserved reset resources results return review reviews rights rules save search section sections see select send series service set settings share shop show sign signed site size skip sort source special start stories store story submit submission submissions suggested support survey switch tags tap terms text theme thread tip tips today top topic topics translate trial try turn update updates use user users version video videos view viewed views vote watch week weekly write zip'
)
/** Verbs that a page's commands open with. */
const commands = words(
  'please click tap read see share follow sign log watch view download subscribe enter select choose skip show hide load open close get join try add browse buy change check copy create customise customize discover edit enable explore find give go help install listen load make manage pick play post print purchase rate receive refresh register reload report return save scroll search send set shop sort start submit support switch translate turn upgrade use visit vote want write learn order renew take tell view activate allow filter resize increase adjust zoom rotate remove pin mark expand collapse contribute donate back keep'
)
const firstWord = /^[-–—*•▶►>›»→|[(\s]*([A-Za-z]+)\b/
const reader = /\b(?:you|your|yours|you[’'](?:re|ve|ll|d))\b/gi
const publisher = /\b(?:our|us|we|we[’'](?:re|ve|ll))\b/gi
const itself =
  /\b(?:this|these|today[’']s|our) (?:[A-Za-zÀ-ỿ]+ )?(?:page|article|story|post|thread|topic|site|website|edition|newspaper|paper|comment|video|photo|image|gallery|list|form|section|feature|e-edition|app|newsletter|podcast|content|link)s?\b/
const sign =
  /[|»«›‹→←▶►▼▲✕×☰★☆⋮©]|(?:^|\s)[·•/](?=\s)|\b\d+ ?(?:of|\/) ?\d+\b|\b\d{1,2}:\d{2}\b|\(\d+\)|\+ ?\d+\b/g
const prose =
  /\b(?:said|says|told|asked|wrote|he|she|him|his|her|hers|their|them|themselves|was|were|had|would|could|did|voters?|police|court|president|government|officials?|lawmakers|senators?|minister|campaign|percent|million|billion)\b|[“”"]/i

/**
 * Whether a short line is made of interface language, whatever page it comes
 * from: words of pages and apps, an address to the reader, marks of menus and
 * counters, and nothing of a story.
 */
export function isInterfaceLine(content: string): boolean {
  const line = content.trim()
  if (line.length > 230 || line.length < 6 || /:$/.test(line)) return false
  const tokens = line.match(/[A-Za-zÀ-ỿ\d]+(?:[’'-][A-Za-zÀ-ỿ]+)*/g) ?? []
  if (tokens.length < 2 || tokens.length > 32 || prose.test(line)) return false
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
  const addresses = count(line, reader)
  const speaksForPage = count(line, publisher)
  const signs = count(line, sign)
  const isCommand = commands.has(firstWord.exec(line)?.[1]?.toLowerCase() ?? '')
  const speaksOfItself = itself.test(line.toLowerCase())
  if (distinct.size < 2 && !(isCommand && speaksOfItself)) return false
  const share =
    (points +
      Math.min(2, addresses) * 0.8 +
      Math.min(2, speaksForPage) * 0.6 +
      Math.min(3, signs) * 0.8 +
      (isCommand ? 1 : 0) +
      (speaksOfItself ? 1 : 0)) /
    tokens.length
  const isTip =
    addresses + speaksForPage + signs === 0 && /^\S+ an? /.test(line)
  if (isTip) return false
  const hasEnd = /[.!?”"’]\s*$/.test(line)
  const voices =
    (isCommand ? 1 : 0) +
    (speaksOfItself ? 1 : 0) +
    (addresses > 0 ? 1 : 0) +
    (speaksForPage > 0 ? 0.5 : 0) +
    Math.min(2, signs) +
    Math.min(2, strong) * 0.75
  if (!hasEnd && isCommand && share >= 0.8 && !/^\S+ (?:the|an?) /i.test(line))
    return true
  return share >= (hasEnd ? 0.5 : 0.42) && voices >= (hasEnd ? 2 : 1.5)
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

function count(line: string, shape: RegExp): number {
  return line.match(shape)?.length ?? 0
}
