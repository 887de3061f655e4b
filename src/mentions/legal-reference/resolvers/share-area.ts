import { ownerOfAgency, slugOfAgency } from '../../../knowledge/agencies/agency-id.js';
import type { ReferenceMention } from '../reference-mention.js';
import type { NumberedAct } from './numbered.js';

/**
 * Where nothing tells whose "UBND" is meant, it is the one named before in the
 * sentence: "Quyết định số 46/QĐ-UBND của UBND tỉnh Bến Tre … Quyết định số
 * 20/QĐ-UBND".
 */
export function shareAreas(acts: ReadonlyMap<ReferenceMention, NumberedAct>): Map<ReferenceMention, NumberedAct> {
  const named = new Map<string, { readonly sentence: number; readonly start: number; readonly id: string }>();
  const shared = new Map<ReferenceMention, NumberedAct>();
  for (const [mention, act] of acts) {
    const body = slugOfAgency(act.issuer.id);
    const area = ownerOfAgency(act.issuer.id);
    const before = area === '?' ? named.get(body) : undefined;
    const isNear = before?.sentence === mention.sentence && before.start < mention.start;
    if (area !== undefined && area !== '?') named.set(body, { sentence: mention.sentence, start: mention.start, id: act.issuer.id });
    shared.set(mention, before && isNear ? withIssuer(act, before.id) : act);
  }
  return shared;
}

function withIssuer(act: NumberedAct, id: string): NumberedAct {
  return { ...act, identity: { ...act.identity, issuer: id }, issuer: { ...act.issuer, id, fromContext: true } };
}
