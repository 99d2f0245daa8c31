import {mkdtempSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {TestProject} from 'vitest/node'
import {outputOf} from './run.js'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Path of the package as `npm pack` makes it. */
    readonly tarball: string
  }
}

/** Builds and packs newslint once, for all tests of this folder. */
export async function setup({provide}: TestProject): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'newslint-pack-'))
  const args = ['pack', '--silent', '--pack-destination', folder]
  const output = await outputOf('npm', args)
  provide('tarball', join(folder, output.trim().split('\n').at(-1) ?? ''))
}
