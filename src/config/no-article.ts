/**
 * Whether a file's name tells that it is no article, though it is plain text:
 * it is written for a tool or a robot, or tells of a program.
 */
export function isNoArticle(path: string): boolean {
  const [name = ''] = /[^/\\]*$/.exec(path) ?? []
  return forTools.test(name) || ofPrograms.test(name) || licence.test(name)
}

const forTools =
  /^(?:requirements.*|constraints|CMakeLists|robots|humans|security|ads|app-ads|llms|llms-full)\.txt$/i

// In capitals, as is the custom; `news` may be a name for articles.
const ofPrograms =
  /^(?:README|(?:AUTHORS|CHANGELOG|CHANGES|CODE_OF_CONDUCT|CONTRIBUTING|CONTRIBUTORS|COPYING|INSTALL|LICEN[CS]E|MAINTAINERS|NEWS|NOTICE|PATENTS|THANKS|TODO|UNLICENSE)(?:[-._][A-Z\d]+)*(?:\.(?:txt|md))?)$/

const licence = /^(?:licen[cs]e|copying)(?:\.(?:txt|md|html))?$/i
