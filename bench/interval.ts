/** 95 %: the distance from the mean, in standard deviations of a normal distribution. */
const Z = 1.959964;

/**
 * The 95 % interval of a share by Wilson's score (E. B. Wilson, JASA 22, 1927):
 * sound also for few cases and for shares near 0 and 1.
 *
 * @returns lower and upper bound, 0 to 1; null for no cases
 */
export function wilsonInterval(right: number, all: number): readonly [number, number] | null {
  if (all === 0) return null;
  const share = right / all;
  const centre = share + Z ** 2 / (2 * all);
  const spread = Z * Math.sqrt((share * (1 - share)) / all + Z ** 2 / (4 * all ** 2));
  const scale = 1 + Z ** 2 / all;
  return [Math.max(0, (centre - spread) / scale), Math.min(1, (centre + spread) / scale)];
}
