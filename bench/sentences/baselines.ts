import { parse, type ParsedResult } from 'chrono-node/vi';
import { slug } from '../../src/text/fold.js';
import type { GoldDeadline, GoldReference } from '../gold.js';
import type { SentenceReaders } from './evaluate-sentences.js';
import type { AgenciesLine, DeadlinesLine, GoldUnit, ReferencesLine } from './gold-sentence.js';

/** What one would write in an afternoon, or take from a registry: the least that a grammar must beat. */

// Nghị định số 61/2018/NĐ-CP ngày 23/4/2018
const PLAIN_REFERENCE =
  /(?:Luật|Bộ luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Thông tư|Chỉ thị|Kế hoạch|Chương trình|Công văn)(?: số)?:? ?(\d+)\/(?:(\d{4})\/)?([A-ZĐ]+[\wĐ-]*)(?: ngày (\d{1,2})\/(\d{1,2})\/(\d{4}))?/gu;

/** One plain regular expression; its id is type, issuer, year and number as far as they are printed. */
export function plainReferences({ text }: ReferencesLine): GoldReference[] {
  return [...text.matchAll(PLAIN_REFERENCE)].map(([raw, number, year, symbol = '', day, month, dateYear]) => {
    const type = slug(raw.split(/ (?:số|\d)/u)[0] ?? '');
    const issuer = slug(symbol.split('-').slice(1).join('-') || symbol);
    const issuedOn = dateYear ? `${dateYear}-${(month ?? '').padStart(2, '0')}-${(day ?? '').padStart(2, '0')}` : null;
    return { raw, id: `${type}:${issuer}:${year ?? dateYear ?? '?'}:${number ?? '?'}`, issuedOn, provisions: [] };
  });
}

/** chrono-node with its Vietnamese locale, from the first day of the plan's period. */
function chronoDeadlines({ cell, context: { period, issuedOn } }: DeadlinesLine): GoldDeadline[] {
  const [from = issuedOn ?? '2020-01-01'] = period?.split('/') ?? [];
  return parse(cell, new Date(`${from.padEnd(10, '-01').slice(0, 10)}T00:00:00`)).map(({ start, end }) => {
    const first = isoDay(start);
    const last = end ? isoDay(end) : first;
    return first === last
      ? { kind: 'point' as const, start: first, end: first, endInclusive: true }
      : { kind: 'interval' as const, start: first, end: last, endInclusive: true };
  });
}

function isoDay(date: ParsedResult['start']): string {
  const part = (name: 'year' | 'month' | 'day') => String(date.get(name)).padStart(2, '0');
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** Cut at commas, semicolons and line ends; the slug of each piece, of the issuer's area. */
function splitAgencies({ cell, context: { issuer = '' } }: AgenciesLine): GoldUnit[] {
  const area = issuer.includes('@') ? `@${issuer.split('@').at(-1) ?? ''}` : '';
  return cell
    .split(/[,;\n]/u)
    .map((piece) => slug(piece))
    .filter((piece) => piece !== '')
    .map((piece) => ({ agency: `${piece}${area}` }));
}

export const baselines: SentenceReaders = { references: plainReferences, deadlines: chronoDeadlines, agencies: splitAgencies };

/** What each baseline is, for the head of a table. */
export const baselineNames: Readonly<Record<keyof SentenceReaders, string>> = {
  references: 'one regular expression',
  deadlines: 'chrono-node, vi',
  agencies: 'split at commas',
};
