/** Filters, a table of contents and keys for the report, in the browser. */

type Named = {readonly name: string; readonly isOn: () => boolean}

const severities = ['error', 'warning', 'info']
const notes = [...document.querySelectorAll<HTMLElement>('.note')]
const files = [...document.querySelectorAll<HTMLElement>('.file')]
const least = severities.indexOf(document.body.dataset['least'] ?? 'info')

const filters = document.createElement('form')
filters.className = 'filters'
filters.setAttribute('aria-label', 'Filters')
const result = document.createElement('p')
result.className = 'result'
result.setAttribute('role', 'status')

const bySeverity = choices('Severity', 'severity', severities, (severity) => {
  return severities.indexOf(severity) <= least
})
const ruleIds = [...new Set(notes.map((note) => valueOf(note, 'rule')))]
const byRule = choices('Rules', 'rule', ruleIds.sort(), () => true)
const onlyFound = checkbox('only articles with findings', false)
const speaks = checkbox('who speaks', true)
const hasKeys = checkbox('keys j and k: next and previous finding', true)
filters.append(...[onlyFound, speaks, hasKeys].map(({label}) => label), result)
document.getElementById('top')?.append(filters, contents())
filters.addEventListener('change', update)
filters.addEventListener('submit', (event) => event.preventDefault())
document.addEventListener('keydown', move)
document.addEventListener('pointerover', pair)
document.addEventListener('focusin', pair)
update()

/** Shows what the filters let through, and says how much it is. */
function update(): void {
  for (const note of notes)
    note.hidden = !(
      isOn(bySeverity, valueOf(note, 'severity')) &&
      isOn(byRule, valueOf(note, 'rule'))
    )
  for (const mark of document.querySelectorAll<HTMLElement>('[data-notes]')) {
    const shown = idsOf(mark).filter((id) => !noteOf(id)?.hidden)
    mark.classList.toggle('off', shown.length === 0)
    if (!(mark instanceof HTMLAnchorElement)) continue
    if (shown[0] === undefined) mark.removeAttribute('href')
    else mark.href = `#${shown[0]}`
  }
  for (const file of files) {
    const found = [...file.querySelectorAll<HTMLElement>('.note')]
    const isEmpty = found.every(({hidden}) => hidden)
    const hasFailed = file.querySelector('.failure') !== null
    file.hidden = onlyFound.box.checked && isEmpty && !hasFailed
  }
  document.body.classList.toggle('speaks', speaks.box.checked)
  const shown = visible().length
  result.textContent =
    shown === notes.length
      ? `${shown} findings`
      : `${shown} of ${notes.length} findings`
}

/** Goes to the next or previous finding that is shown. */
function move(event: KeyboardEvent): void {
  const {key, target, altKey, ctrlKey, metaKey} = event
  if (!hasKeys.box.checked || altKey || ctrlKey || metaKey) return
  if (target instanceof HTMLInputElement && target.type === 'text') return
  const step = key === 'j' ? 1 : key === 'k' ? -1 : 0
  const all = visible()
  if (step === 0 || all.length === 0) return
  const at = all.findIndex((note) => note.contains(document.activeElement))
  const next = at < 0 && step < 0 ? all.length - 1 : at + step
  const note = all[(next + all.length) % all.length]
  note?.scrollIntoView({block: 'center'})
  note?.querySelector<HTMLElement>('a')?.focus({preventScroll: true})
}

/** Lights up what belongs together: a note and its words, a quote of a person. */
function pair({target}: Event): void {
  for (const lit of document.querySelectorAll('.current'))
    lit.classList.remove('current')
  if (!(target instanceof Element)) return
  const note = target.closest('.note')
  if (note) {
    for (const mark of document.querySelectorAll<HTMLElement>('.mark'))
      if (idsOf(mark).includes(note.id)) mark.classList.add('current')
  }
  const row = target.closest('.cast tr')
  for (const link of row?.querySelectorAll('li a') ?? [])
    document
      .getElementById(link.getAttribute('href')?.slice(1) ?? '')
      ?.classList.add('current')
}

/** Links to the files, where there are several. */
function contents(): HTMLElement {
  const nav = document.createElement('nav')
  nav.className = 'files'
  nav.setAttribute('aria-label', 'Articles')
  nav.hidden = files.length < 2
  const list = document.createElement('ol')
  for (const file of files) {
    const item = document.createElement('li')
    const link = document.createElement('a')
    link.href = `#${file.id}`
    link.textContent = file.querySelector('h2')?.textContent ?? ''
    const counts = document.createElement('span')
    const failure = file.querySelector('.failure') ? 'not fully checked, ' : ''
    const found = file.querySelector('.counts')?.textContent ?? ''
    counts.textContent = ` ${failure}${found}`
    item.append(link, counts)
    list.append(item)
  }
  nav.append(list)
  return nav
}

/** A group of checkboxes; values that no finding has are left out. */
function choices(
  title: string,
  field: string,
  values: readonly string[],
  isOn: (value: string) => boolean
): readonly Named[] {
  const group = document.createElement('fieldset')
  const legend = document.createElement('legend')
  legend.textContent = title
  group.append(legend)
  const boxes = values.flatMap((value) => {
    const count = notes.filter((note) => valueOf(note, field) === value).length
    if (count === 0) return []
    const {label, box} = checkbox(`${value} (${count})`, isOn(value))
    group.append(label)
    return [{name: value, isOn: () => box.checked}]
  })
  if (boxes.length > 0) filters.append(group)
  return boxes
}

function checkbox(text: string, isOn: boolean) {
  const label = document.createElement('label')
  const box = document.createElement('input')
  box.type = 'checkbox'
  box.defaultChecked = isOn
  label.append(box, ` ${text}`)
  return {label, box}
}

function isOn(boxes: readonly Named[], name: string): boolean {
  return boxes.some((box) => box.name === name && box.isOn())
}

function visible(): readonly HTMLElement[] {
  return notes.filter((note) => !note.hidden && !note.closest('[hidden]'))
}

function valueOf(note: HTMLElement, field: string): string {
  return note.dataset[field] ?? ''
}

function idsOf(mark: HTMLElement): readonly string[] {
  return mark.dataset['notes']?.split(' ') ?? []
}

function noteOf(id: string): HTMLElement | null {
  return document.getElementById(id)
}
