/** `Home › News › Upper Tew`: where a page stands on its site. */
const arrows = /\s*[›»→▸⟩>]\s*/
const strokes = /\s+[/|\\]\s+/
const home =
  /^(?:home|front(?: ?page)?|news|sports?|start|index|main|all|sections?|local|politics|opinion|business|world|archive)\b/i
const item = /^[\p{Lu}\d][\p{L}\d&’'.,-]*(?: [\p{L}\d&’'.-]+){0,4}$/u

/** Whether a line is nothing but the sections that lead to a page. */
export function isTrail(content: string): boolean {
  if (content.length > 140 || !/[›»→▸⟩>/|\\]/.test(content)) return false
  const line = content.trim().replace(/^you are here:? /i, '')
  const byArrows = line.split(arrows)
  if (byArrows.length > 2) return areItems(byArrows)
  if (byArrows.length === 2) return home.test(line) && areItems(byArrows)
  const byStrokes = line.split(strokes)
  return byStrokes.length > 2 && home.test(line) && areItems(byStrokes)
}

function areItems(items: readonly string[]): boolean {
  return items.length < 9 && items.every((one) => item.test(one))
}
