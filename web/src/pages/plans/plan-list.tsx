import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { usePlans } from '../../api/plans.js';
import { useMay } from '../../api/session.js';
import { EmptyState } from '../../states/empty-state.js';
import { DataTable } from '../../tables/data-table.js';
import { MorePages } from '../../tables/more-pages.js';
import { useLanguage } from '../../words/language-provider.js';
import { useSay } from '../../words/use-say.js';
import type { ListFilter } from './list-filter.js';
import { planColumns } from './plan-columns.js';
import { listWords } from './words.js';

/** The plans that the filter leaves, the newest first. */
export function PlanList({ filter }: { readonly filter: ListFilter }) {
  const say = useSay();
  const { language } = useLanguage();
  const plans = usePlans(filter);
  const columns = useMemo(() => planColumns(say, language), [say, language]);
  const isEverything = Object.keys(filter).length === 0;
  const nothing = isEverything ? <NoPlans /> : <EmptyState title={say(listWords.noMatch)} />;
  return (
    <MorePages query={plans} nothing={nothing}>
      {(items, isWhole) => <DataTable items={items} columns={columns} label={say(listWords.title)} isWhole={isWhole} />}
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
