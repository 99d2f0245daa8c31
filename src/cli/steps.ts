import {severityOf} from '../report/record.js'
import type {NewslintMessage} from '../rule/message.js'
import type {OptionValues} from './options.js'
import type {Step} from './step.js'
import {UsageError} from './usage-error.js'

/** What the command line asks for beside checking. Throws a `UsageError`. */
export async function stepsOf(values: OptionValues): Promise<readonly Step[]> {
  const steps: Step[] = []
  const least = numberOf('min-confidence', values['min-confidence'], 1)
  if (least !== undefined) steps.push(confident(least))
  if (values.since !== undefined)
    steps.push((await import('./since.js')).openSince(values.since))
  if (values.baseline !== undefined) {
    const {openBaseline} = await import('./baseline.js')
    steps.push(
      openBaseline(values.baseline, values['update-baseline'] ?? false)
    )
  } else if (values['update-baseline'])
    throw new UsageError('unexpected --update-baseline without --baseline FILE')
  const most = numberOf('max-warnings', values['max-warnings'])
  if (most !== undefined) steps.push(atMostWarnings(most))
  return steps
}

/** Leaves findings that are as likely true; one without estimate is certain. */
function confident(least: number): Step {
  return {
    narrow({file}) {
      file.messages = file.messages.filter(
        ({newslint}: NewslintMessage) => (newslint?.confidence ?? 1) >= least
      )
    }
  }
}

function atMostWarnings(most: number): Step {
  let count = 0
  return {
    see({file}) {
      for (const message of file.messages)
        if (severityOf(message) === 'warning') count++
    },
    exitCode: () => (count > most ? 1 : 0)
  }
}

function numberOf(
  name: string,
  value: string | undefined,
  most = Infinity
): number | undefined {
  if (value === undefined) return undefined
  const number = Number(value)
  if (/^\d+(?:\.\d+)?$/.test(value) && number <= most) return number
  const expected = most === 1 ? 'a number from 0 to 1' : 'a number'
  throw new UsageError(`unexpected --${name} ${value}, expected ${expected}`)
}
