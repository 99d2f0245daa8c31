#!/usr/bin/env node
// The first file of the command: runs the others from the code that V8 had
// compiled of them when newslint was built. Code of another version of Node is
// left aside, and the file is compiled anew.
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {setFlagsFromString} from 'node:v8'
import {Script} from 'node:vm'

type Module = {exports: unknown}
type Run = (
  exports: unknown,
  require: (id: string) => unknown,
  module: Module,
  filename: string,
  dirname: string
) => void

/** What has run, by the file of its compiled code; for `script/compile.cjs`. */
export const scripts = new Map<string, Script>()

const modules = new Map<string, Module>()

// V8 of Node 20 makes code faster that has hardly run, on too little evidence,
// and makes it again: run some four times as long first, an article of 6 kB
// takes 8 % less CPU and 600 articles 15 % less. Regular expressions it polishes
// at the first run of each, and optimises their code: without the one, an
// article of 6 kB takes 7 % less, and many articles no more; without the other,
// 9 % less, but many 15 % more, so that thrift.ts takes it back for them. New
// objects are few enough for one thread to sort out, 4 % less; and the heap of
// one article is done with before it is worth marking what it holds, 5 % less.
// Later versions count otherwise.
if (process.versions.v8.startsWith('11.'))
  setFlagsFromString(
    '--interrupt-budget=600000 --no-parallel-scavenge --no-incremental-marking ' +
      '--no-regexp-peephole-optimization --no-regexp-optimization'
  )

load('main.cjs')

function load(name: string): unknown {
  const known = modules.get(name)
  if (known) return known.exports
  const module: Module = {exports: {}}
  modules.set(name, module)
  const filename = join(__dirname, name)
  const code = filename.replace(/\.cjs$/, '.code')
  const source = readFileSync(filename, 'utf8')
  const script = new Script(
    `(function (exports, require, module, __filename, __dirname) {${source}\n})`,
    {filename, cachedData: compiled(code)}
  )
  scripts.set(code, script)
  const run = script.runInThisContext() as Run
  run(module.exports, requireFrom, module, filename, __dirname)
  return module.exports
}

function requireFrom(id: string): unknown {
  return id.startsWith('./') ? load(id.slice(2)) : require(id)
}

function compiled(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}
