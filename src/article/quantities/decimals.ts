/** How many digits stand behind the decimal point. */
export function decimalsOf(digits: string): number {
  return digits.split('.')[1]?.length ?? 0
}
