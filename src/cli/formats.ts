import type {CreateReporter} from '../report/reporter.js'

/** The formats of `--format`, each loaded when asked for. */
export const formats: Readonly<
  Record<string, () => Promise<{createReporter: CreateReporter}>>
> = {
  pretty: () => import('../report/pretty.js'),
  json: () => import('../report/json.js')
}
