import type { DocumentResult } from '../evaluate.js';
import { wilsonInterval } from '../interval.js';
import { percent, tableLines } from '../report.js';
import { scoreField, type FieldScore } from '../score.js';
import { baselineNames } from './baselines.js';

/** What each grammar is judged by. */
const MEASURES = [
  ['references', 'references.raw'],
  ['references', 'references.id'],
  ['deadlines', 'deadlines.whole'],
  ['agencies', 'agencies.id'],
] as const;

const HEAD = ['measure', 'gold', 'precision (95 %)', 'recall (95 %)', 'F1', 'baseline', 'its F1'];

/** Our grammars beside the baselines on the same sentences and cells, with 95 % intervals. */
export function baselineTable(ours: readonly DocumentResult[], theirs: readonly DocumentResult[]): string {
  const rows = MEASURES.map(([grammar, field]) => {
    const [our, their] = [ours, theirs].map((results) => scoreOf(field, results));
    if (!our || !their) return [];
    return [
      field,
      String(our.gold),
      share(our.right, our.ours),
      share(our.right, our.gold),
      percent(our.strict.f1),
      baselineNames[grammar],
      percent(their.strict.f1),
    ];
  });
  return `${tableLines([HEAD, ...rows]).join('\n')}\n`;
}

function scoreOf(field: string, results: readonly DocumentResult[]): FieldScore {
  return scoreField(
    field,
    results.flatMap(({ observations }) => observations.filter((seen) => seen.field === field)),
  );
}

/** "97.9 % (96.1–98.9)" */
function share(right: number, all: number): string {
  const interval = wilsonInterval(right, all);
  return interval ? `${percent(right / all)} (${interval.map((bound) => (bound * 100).toFixed(1)).join('–')})` : '';
}
