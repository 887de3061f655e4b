import { instrumentCatalogue } from '../../../knowledge/instruments/instruments.js';
import type { AmendmentReading } from '../reading.js';
import { idOf, type Settlement } from './identity.js';

/** The act of that year that amends the one before: "(sửa đổi, bổ sung năm 2020)". */
export function settleAmendment({ year }: AmendmentReading, amended: string | null | undefined): Settlement {
  const type = amended?.split(':')[0] ?? '?';
  const acts = (amended ? (instrumentCatalogue().byId(amended)?.relations ?? []) : [])
    .filter(({ kind, id }) => kind === 'amended-by' && id.includes(`:${year}:`))
    .map(({ id }) => id);
  const open = idOf({ type, issuer: '?', year, number: '?', hasYearSeries: false });
  const issuer = acts[0]?.split(':')[1];
  return {
    id: acts.length === 1 ? (acts[0] ?? open) : open,
    candidates: acts.length > 1 ? acts : [],
    type,
    ...(acts.length === 1 && issuer !== undefined ? { issuer } : {}),
    resolution: acts.length === 1 ? 'catalogue' : 'unnumbered',
    flags: [],
    confidence: acts.length === 1 ? 0.8 : 0.5,
  };
}
