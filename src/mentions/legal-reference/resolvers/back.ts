import type { BackReading } from '../reading.js';
import type { CitedActs } from './cited-acts.js';
import type { Settlement } from './identity.js';
import type { ReferenceContext } from './reference-context.js';

const DEFAULT_TYPE = 'ke-hoach';

/**
 * "Nghị định này", "các Quyết định nêu trên": the document itself when it is
 * of that type and close at hand, else the nearest act of that type cited
 * before. undefined for words that point at no citation ("báo cáo này", a
 * "Luật này" of a text that cites none) or at several at once ("các Nghị định
 * nêu trên"), which have all been cited already.
 */
export function settleBack({ type, to, plural }: BackReading, before: CitedActs, context: ReferenceContext): Settlement | undefined {
  const settlement = { candidates: [], type: type.slug, resolution: 'back-reference', flags: [], confidence: 0.8 } as const;
  if (to === 'this' && type.slug === (context.documentType ?? DEFAULT_TYPE)) return { ...settlement, id: 'self', confidence: 1 };
  const cited = before.lastOf(type.slug);
  if (!cited) {
    const isOpen = to === 'above' && !plural && type.class === 'normative';
    return isOpen ? { ...settlement, id: null, flags: ['unresolved'], confidence: 0.5 } : undefined;
  }
  if (plural && before.inSentenceOf(cited).length > 1) return undefined;
  const issuer = cited.id.split(':')[1];
  return { ...settlement, id: cited.id, ...(issuer === undefined ? {} : { issuer }) };
}
