import { Anchor, Badge, Stack, Title } from '@mantine/core';
import { createColumnHelper } from '@tanstack/react-table';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { importsWords } from '../../../../src/messages/imports.js';
import type { Language } from '../../../../src/messages/language.js';
import type { ImportSummary } from '../../../../src/store/imports/list-imports.js';
import { useImports } from '../../api/imports.js';
import { EmptyState } from '../../states/empty-state.js';
import { DataTable } from '../../tables/data-table.js';
import { MorePages } from '../../tables/more-pages.js';
import { formatInstant } from '../../words/format.js';
import { useLanguage } from '../../words/language-provider.js';
import { useSay, type Say } from '../../words/use-say.js';
import { importPageWords } from './words.js';

export function PastImports() {
  const say = useSay();
  const { language } = useLanguage();
  const imports = useImports();
  const columns = useMemo(() => importColumns(say, language), [say, language]);
  return (
    <Stack gap="xs">
      <Title order={2} size="h3">
        {say(importPageWords.past)}
      </Title>
      <MorePages query={imports} nothing={<EmptyState title={say(importPageWords.none)}>{say(importPageWords.noneHint)}</EmptyState>}>
        {(items, isWhole) => <DataTable items={items} columns={columns} label={say(importPageWords.past)} isWhole={isWhole} />}
      </MorePages>
    </Stack>
  );
}

const column = createColumnHelper<ImportSummary>();

function importColumns(say: Say, language: Language) {
  const right = { align: 'right' } as const;
  return [
    column.accessor('importId', {
      header: say(importPageWords.receiptHead),
      cell: ({ getValue }) => (
        <Anchor component={Link} href={`/imports/${getValue()}`} size="sm" underline="always">
          {say(importPageWords.receipt, { importId: getValue() })}
        </Anchor>
      ),
    }),
    column.accessor('startedAt', { header: say(importsWords.started), cell: ({ getValue }) => formatInstant(getValue(), language) }),
    column.accessor('startedBy', { header: say(importsWords.by) }),
    column.accessor('total', { header: say(importsWords.files), meta: right }),
    column.accessor('failed', {
      header: say(importsWords.failed),
      meta: right,
      cell: ({ getValue }) => (getValue() > 0 ? <Badge color="red">{getValue()}</Badge> : 0),
    }),
    column.accessor('pending', {
      header: say(importsWords.pending),
      meta: right,
      cell: ({ getValue }) => (getValue() > 0 ? <Badge color="yellow">{getValue()}</Badge> : 0),
    }),
  ];
}
