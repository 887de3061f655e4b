/** A column is not made narrower than this. */
const LEAST = 6;

/** Widths that sum up to at most `available` where that can be: the widest columns give way first. */
export function fitWidths(natural: readonly number[], available: number): number[] {
  const widths = [...natural];
  while (sum(widths) > available) {
    const widest = Math.max(...widths);
    if (widest <= LEAST) break;
    widths[widths.lastIndexOf(widest)] = widest - 1;
  }
  return widths;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
