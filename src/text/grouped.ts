/**
 * A number with a comma after each thousand: `1,542.5`. `toLocaleString`
 * would load the tables of all languages, which takes 10 ms.
 */
export function grouped(value: number): string {
  const [whole = '', ...part] = String(value).split('.')
  return [whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ','), ...part].join('.')
}
