// Parses all files of a folder with the stock parser, and does nothing else.
import {readdirSync, readFileSync} from 'node:fs'
import retextEnglish from 'retext-english'
import {unified} from 'unified'

const folder = process.argv[2]
const processor = unified().use(retextEnglish)
for (const name of readdirSync(folder))
  processor.parse(readFileSync(`${folder}/${name}`, 'utf8'))
