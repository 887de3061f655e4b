import type { Reference } from '../../schemas/index.js';
import type { ReferenceNode } from '../tree/reference-node.js';
import { evidence } from './evidence.js';

export function compileReference(node: ReferenceNode): Reference {
  const { source, date, candidates, flags, provisions } = node;
  return {
    mentionId: node.mentionId,
    instrumentId: node.instrumentId,
    ...(candidates.length > 0 ? { candidates } : {}),
    citation: node.citation,
    documentType: node.documentType,
    ...(node.issuer ? { issuer: node.issuer } : {}),
    ...(date ? { issuedOn: { value: date.value, precision: date.precision, ...evidence(source, date.start, date.end) } } : {}),
    ...(node.name ? { name: node.name } : {}),
    ...(provisions.length > 0 ? { provisions: provisions.map(({ id, start, end }) => ({ id, ...source.cite(start, end) })) } : {}),
    function: node.function,
    resolution: node.resolution,
    ...(flags.length > 0 ? { flags } : {}),
    ...source.cite(node.start, node.end),
    confidence: node.confidence,
  };
}
