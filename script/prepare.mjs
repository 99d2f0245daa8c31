// Builds after `npm ci`, and where npm takes newslint from git. In a global
// installation, as pre-commit makes one, the `npm install` that npm runs for
// the build inherits `--global` and brings nothing: it is made up for here.
// .npmrc keeps what is printed here out of the answer of `npm pack`.
import {execSync} from 'node:child_process'
import {existsSync} from 'node:fs'

if (!existsSync('node_modules'))
  run('npm ci --no-global --include=dev --ignore-scripts --no-audit --no-fund')
run('npm run build')

function run(command) {
  execSync(command, {stdio: 'inherit'})
}
