import { dutyWords } from '../../knowledge/agencies/duty-words.js';
import type { AgencyMention } from '../../mentions/agency/agency-mention.js';
import { kindBeforeVerb } from './kind-before-verb.js';
import { unitRunAt, unitsBeforeDuty, type UnitRun } from './unit-run.js';

/** Units in running text, and in words that are nothing but units. */
export interface UnitReader {
  agenciesIn: (text: string) => AgencyMention[];
  unitsOf: (cell: string) => AgencyMention[];
  /** Id of the body that issues the plan. */
  issuer: string | undefined;
}

/**
 * The units with which a clause begins. Names in running text end with their
 * capitals; a word of duty further on shows that they go on.
 */
export function subjectRun(text: string, reader: UnitReader, offset: number, isAssignment: boolean): UnitRun | undefined {
  const run = namedRun(text, reader, offset, isAssignment);
  return run && (toldByIssuer(text, run, reader, isAssignment) ?? run);
}

/** "UBND tỉnh giao Sở Nội vụ …", "Giám đốc Sở yêu cầu các phòng …": whoever the issuer tells has the duty. */
function toldByIssuer(
  text: string,
  { start, end, units: [first, ...others] }: UnitRun,
  reader: UnitReader,
  isAssignment: boolean,
): UnitRun | undefined {
  if (!first?.value || others.length > 0 || !speaksFor(first.value, reader.issuer)) return undefined;
  const told = /^\s/u.test(text.slice(end)) ? namedRun(text, reader, end + 1, isAssignment) : undefined;
  return told?.addressed ? { ...told, start } : undefined;
}

/** The issuer itself or its head: "giam-doc@so-noi-vu@yen-bai", "chu-tich-ubnd@yen-bai". */
function speaksFor(value: string, issuer: string | undefined): boolean {
  return issuer !== undefined && (value === issuer || value === `giam-doc@${issuer}` || value === `chu-tich-${issuer}`);
}

function namedRun(text: string, reader: UnitReader, offset: number, isAssignment: boolean): UnitRun | undefined {
  const run = unitRunAt(text, reader.agenciesIn(text), offset);
  const checked = run && withParticiple(text, run, reader);
  if (checked) return checked;
  if (!isAssignment || (run && !goesOnAsName(text, run))) return run;
  const whole = unitsBeforeDuty(text, offset, reader.unitsOf);
  return whole && whole.units.length >= (run?.units.length ?? 1) ? whole : (run ?? kindBeforeVerb(text, offset, reader));
}

// Phòng Kế hoạch - Tài chính | - Tổng hợp chủ trì …  |  các công ty | kinh doanh hạ tầng phối hợp …
function goesOnAsName(text: string, { end, units }: UnitRun): boolean {
  const rest = text.slice(end, end + 20);
  const isGroup = units.at(-1)?.kind === 'group';
  return /^\s*[-–&]\s*\p{Lu}/u.test(rest) || (isGroup && /^\s\p{Ll}/u.test(rest) && !isVerbAt(text, end + 1));
}

// Các đơn vị | được kiểm tra gửi báo cáo
function withParticiple(text: string, run: UnitRun, { unitsOf }: UnitReader): UnitRun | undefined {
  const [last] = run.units.slice(-1);
  const passive = /^\s+được\s+/u.exec(text.slice(run.end, run.end + 20))?.[0].length ?? 0;
  const verb = passive > 0 && last?.kind === 'group' ? dutyWords().longestAt(text, run.end + passive) : undefined;
  if (!verb || !last) return undefined;
  const [named, ...others] = unitsOf(text.slice(last.start, verb.end));
  if (!named?.value || others.length > 0) return undefined;
  return { ...run, units: [...run.units.slice(0, -1), { ...named, start: last.start, end: verb.end }], end: verb.end };
}

function isVerbAt(text: string, offset: number): boolean {
  return dutyWords().longestAt(text, offset) !== undefined;
}
