import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { usePlans } from '../../api/plans.js';
import { useMay } from '../../api/session.js';
import { EmptyState } from '../../states/empty-state.js';
import { DataTable } from '../../tables/data-table.js';
import { useLanguage } from '../../words/language-provider.js';
import { useSay } from '../../words/use-say.js';
import { useMemo } from 'react';
import type { ListFilter } from './list-filter.js';
import { MorePages } from '../../tables/more-pages.js';
import { planColumns } from './plan-columns.js';
import { listWords } from './words.js';

/** The plans that the filter leaves, the newest first. */
export function PlanList({ filter: whole }: { readonly filter: ListFilter }) {
  const { q: _q, ...filter } = whole;
  const say = useSay();
  const { language } = useLanguage();
  const plans = usePlans(filter, true);
  const columns = useMemo(() => planColumns(say, language), [say, language]);
  const isWhole = Object.keys(filter).length === 0;
  const nothing = isWhole ? <NoPlans /> : <EmptyState title={say(listWords.noMatch)} />;
  return (
    <MorePages query={plans} nothing={nothing}>
      {(items) => <DataTable items={items} columns={columns} label={say(listWords.title)} />}
    </MorePages>
  );
}

function NoPlans() {
  const say = useSay();
  if (!useMay('importer')) return <EmptyState title={say(listWords.empty)}>{say(listWords.emptyForReaders)}</EmptyState>;
  return (
    <EmptyState
      title={say(listWords.empty)}
      action={
        <Button component={Link} href="/imports">
          {say(listWords.toImport)}
        </Button>
      }
    >
      {say(listWords.emptyHint)}
    </EmptyState>
  );
}
