// Writes src/lexicon/countries.ts from the package i18n-iso-countries.
//   npx tsx train/countries.ts
import {writeFileSync} from 'node:fs'
import english from 'i18n-iso-countries/langs/en.json' with {type: 'json'}
import {version} from 'i18n-iso-countries/package.json' with {type: 'json'}

const countries: Record<string, string | readonly string[]> = english.countries
const names = Object.values(countries)
  .flat()
  .map((name) => name.replace(/^The /, '').replace(/\s*[(,].*$/, ''))
  .filter(
    (name) =>
      /^\p{L}/u.test(name) && !/^(?:US|UK|U\.S\.|UAE|USA|U\.S\.A\.)$/.test(name)
  )
/** Short forms that the package has no entry for. */
const shorter = ['Brunei', 'Laos', 'Syria']
const list = [...new Set([...names, ...shorter])].sort()

writeFileSync(
  'src/lexicon/countries.ts',
  `// Made by train/countries.ts from i18n-iso-countries ${version} (MIT).

/** English names of countries and territories (ISO 3166-1), forms in use beside the official one included. */
export const countries: ReadonlySet<string> = new Set([
${list.map((name) => `  ${JSON.stringify(name)}`).join(',\n')}
])
`
)
