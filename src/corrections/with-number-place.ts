import type { DocumentNumber, PlanRecord, Value } from '../../schemas/index.js';

/** The record with a place for the parts of its number where it has none and a correction speaks of them. */
export function withNumberPlace(record: PlanRecord, corrections: readonly { holder: string }[]): PlanRecord {
  const isSpokenOf = corrections.some(({ holder }) => holder.startsWith('header.number.'));
  if (record.header.number || !isSpokenOf) return record;
  return { ...record, header: { ...record.header, number: blankNumber() } };
}

function blankNumber(): DocumentNumber {
  const blank = (): Value<never> => ({ value: null, raw: '', spans: [], origin: 'inferred', confidence: 0 });
  return { raw: '', spans: [], ordinal: blank(), symbol: blank() };
}
