import { Skeleton } from '@mantine/core';
import { Suspense } from 'react';
import type { CheckedCitation, Verdict } from '../../api/instruments.js';
import { groupBy } from '../../lists/group-by.js';
import { lazyPart } from '../../states/lazy-part.js';

const UseBars = lazyPart(() => import('./use-bars.js'));

const HEIGHT = 180;
const LEAST_YEARS = 2;

export interface YearOfUse extends Partial<Record<Verdict, number>> {
  /** "" for plans without a date. */
  year: string;
}

/** When plans cite it, year by year, and whether it was in force then. */
export function UseChart({ citations, isWhole }: { readonly citations: readonly CheckedCitation[]; readonly isWhole: boolean }) {
  const years = yearsOfUse(citations);
  if (years.length < LEAST_YEARS) return null;
  return (
    <Suspense fallback={<Skeleton h={HEIGHT} />}>
      <UseBars years={years} height={HEIGHT} isWhole={isWhole} />
    </Suspense>
  );
}

/** A plan counts once, however often it cites; years between are drawn empty. */
function yearsOfUse(citations: readonly CheckedCitation[]): YearOfUse[] {
  const plans = new Map(citations.map((citation) => [citation.plan.id, citation]));
  const byYear = groupBy([...plans.values()], ({ plan }) => plan.issuedOn?.slice(0, 4) ?? '');
  const dated = [...byYear.keys()].filter(Boolean).map(Number);
  const span =
    dated.length === 0
      ? []
      : Array.from({ length: Math.max(...dated) - Math.min(...dated) + 1 }, (_, index) => String(Math.min(...dated) + index));
  return [...span, ...(byYear.has('') ? [''] : [])].map((year) => ({ year, ...countVerdicts(byYear.get(year) ?? []) }));
}

function countVerdicts(citations: readonly CheckedCitation[]): Partial<Record<Verdict, number>> {
  const counts: Partial<Record<Verdict, number>> = {};
  for (const { validity } of citations) counts[validity.verdict] = (counts[validity.verdict] ?? 0) + 1;
  return counts;
}
