import { Skeleton } from '@mantine/core';
import { Suspense } from 'react';
import type { Query } from '../../api/client.js';
import { useCitationGroups, type CitationGroup } from '../../api/instruments.js';
import { lazyPart } from '../../states/lazy-part.js';

const YearBars = lazyPart(() => import('./year-bars.js'));

interface Props {
  readonly filter: Query;
  readonly onYear: (year: string) => void;
}

const HEIGHT = 130;

/** How old what is cited is. The drawing library is loaded when there is something to draw. */
export function YearChart({ filter, onYear }: Props) {
  const { data } = useCitationGroups('year', filter);
  const years = everyYear(data?.items ?? []);
  if (years.length < 2) return null;
  return (
    <Suspense fallback={<Skeleton h={HEIGHT} />}>
      <YearBars years={years} height={HEIGHT} onYear={onYear} />
    </Suspense>
  );
}

export interface YearCount {
  year: string;
  plans: number;
}

const MOST_YEARS = 40;

/** Years between that nothing is cited of are drawn empty, or the distances would lie; very old ones are left out. */
function everyYear(groups: readonly CitationGroup[]): YearCount[] {
  const counts = new Map(groups.flatMap(({ key, plans }) => (key === null ? [] : [[Number(key), plans] as const])));
  const last = Math.max(...counts.keys());
  const first = Math.max(Math.min(...counts.keys()), last - MOST_YEARS + 1);
  if (counts.size === 0) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => ({ year: String(first + index), plans: counts.get(first + index) ?? 0 }));
}
