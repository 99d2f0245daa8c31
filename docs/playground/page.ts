import type {Format} from '../../src/read/document.js'
import type {Answer, Question} from './question.js'
import {fragmentOf, textOf} from './share.js'

const article = element('article', HTMLTextAreaElement)
const format = element('format', HTMLSelectElement)
const showsInfo = element('info', HTMLInputElement)
const found = element('found', HTMLDivElement)
const result = element('result', HTMLParagraphElement)
// A line of its own, which the answer of a check under way leaves as it is.
const link = element('link', HTMLParagraphElement)
const worker = new Worker(new URL('./worker.js', import.meta.url), {
  type: 'module'
})

let isBusy = false
let isStale = false
let timer: ReturnType<typeof setTimeout> | undefined

worker.addEventListener('message', ({data}: MessageEvent<Answer>) => {
  isBusy = false
  document.body.classList.remove('busy')
  if ('markup' in data) {
    found.innerHTML = data.markup
    result.textContent = found.querySelector('.counts')?.textContent ?? ''
  } else result.textContent = `Not checked: ${data.problem}`
  if (isStale) ask()
})

article.addEventListener('input', () => {
  link.textContent = ''
  clearTimeout(timer)
  timer = setTimeout(ask, 200)
})
format.addEventListener('change', ask)
showsInfo.addEventListener('change', ask)
element('sample', HTMLButtonElement).addEventListener('click', () => {
  void showSample()
})
element('share', HTMLButtonElement).addEventListener('click', () => {
  void share()
})
addEventListener('hashchange', () => void takeFromLink())
await takeFromLink()

/** Asks for the article as it is now, or once the worker is free. */
function ask(): void {
  isStale = isBusy
  if (isBusy) return
  if (article.value.trim() === '') {
    found.replaceChildren()
    result.textContent = ''
    return
  }
  isBusy = true
  document.body.classList.add('busy')
  const question: Question = {
    text: article.value,
    format: formatOf(format.value),
    showsInfo: showsInfo.checked
  }
  worker.postMessage(question)
}

async function showSample(): Promise<void> {
  const response = await fetch('built/sample.txt')
  show(await response.text(), 'text')
}

async function share(): Promise<void> {
  const text = `${format.value}\n${article.value}`
  history.replaceState(null, '', await fragmentOf(text))
  try {
    await navigator.clipboard.writeText(location.href)
    link.textContent = 'The link is copied; it holds the article itself'
  } catch {
    link.textContent =
      'The link is in the address bar; it holds the article itself'
  }
}

async function takeFromLink(): Promise<void> {
  const text = await textOf(location.hash)
  if (text === undefined) return
  const [, name = '', body = ''] = /^(\w+)\n([^]*)$/.exec(text) ?? []
  show(body, formatOf(name))
}

function show(text: string, name: Format): void {
  article.value = text
  format.value = name
  link.textContent = ''
  ask()
}

function formatOf(name: string): Format {
  return name === 'markdown' || name === 'html' ? name : 'text'
}

function element<Kind extends HTMLElement>(
  id: string,
  kind: new () => Kind
): Kind {
  const one = document.getElementById(id)
  if (one instanceof kind) return one
  throw new Error(`expected #${id}`)
}
