import { areaWordAt } from '../../mentions/agency/readers/areas/area-word.js';

const LEVELS = ['province', 'city', 'district', 'commune'] as const;

/**
 * A line that names an area within the one that ends the line above: "PHƯỜNG
 * THẠCH THANG" below "ỦY BAN NHÂN DÂN QUẬN HẢI CHÂU". It is the body of that
 * area, of the kind above; below "ỦY BAN NHÂN DÂN" alone it ends the name.
 */
export function namesLowerArea(above: string, line: string): boolean {
  const own = areaWordAt(line.trimStart(), 0);
  const ofAbove = Array.from(above.matchAll(/(?<=\s)(?=\S)/gu))
    .flatMap(({ index }) => areaWordAt(above, index) ?? [])
    .at(-1);
  if (!own || !ofAbove || ofAbove.end >= above.trimEnd().length) return false;
  return LEVELS.indexOf(own.word.level) > LEVELS.indexOf(ofAbove.word.level);
}
