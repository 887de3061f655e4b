import { agencyRegister, type AgencyEntry } from '../../knowledge/agencies/agencies.js';
import type { AgencyContext, AgencyMention } from '../../mentions/agency/agency-mention.js';
import { findAgencies } from '../../mentions/agency/find-agencies.js';
import { parseAgencies } from '../../mentions/agency/parse-agencies.js';
import type { AgencyDraft, EndDraft, HeadDraft } from '../../tree/drafts.js';
import type { SourceText } from '../../tree/source-text.js';
import { isBody } from './body-of-line.js';
import { announcement } from './read-head.js';

/** What the document offers as evidence of who issued it. */
export interface Evidence {
  head: HeadDraft;
  end: EndDraft;
  opening: SourceText | undefined;
  context: AgencyContext;
}

const CAPITAL = 'ha-noi';
const STATE_LEVELS = new Set(['central', 'ministry', 'agency']);

/** One place beside the letterhead where the issuer may be named; undefined when it is not. */
type Witness = (evidence: Evidence) => AgencyDraft | undefined;

// KH-SKHCN, with the province of the place line
const symbol: Witness = ({ head: { number }, context }) => {
  const code = number?.symbol.value.split('-').slice(1).join('-');
  const entry = code ? agencyRegister().byCode(code, context.on) : undefined;
  if (!number || !entry || (entry.area !== 'none' && entry.area !== 'province') || isBranch(entry, context)) return undefined;
  const value = entry.area === 'none' ? entry.slug : `${entry.slug}@${context.area ?? '?'}`;
  const { start, end } = number.symbol;
  return { source: number.source, start, end, value, name: entry.name, kind: 'agency', origin: 'inferred', why: 'symbol', confidence: 0.9 };
};

/** The State's central bodies write from the capital: their code in a paper of another province is a branch's, "KH-BHXH". */
function isBranch({ level, area }: AgencyEntry, context: AgencyContext): boolean {
  return area === 'none' && STATE_LEVELS.has(level) && context.area !== undefined && context.area !== CAPITAL;
}

// … năm 2018 của Ban Quản lý Khu kinh tế Vân Phong
const title: Witness = ({ head, context }) => {
  const owner = [...head.title.text.matchAll(/(?<!\p{L})của\s+/giu)].at(-1);
  if (!owner) return undefined;
  const start = owner.index + owner[0].length;
  const [first] = parseAgencies(head.title.text.slice(start), context);
  return isBody(first) ? inferred(head.title, first, 'title', start) : undefined;
};

// Sở Khoa học và Công nghệ ban hành Kế hoạch …
const opening: Witness = ({ opening: sentence, context }) => {
  const from = sentence && announcement(sentence);
  if (!sentence || !from) return undefined;
  const before = sentence.text.slice(0, sentence.text.length - from.text.length);
  const last = findAgencies(before, context).at(-1);
  return isBody(last) && /^[\s,;]*$/u.test(before.slice(last.end)) ? inferred(sentence, last, 'opening') : undefined;
};

// TM. ỦY BAN NHÂN DÂN
const signature: Witness = ({ end, context }) => {
  for (const { position, authorities } of end.signatories) {
    const collective = authorities.find(({ mark }) => mark === 'TM')?.of;
    const [first] = collective ? parseAgencies(collective, context) : [];
    if (isBody(first)) return { ...inferred(position, first, 'signature'), start: 0, end: position.text.length };
  }
  return undefined;
};

/** The surest first. */
export const witnesses: readonly Witness[] = [symbol, title, opening, signature];

function inferred(source: SourceText, { start, end, value, name, of, confidence }: AgencyMention, why: string, offset = 0): AgencyDraft {
  const place = { source, start: start + offset, end: end + offset };
  return { ...place, value, name, kind: 'agency', ...(of ? { of } : {}), origin: 'inferred', why, confidence: Math.min(confidence, 0.9) };
}
