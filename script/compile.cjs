// Checks articles and keeps, beside each file of the command that took part,
// the code that V8 has compiled of it: node script/compile.cjs ARTICLE…
const {writeFileSync} = require('node:fs')
const {scripts} = require('../dist/cli.cjs')

process.on('exit', () => {
  for (const [path, script] of scripts)
    writeFileSync(path, script.createCachedData())
})
