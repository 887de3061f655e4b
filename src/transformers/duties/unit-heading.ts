import { dutyPhrases } from '../../knowledge/plan-words/duty-phrases.js';
import type { AgencyMention } from '../../mentions/agency/agency-mention.js';
import { WORD_END } from '../../text/patterns.js';
import { actsAt } from './acts-at.js';
import type { UnitReader } from './subject-run.js';
import { unitRunAt, type UnitRun } from './unit-run.js';

// "" | ":" | " có trách nhiệm:" | " trên địa bàn huyện" | " chủ trì, phối hợp với" | " là cơ quan thường trực, có nhiệm vụ:"
const TAIL = new RegExp(`^\\s*(?:${dutyPhrases('obligation')}${WORD_END},?\\s*){0,3}[:.;,]?\\s*$`, 'iu');
/** "Các Phó Chủ tịch | phụ trách lĩnh vực kinh tế": what posts are in charge of makes no sentence of their heading. */
const CHARGE = new RegExp(`^\\s+phụ trách${WORD_END}[^.:;]{0,80}`, 'iu');
const ADDRESS = new RegExp(`^${dutyPhrases('address')}${WORD_END}\\s*`, 'iu');
const PARTNERS = new RegExp(`^\\s*${dutyPhrases('obligation')}${WORD_END}\\s*`, 'iu');

/**
 * The units of a heading that names units and nothing else: "1. Sở Nội vụ",
 * "Đối với các sở, ban, ngành", "Sở A chủ trì, phối hợp với Sở B".
 *
 * @param isHolder the heading has items below it and stands where duties are
 *   given, so that its words may be read as a whole: "Các trường THPT"
 */
export function unitHeading(title: string, reader: UnitReader, isHolder: boolean): AgencyMention[] | undefined {
  const { agenciesIn, unitsOf } = reader;
  const mentions = agenciesIn(title);
  const run = unitRunAt(title, mentions, 0);
  if (!run) return isHolder ? asWhole(title, reader) : undefined;
  const charge = isHolder && run.units.every(({ kind }) => kind === 'person') ? (CHARGE.exec(title.slice(run.end))?.[0].length ?? 0) : 0;
  if (TAIL.test(title.slice(run.end + charge))) return run.units;
  const joint = PARTNERS.exec(title.slice(run.end));
  const partners = joint && unitRunAt(title, mentions, run.end + joint[0].length);
  if (partners && !partners.addressed && TAIL.test(title.slice(partners.end))) return [...run.units, ...partners.units];
  return isHolder && !/[.;]\s*$/u.test(title) ? asCell(title, run, unitsOf) : undefined;
}

/**
 * "Công chức Văn hóa - Xã hội", "Ban Công tác Mặt trận các thôn", "Giáo viên
 * chủ nhiệm, tổ chuyên môn", "Hội đồng tuyển dụng" of the issuer: names that
 * running text does not vouch for, where they are the whole heading; behind
 * "Đối với" kinds of bodies alone ("đơn vị được kiểm tra").
 */
function asWhole(title: string, { unitsOf, issuer }: UnitReader): AgencyMention[] | undefined {
  const from = ADDRESS.exec(title)?.[0].length ?? 0;
  const words = title.slice(from).replace(/[\s:.;]+$/u, '');
  const units = unitsOf(words);
  const isWhole = units[0]?.start === 0 && units.at(-1)?.end === words.length;
  const posts = postsOfPerson(units);
  if (isWhole && from === 0 && posts.length > 0 && !words.includes(':')) return posts;
  const isKnown =
    from > 0
      ? units.every(({ kind }) => kind === 'group')
      : units.some(({ kind, value }) => kind === 'person' || kind === 'group' || value === issuer);
  return isWhole && units.every(isSure) && isKnown ? placed(units, from) : undefined;
}

/** Of kinds of bodies ("đơn vị được kiểm tra") more words make another kind. */
function isSure({ value, kind, flags = [] }: AgencyMention): boolean {
  return value !== null && flags.every((flag) => flag === 'area-unknown' || (flag === 'qualified' && kind === 'group'));
}

function placed(units: readonly AgencyMention[], from: number): AgencyMention[] {
  return units.map((unit) => ({ ...unit, start: unit.start + from, end: unit.end + from }));
}

/** "Cô Nguyễn Thị Lan - Phó Hiệu trưởng": who holds the posts is named first, and is no unit. */
function postsOfPerson([holder, ...others]: readonly AgencyMention[]): AgencyMention[] {
  const isHolder = holder?.kind === 'person' && holder.value === null;
  return isHolder ? others.filter(({ kind, value }) => kind === 'person' && value !== null) : [];
}

function asCell(title: string, { units: [first] }: UnitRun, unitsOf: UnitReader['unitsOf']): AgencyMention[] | undefined {
  const from = first?.start ?? 0;
  const units = placed(unitsOf(title.slice(from)), from);
  return units.length > 0 && units.every((unit) => unit.value !== null && !coversVerb(unit, title)) ? units : undefined;
}

/** "Trung tâm Y tế huyện | tập huấn cho các trạm": what a cell would take for a limit of the unit is what it does. */
function coversVerb({ flags = [], kind, name, start }: AgencyMention, title: string): boolean {
  return kind !== 'group' && flags.includes('qualified') && actsAt(title, start + name.length + 1);
}
