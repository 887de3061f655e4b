import { createHash } from 'node:crypto';
import type { Block, Deadline, PlanRecord, Reference, Section, Span, Task } from '../../schemas/index.js';
import { random, type Random } from '../random.js';
import { BODIES, INSTRUMENTS, instrument, OBJECTS, PROVINCES, TAILS, THEMES, VERBS } from './vocabulary.js';

const SECTIONS = 4;
const SENTENCES = 3;
const TASKS = 8;
const CITATIONS = 10;
const LAST_YEAR = 2025;
const YEARS = 10;

/** The plan of that number: always the same, no two alike; about as long as a department's. */
export function generatedPlan(index: number): PlanRecord {
  const dice = random(index);
  const blocks: Block[] = [];
  const year = LAST_YEAR - dice.below(YEARS);
  const body = dice.pick(BODIES);
  const province = dice.pick(PROVINCES);
  const theme = dice.pick(THEMES);
  const write = (text: string): Span => {
    blocks.push({ id: `b${blocks.length}`, kind: 'paragraph', text });
    return { block: `b${blocks.length - 1}`, start: 0, end: text.length };
  };
  const sections = Array.from({ length: SECTIONS }, (_, place) => section(dice, place, write));
  const references = Array.from({ length: CITATIONS }, (_, place) => citation(dice, place, write));
  const tasks = Array.from({ length: TASKS }, (_, place) => task(dice, place, year, province.slug));
  const day = `${year}-${two(1 + dice.below(12))}-${two(1 + dice.below(28))}`;
  return {
    schemaVersion: 1,
    id: createHash('sha256').update(`generated ${index}`).digest('hex'),
    source: { mediaType: 'text/plain', byteSize: 20_000, textOrigin: 'digital' },
    extractor: { name: 'kehoach', version: '0.0.0' },
    status: 'complete',
    header: {
      documentType: said('ke-hoach'),
      issuer: { ...said(`${body.slug}@${province.slug}`), name: body.name, kind: 'agency' },
      number: { raw: `${index}/KH-${body.code}`, spans: [], ordinal: said(1 + (index % 900)), symbol: said(`KH-${body.code}`) },
      place: said(province.name),
      issuedOn: { ...said(day), precision: 'day' },
      title: said(`Công tác ${theme} năm ${year} của ${body.name} ${province.name}`),
      period: said({ start: `${year}-01-01`, end: `${year}-12-31` }),
      legalBasis: [],
      signatories: [],
      recipients: [],
    },
    blocks,
    parts: [],
    sections,
    tasks,
    targets: [],
    amounts: [],
    references,
    issues: dice.below(20) === 0 ? [{ code: 'number-blank', severity: 'info', path: '/header/number' }] : [],
  };
}

type Write = (text: string) => Span;

function section(dice: Random, place: number, write: Write): Section {
  const label = ['I', 'II', 'III', 'IV'][place] ?? 'V';
  const text = Array.from({ length: SENTENCES }, () => sentence(dice)).join(' ');
  return {
    label,
    path: label,
    level: 1,
    title: said(`${dice.pick(VERBS)} ${dice.pick(THEMES)}`),
    text,
    spans: [write(text)],
    children: [],
  };
}

/** Some words are in every plan, some in few: a number is in one of thousands. */
function sentence(dice: Random): string {
  return `${dice.pick(VERBS)} ${dice.pick(OBJECTS)} về ${THEMES[dice.zipf(THEMES.length)] ?? ''} ${dice.pick(TAILS)}, hồ sơ ${dice.zipf(100_000)}.`;
}

function citation(dice: Random, place: number, write: Write): Reference {
  const { id, type, typeName, citation: number } = instrument(dice.zipf(INSTRUMENTS));
  const raw = `${typeName} số ${number}`;
  const { block } = write(`Thực hiện ${raw} về ${dice.pick(THEMES)}.`);
  return {
    mentionId: `r${place}`,
    instrumentId: id,
    citation: number,
    raw,
    documentType: type,
    function: 'mention',
    resolution: 'stated',
    spans: [{ block, start: 10, end: 10 + raw.length }],
    confidence: 1,
  };
}

function task(dice: Random, place: number, year: number, province: string): Task {
  const [lead, partner] = [dice.pick(BODIES), dice.pick(BODIES)];
  const description = `${dice.pick(VERBS)} ${dice.pick(OBJECTS)} ${dice.pick(TAILS)}`;
  return {
    id: `t${place}`,
    label: String(place + 1),
    path: 'II',
    description: said(description),
    product: said(`Báo cáo ${dice.pick(OBJECTS)}`),
    assignments: (
      [
        ['lead', lead],
        ['partner', partner],
      ] as const
    ).map(([role, body]) => ({
      role,
      agency: { ...said(`${body.slug}@${province}`), name: body.name, kind: 'agency' },
    })),
    deadlines: [deadline(dice, year)],
    references: [],
    columns: [
      { head: 'Chủ trì', text: lead.name },
      { head: 'Phối hợp', text: partner.name },
    ],
    origin: 'table',
    spans: [],
  };
}

function deadline(dice: Random, year: number): Deadline {
  const evidence = { spans: [], origin: 'stated' as const, confidence: 1 };
  const month = 1 + dice.below(12);
  if (dice.below(4) === 0) return { kind: 'ongoing', raw: 'Thường xuyên', ...evidence };
  const end = `${year}-${two(month)}-${two(1 + dice.below(28))}`;
  return { kind: 'by', end, endInclusive: false, raw: `Trước ngày ${end}`, ...evidence };
}

function said<Content>(value: Content) {
  return { value, raw: typeof value === 'string' ? value : '', spans: [], origin: 'stated' as const, confidence: 1 };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
