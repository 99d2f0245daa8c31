import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect} from 'vitest'
import {readContainer} from '../../src/article/topics/container.js'
import {decodeModel} from '../../src/article/topics/model.js'
import {outputOf} from './run.js'
import {testWithModules} from './tool.js'

const python = process.env['PYTHON'] ?? 'python3'
const test = await testWithModules(python, 'lightgbm', 'onnxruntime', 'scipy')

const folder = mkdtempSync(join(tmpdir(), 'newslint-train-'))
afterAll(() => rmSync(folder, {recursive: true}))

test('topics are learnt from a small corpus, the same in every run', async () => {
  const corpus = join(folder, 'corpus')
  await outputOf('npx', ['tsx', 'train/topics/sample.ts', corpus])
  const first = await learn(corpus, 'first')
  const {statistics, trees, calibration} = decodeModel(
    readContainer('first.bin', first)
  )
  expect(statistics.stems.indexOf('reservoir')).toBeGreaterThan(-1)
  expect(trees.roots).toHaveLength(300)
  const lines = calibration.lines.map(({top}) => top)
  expect(lines).toEqual([...lines].sort((a, b) => b - a))
  expect(first.equals(await learn(corpus, 'again'))).toBe(true)
})

async function learn(corpus: string, name: string): Promise<Buffer> {
  const out = join(folder, `${name}.bin`)
  await outputOf('train/topics/run.sh', [corpus, join(folder, name)], {
    env: {
      PYTHON: python,
      OUT: out,
      PARAGRAPHS: '120',
      STEPS: '10',
      FOLD_STEPS: '10',
      SIGNALS: '20',
      HOSTS: '50'
    }
  })
  return readFileSync(out)
}
