import type {CreateReporter} from '../report/reporter.js'

/** The formats of `--format`, each loaded when asked for. */
export const formats: Readonly<Record<string, () => Promise<CreateReporter>>> =
  {
    pretty: async () => (await import('../report/pretty.js')).createReporter,
    json: async () => (await import('../report/json.js')).createReporter,
    ndjson: async () => (await import('../report/json.js')).createLinesReporter,
    sarif: async () => (await import('../report/sarif.js')).createReporter,
    github: async () => (await import('../report/github.js')).createReporter,
    gitlab: async () => (await import('../report/gitlab.js')).createReporter,
    junit: async () => (await import('../report/junit.js')).createReporter,
    checkstyle: async () =>
      (await import('../report/checkstyle.js')).createReporter,
    rdjsonl: async () => (await import('../report/rdjsonl.js')).createReporter,
    unix: async () => (await import('../report/unix.js')).createReporter,
    html: async () => (await import('../report/html/index.js')).createReporter
  }

/** The formats of `newslint inspect`. */
export const inspectionFormats: typeof formats = {
  pretty: async () => (await import('../report/inspect.js')).createReporter,
  json: async () => (await import('../report/inspect.js')).createJsonReporter
}
