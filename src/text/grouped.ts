/**
 * A whole number with a comma after each thousand: `1,542`. `toLocaleString`
 * would load the tables of all languages, which takes 10 ms.
 */
export function grouped(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')
}
