import type { PlanRecord, Reference } from '../../../schemas/index.js';
import { foldKey } from '../../text/fold.js';
import type { ComparedReference, ReferenceComparison } from './comparison.js';

type Citing = Pick<PlanRecord, 'references'>;

/** The instruments that one of the plans cites, or both; the plans' own numbers left out. */
export function compareReferences(a: Citing, b: Citing): ReferenceComparison {
  const counted = new Map<string, ComparedReference>();
  for (const reference of a.references) count(counted, reference, 'mentionsA');
  for (const reference of b.references) count(counted, reference, 'mentionsB');
  const all = [...counted.values()];
  return {
    onlyA: all.filter(({ mentionsB }) => mentionsB === 0),
    onlyB: all.filter(({ mentionsA }) => mentionsA === 0),
    both: all.filter(({ mentionsA, mentionsB }) => mentionsA > 0 && mentionsB > 0),
  };
}

function count(counted: Map<string, ComparedReference>, reference: Reference, side: 'mentionsA' | 'mentionsB'): void {
  if (reference.function === 'self') return;
  const { instrumentId, documentType, citation } = reference;
  const key = instrumentId === null || instrumentId.endsWith(':?') ? foldKey(`${documentType} ${citation}`) : instrumentId;
  const known = counted.get(key) ?? { instrumentId, documentType, citation, mentionsA: 0, mentionsB: 0 };
  counted.set(key, known);
  known[side] += 1;
}
