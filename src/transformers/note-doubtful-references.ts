import type { Issue } from '../../schemas/index.js';
import { append } from '../tree/append.js';
import type { PlanTree } from '../tree/plan-tree.js';
import type { ReferenceNode } from '../tree/reference-node.js';

/** What a mention is flagged with, as an issue of the record. The mention itself stays as it is written. */
const DOUBTS: Readonly<Record<string, Pick<Issue, 'code' | 'severity'>>> = {
  'type-mismatch': { code: 'reference-type-mismatch', severity: 'warning' },
  'date-mismatch': { code: 'reference-date-mismatch', severity: 'warning' },
  'date-impossible': { code: 'reference-date-impossible', severity: 'warning' },
  'issuer-mismatch': { code: 'reference-issuer-mismatch', severity: 'warning' },
  'title-mismatch': { code: 'reference-title-mismatch', severity: 'warning' },
  'misread-digits': { code: 'reference-digits-unsure', severity: 'warning' },
  'symbol-incomplete': { code: 'reference-symbol-incomplete', severity: 'info' },
  'symbol-unknown': { code: 'reference-symbol-unknown', severity: 'info' },
};

export function noteDoubtfulReferences() {
  return (tree: PlanTree): void => {
    const issues = tree.references.flatMap((reference, index) => issuesOf(reference, `/references/${index}`));
    append(tree.issues, issues);
  };
}

function issuesOf({ source, start, end, flags, resolution, candidates }: ReferenceNode, path: string): Issue[] {
  const { raw, spans } = source.cite(start, end);
  const flagged = flags.flatMap((flag) => DOUBTS[flag] ?? []);
  const ambiguous = { code: 'reference-ambiguous', severity: 'warning' } as const;
  const doubts = resolution === 'ambiguous' && candidates.length > 1 ? [...flagged, ambiguous] : flagged;
  return doubts.map((doubt) => ({ ...doubt, data: { raw }, path, spans }));
}
