import type { Agency, PlanRecord, Value } from '../../schemas/index.js';

/** A record for tests, small and whole. */

export function value<T>(inner: T, raw = String(inner)): Value<T> {
  return { value: inner, raw, spans: [], origin: 'stated', confidence: 1 };
}

export function agency(id: string, name = id): Agency {
  return { value: id, name, kind: 'agency', raw: name, spans: [], origin: 'stated', confidence: 1 };
}

export function planRecord(more: Partial<PlanRecord> = {}): PlanRecord {
  return {
    schemaVersion: 1,
    id: 'a'.repeat(64),
    source: { mediaType: 'text/plain', byteSize: 1, textOrigin: 'digital' },
    extractor: { name: 'kehoach', version: '0.1.0' },
    status: 'complete',
    header: {
      documentType: value('ke-hoach'),
      issuer: agency('so-noi-vu@hai-duong'),
      number: { raw: '12a/KH-SNV', spans: [], ordinal: value(12), suffix: 'a', symbol: value('KH-SNV') },
      place: value('Hải Dương'),
      issuedOn: { value: '2020-03', precision: 'month', raw: 'tháng 3 năm 2020', spans: [], origin: 'stated', confidence: 1 },
      title: value('Cải cách hành chính năm 2020'),
      period: value({ start: '2020-01-01', end: '2020-12-31' }, 'năm 2020'),
      legalBasis: ['r1'],
      signatories: [{ name: value('Trần Thị B'), position: value('PHÓ GIÁM ĐỐC'), authorities: [{ mark: 'KT', of: 'GIÁM ĐỐC' }] }],
      recipients: [value('Lưu: VT')],
    },
    blocks: [],
    parts: [],
    sections: [],
    tasks: [],
    targets: [],
    amounts: [],
    references: [],
    issues: [],
    ...more,
  };
}
