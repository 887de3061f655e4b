import { slugOfAgency } from '../../knowledge/agencies/agency-id.js';
import { hasTrait } from '../../knowledge/agencies/agency-traits.js';
import { unitHeads } from '../../knowledge/agencies/unit-heads.js';
import type { AgencyContext } from '../../mentions/agency/agency-mention.js';
import { areaWordAt } from '../../mentions/agency/readers/areas/area-word.js';
import { bodyOf, entryOf, type Body } from './body-of-line.js';

/** A line of a letterhead that is a part of the body above, or has its name from there; undefined for one that says it all itself. */
export function readWithAbove(above: Body, line: string, context: AgencyContext): Body | undefined {
  return insideOf(above, line, context) ?? partOf(above, line, context);
}

/**
 * A line that is read with the one above: "THƯỜNG TRỰC" of the council, "BAN TỔ
 * CHỨC" of a Party committee, "BAN CHẤP HÀNH TỈNH NAM ĐỊNH" of an organisation,
 * "CHI NHÁNH TỈNH NAM ĐỊNH" of a bank, "ĐOÀN GIÁM SÁT" of the council, "PHƯỜNG THẠCH THANG" below its district's committee. Divisions of committees and departments
 * have names of their own.
 */
function partOf(above: Body, line: string, context: AgencyContext): Body | undefined {
  const entry = entryOf(above);
  const from = startOfArea(line);
  if (entry?.level === 'dept' || (entry && hasTrait(entry, 'for-area') && from > 0)) return undefined;
  const words = [line.slice(0, from).trim(), (entry?.name ?? above.name).replace(/ Việt Nam$/u, ''), line.slice(from)].join(' ').trim();
  const whole = bodyOf(words, context);
  if (whole?.end !== words.length) return undefined;
  const isRegistered = whole.of === undefined && entryOf(whole) !== undefined;
  return isRegistered || isBoard(line.slice(0, from).trim()) ? whole : undefined;
}

/** "CÔNG ĐOÀN" below a school, "ĐẢNG ỦY" below a hospital: the register has one in each. */
function insideOf(above: Body, line: string, context: AgencyContext): Body | undefined {
  const body = bodyOf(line, context);
  const isOwn = body?.end === line.trimEnd().length && body.value === `${slugOfAgency(body.value)}@${above.value}`;
  return isOwn && entryOf(body)?.slug === slugOfAgency(body.value) && entryOf(above)?.level !== 'party' ? body : undefined;
}

/** Where the words for an area begin: at "PHƯỜNG THẠCH THANG", before "TỈNH" of "BAN CHẤP HÀNH TỈNH NAM ĐỊNH"; else the end. */
function startOfArea(line: string): number {
  if (areaWordAt(line, 0)) return 0;
  const place = Array.from(line.matchAll(/\s(?=\S)/gu)).find(({ index }) => areaWordAt(line, index + 1) !== undefined);
  return place?.index ?? line.length;
}

/** "Ban Chấp hành": of which an organisation has one. */
function isBoard(words: string): boolean {
  return unitHeads().named(words)[0]?.isAlone ?? false;
}
