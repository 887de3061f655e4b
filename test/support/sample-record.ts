import { createHash } from 'node:crypto';
import { planRecordSchema, type Deadline, type PlanRecord, type Reference, type Span, type Task } from '../../schemas/index.js';

/** What tests vary; the rest of the record follows from it. */
export interface Sample {
  /** Stands for the file's bytes. */
  bytes?: string;
  documentType?: string | null;
  issuer?: { value: string | null; name: string } | null;
  /** null: no number line; "": blank. */
  number?: string | null;
  symbol?: string;
  title?: string;
  issuedOn?: string | null;
  period?: { start: string; end: string } | null;
  secrecy?: string;
  mediaType?: string;
  version?: string;
  status?: PlanRecord['status'];
  /** Paragraphs of section I. */
  body?: string[];
  /** Each is looked for in the body. */
  references?: (Pick<Reference, 'instrumentId' | 'documentType'> & { raw: string } & Partial<Reference>)[];
  tasks?: { description: string; agency: string; deadline: Pick<Deadline, 'kind' | 'raw'> & Partial<Deadline> }[];
}

export function sampleRecord(sample: Sample = {}): PlanRecord {
  const { issuer = { value: 'so-noi-vu@hai-duong', name: 'Sở Nội vụ tỉnh Hải Dương' } } = sample;
  const body = sample.body ?? ['Rà soát thủ tục hành chính.'];
  const record = {
    schemaVersion: 1,
    id: createHash('sha256')
      .update(sample.bytes ?? JSON.stringify(sample))
      .digest('hex'),
    source: { mediaType: sample.mediaType ?? 'text/plain', byteSize: 100, textOrigin: 'digital' },
    extractor: { name: 'kehoach', version: sample.version ?? '1.0.0' },
    status: sample.status ?? 'complete',
    header: {
      documentType: said(sample.documentType === undefined ? 'ke-hoach' : sample.documentType),
      issuer: issuer && { ...issuer, kind: 'agency', ...evidence(issuer.name) },
      number: numberOf(sample),
      place: null,
      issuedOn: dateOf(sample.issuedOn === undefined ? '2020-01-31' : sample.issuedOn),
      title: said(sample.title ?? 'Kế hoạch cải cách hành chính năm 2020'),
      period: sample.period === null ? null : { ...said(sample.period ?? { start: '2020-01-01', end: '2020-12-31' }), raw: '2020' },
      ...(sample.secrecy && { secrecy: said(sample.secrecy) }),
      legalBasis: [],
      signatories: [],
      recipients: [],
    },
    blocks: body.map((text, index) => ({ id: `b${index}`, kind: 'paragraph', text })),
    parts: [{ kind: 'body', spans: body.map((_, index) => whole(body, index)) }],
    sections: [
      {
        label: 'I',
        path: 'I',
        level: 1,
        title: said('Nhiệm vụ'),
        text: body.join('\n'),
        spans: body.map((_, index) => whole(body, index)),
        children: [],
      },
    ],
    tasks: (sample.tasks ?? []).map(taskOf),
    targets: [],
    amounts: [],
    references: (sample.references ?? []).map((reference, index) => referenceOf(reference, index, body)),
    issues: sample.number === '' ? [{ code: 'number-blank', severity: 'info' }] : [],
  };
  return planRecordSchema.parse(record);
}

function said<Content>(value: Content) {
  return { value, ...evidence(String(value)) };
}

function evidence(raw: string) {
  return { raw, spans: [], origin: 'stated', confidence: 1 };
}

function numberOf({ number = '259', symbol = 'KH-SNV' }: Sample) {
  if (number === null) return null;
  const ordinal = { ...said(number === '' ? null : Number(number)), raw: number };
  return { raw: `${number}/${symbol}`, spans: [], ordinal, symbol: said(symbol) };
}

function dateOf(value: string | null) {
  const precisions = new Map([
    [4, 'year'],
    [7, 'month'],
    [10, 'day'],
  ]);
  return { ...said(value), precision: (value && precisions.get(value.length)) ?? null };
}

function whole(body: readonly string[], index: number): Span {
  return { block: `b${index}`, start: 0, end: body[index]?.length ?? 0 };
}

function referenceOf({ raw, ...reference }: NonNullable<Sample['references']>[number], index: number, body: readonly string[]) {
  const block = body.findIndex((text) => text.includes(raw));
  const start = body[block]?.indexOf(raw) ?? 0;
  return {
    mentionId: `r${index}`,
    citation: raw,
    raw,
    function: 'mention',
    resolution: 'stated',
    spans: [{ block: `b${block}`, start, end: start + raw.length }],
    confidence: 1,
    ...reference,
  };
}

function taskOf({ description, agency, deadline }: NonNullable<Sample['tasks']>[number], index: number): unknown {
  return {
    id: `t${index}`,
    label: String(index + 1),
    path: 'I',
    description: said(description),
    assignments: [{ role: 'lead', agency: { value: agency, name: agency, kind: 'agency', ...evidence(agency) } }],
    deadlines: [{ ...evidence(deadline.raw), ...deadline }],
    references: [],
    columns: [],
    origin: 'table',
    spans: [],
  } satisfies Record<keyof Omit<Task, 'group' | 'product' | 'form' | 'budget' | 'note' | 'issues'>, unknown>;
}
