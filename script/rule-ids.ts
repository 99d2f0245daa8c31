import {readdir} from 'node:fs/promises'
import {join} from 'node:path'

/** Names of the rules' folders, in order. */
export async function ruleIds(root = '.'): Promise<readonly string[]> {
  const entries = await readdir(join(root, 'rules'), {withFileTypes: true})
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name)
    .sort()
}
