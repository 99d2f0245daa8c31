// Runs write-good over all files of a folder.
import {readdirSync, readFileSync} from 'node:fs'
import writeGood from 'write-good'

const folder = process.argv[2]
let count = 0
for (const name of readdirSync(folder))
  count += writeGood(readFileSync(`${folder}/${name}`, 'utf8')).length
console.log(count)
