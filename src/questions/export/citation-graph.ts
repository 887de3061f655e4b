import { documentTypes } from '../../knowledge/instruments/document-types.js';
import type { PlanName } from '../../store/plans/plan-name.js';
import { citationsOfPlans } from '../../store/citations/select-citations.js';
import type { Store } from '../../store/store.js';
import { streamPlans } from '../../store/plans/stream-plans.js';
import type { GraphAttribute, GraphElement } from '../../writers/write-graphml.js';
import type { Citation, PlansWanted } from './exported-rows.js';

export const GRAPH_ATTRIBUTES: readonly GraphAttribute[] = [
  { name: 'kind', of: 'node', type: 'string' },
  { name: 'label', of: 'node', type: 'string' },
  { name: 'documentType', of: 'node', type: 'string' },
  { name: 'issuer', of: 'node', type: 'string' },
  { name: 'issuedOn', of: 'node', type: 'string' },
  { name: 'name', of: 'node', type: 'string' },
  { name: 'mentions', of: 'edge', type: 'int' },
  { name: 'role', of: 'edge', type: 'string' },
];

/** Plans, the instruments that they cite, and how often each cites each. */
export async function* citationGraph(store: Store, wanted: PlansWanted): AsyncGenerator<GraphElement> {
  const known = new Set<string>();
  for await (const plans of streamPlans(store, wanted, [])) {
    const citations = await citationsOfPlans(
      store,
      plans.map(({ plan }) => plan),
    );
    for (const { plan } of plans) {
      yield planNode(plan);
      for (const group of groupByInstrument(citations.filter((citation) => citation.plan.id === plan.id))) {
        if (!known.has(group.key)) yield instrumentNode(group.key, group.first);
        known.add(group.key);
        yield {
          kind: 'edge',
          source: planId(plan),
          target: group.key,
          attributes: { mentions: group.count, role: group.isBasis ? 'basis' : 'mention' },
        };
      }
    }
  }
}

interface Group {
  key: string;
  first: Citation;
  count: number;
  isBasis: boolean;
}

function groupByInstrument(citations: readonly Citation[]): Group[] {
  const groups = new Map<string, Group>();
  for (const citation of citations) {
    const key = instrumentKey(citation);
    const group = groups.get(key) ?? { key, first: citation, count: 0, isBasis: false };
    groups.set(key, { ...group, count: group.count + 1, isBasis: group.isBasis || citation.function === 'basis' });
  }
  return [...groups.values()];
}

/** What cannot be told by id is one instrument where the words are the same. */
function instrumentKey({ instrumentId, documentType, citation }: Citation): string {
  return `instrument:${instrumentId ?? `${documentType}|${citation}`}`;
}

function planId({ id }: PlanName): string {
  return `plan:${id}`;
}

function planNode(plan: PlanName): GraphElement {
  const { number, issuer, title, issuedOn, documentType } = plan;
  const label = [number, issuer?.name].filter(Boolean).join(' · ') || plan.fileName;
  return {
    kind: 'node',
    id: planId(plan),
    attributes: { kind: 'plan', label, documentType, issuer: issuer?.id ?? null, issuedOn, name: title },
  };
}

function instrumentNode(id: string, { citation, documentType, issuer, year, name }: Citation): GraphElement {
  const label = [documentTypes().bySlug(documentType)?.name, citation].filter(Boolean).join(' ');
  return {
    kind: 'node',
    id,
    attributes: { kind: 'instrument', label, documentType, issuer, issuedOn: year === null ? null : String(year), name },
  };
}
