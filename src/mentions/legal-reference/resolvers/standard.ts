import type { StandardReading } from '../reading.js';
import { slug } from '../../../text/fold.js';
import type { Settlement } from './identity.js';

/** "tcvn:iso-9001:2015"; a QCVN carries its issuer: "qcvn:btttt:2016:102". */
export function settleStandard({ type, number, year, issuer }: StandardReading): Settlement {
  const told = year ?? '?';
  const isRegulation = type.slug === 'qcvn';
  const body = issuer === undefined ? undefined : slug(issuer.replaceAll('&', ''));
  return {
    id: isRegulation ? `qcvn:${body ?? '?'}:${told}:${number}` : `${type.slug}:${number}:${told}`,
    candidates: [],
    type: type.slug,
    ...(body === undefined ? {} : { issuer: body }),
    resolution: 'stated',
    flags: [],
    confidence: year === undefined ? 0.7 : 1,
  };
}
