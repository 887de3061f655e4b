/**
 * The first place below `count` for which it holds, `count` where it holds for
 * none. Found by halves: behind such a place it must hold for all.
 */
export function firstPlace(count: number, holds: (place: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
