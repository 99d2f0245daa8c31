/** Letters that do not come apart into a base letter and a mark. */
const letters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ŋ: 'ng',
  ħ: 'h'
}

/** A word in lower case without accents, apostrophes and hyphens. */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  if (/^[a-z]+$/.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replaceAll(/[^a-z]/g, (sign) => letters[sign] ?? kept(sign))
}

function kept(sign: string): string {
  return /[\p{M}'’ʻʼ‑-]/u.test(sign) ? '' : sign
}
