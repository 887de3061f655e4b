/** Marks above and below letters are lost in coarser pictures; finer ones only take time. */
const [COARSEST, FINEST] = [200, 300];
/** A picture that is a little larger than it was scanned is read better: of 84 cells scanned at 200 dots an inch 6 were wrong instead of 20. */
const ENLARGED = 1.25;

/** Dots an inch at which a picture of so many is to be read. */
export function fittingDpi(own: number): number {
  return Math.round(Math.min(FINEST, Math.max(COARSEST, ENLARGED * own)));
}
