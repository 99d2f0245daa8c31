import {chmodSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect} from 'vitest'
import {codeBlocks} from './code-blocks.js'
import {freshFolder} from './fresh-folder.js'
import {outputOf} from './run.js'
import {testWithNeovim} from './tool.js'

const test = await testWithNeovim()
const page = 'editors/neovim.md'

/** What a person does: opens, edits, takes the first action, changes settings. */
const session = `
local seen = {}
local function see(step, holds)
  local found
  local ok = vim.wait(20000, function()
    found = vim.diagnostic.get(0)
    return holds(found)
  end, 20)
  local codes = {}
  for _, one in ipairs(found) do
    table.insert(codes, {one.lnum, one.code or one.user_data.lsp.code, one.severity})
  end
  table.insert(seen, {step, ok, codes})
end
local function count(n) return function(found) return #found == n end end

see('open', count(1))
vim.api.nvim_buf_set_lines(0, 0, 0, false, {'“Wait," said Jonas Brandt.', ''})
see('edit', count(2))
vim.ui.select = function(items, _, choose) choose(items[1], 1) end
vim.api.nvim_win_set_cursor(0, {1, 8})
vim.lsp.buf.code_action()
see('fix', count(1))
local settings = io.open('.newslintrc.json', 'w')
settings:write('{"rules": {"mixed-quotation-marks": "error"}}')
settings:close()
see('settings', function(found) return #found == 1 and found[1].severity == 1 end)
local out = io.open('seen.json', 'w')
out:write(vim.json.encode({seen, vim.api.nvim_buf_get_lines(0, 0, -1, false)}))
out:close()
vim.cmd('qa!')
`

test('Neovim opens, edits, fixes and follows settings', async () => {
  const folder = await freshFolder({})
  const version = await outputOf('nvim', ['--version'])
  const minor = Number(/v0\.(\d+)/.exec(version)?.[1] ?? 99)
  const [modern = '', older = ''] = codeBlocks(page, 'lua')
  writeFileSync(join(folder, 'init.lua'), minor >= 11 ? modern : older)
  writeFileSync(join(folder, 'session.lua'), session)
  const text = '“The ferry sails at noon," said Mira Karimova.\n'
  writeFileSync(join(folder, 'a.txt'), text)
  const command = join(folder, 'node_modules/.bin')
  chmodSync(join(command, 'newslint'), 0o755)
  await outputOf(
    'nvim',
    [
      '--headless',
      '-n',
      '-u',
      'init.lua',
      'a.txt',
      '-c',
      'luafile session.lua'
    ],
    {cwd: folder, env: {PATH: `${command}:${process.env['PATH'] ?? ''}`}}
  )
  const [seen, lines] = JSON.parse(
    readFileSync(join(folder, 'seen.json'), 'utf8')
  ) as [unknown, unknown]
  const rule = 'mixed-quotation-marks'
  expect(seen).toEqual([
    ['open', true, [[0, rule, 2]]],
    [
      'edit',
      true,
      [
        [0, rule, 2],
        [2, rule, 2]
      ]
    ],
    ['fix', true, [[2, rule, 2]]],
    ['settings', true, [[2, rule, 1]]]
  ])
  expect(lines).toEqual(['“Wait,” said Jonas Brandt.', '', text.trimEnd()])
})
