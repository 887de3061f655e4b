import { Group, Text } from '@mantine/core';
import { createColumnHelper } from '@tanstack/react-table';
import { useMemo } from 'react';
import { roleWords } from '../../../../../src/messages/accounts.js';
import type { Language } from '../../../../../src/messages/language.js';
import { useKeys, useRemoveKey, type ApiKey } from '../../../api/admin.js';
import { ConfirmButton } from '../../../confirm/confirm-button.js';
import { Answer } from '../../../states/answer.js';
import { EmptyState } from '../../../states/empty-state.js';
import { ErrorState } from '../../../states/error-state.js';
import { DataTable } from '../../../tables/data-table.js';
import { commonWords } from '../../../words/common.js';
import { formatInstant } from '../../../words/format.js';
import { useLanguage } from '../../../words/language-provider.js';
import { useSay, type Say } from '../../../words/use-say.js';
import { adminWords as words } from '../words.js';
import { AddKey } from './add-key.js';

/** With what other programs call. */
export function KeysSection() {
  const say = useSay();
  const { language } = useLanguage();
  const keys = useKeys();
  const columns = useMemo(() => keyColumns(say, language), [say, language]);
  return (
    <>
      <Group mb="sm" data-no-print>
        <AddKey />
      </Group>
      <Answer query={keys}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState title={say(words.noKeys)}>{say(words.noKeysHint)}</EmptyState>
          ) : (
            <DataTable items={items} columns={columns} label={say(words.keys)} />
          )
        }
      </Answer>
    </>
  );
}

const column = createColumnHelper<ApiKey>();

function keyColumns(say: Say, language: Language) {
  return [
    column.accessor('name', { header: say(words.keyFor) }),
    column.accessor(({ role }) => say(roleWords[role]), { id: 'role', header: say(words.role) }),
    column.accessor(({ unit }) => unit ?? say(words.allUnits), { id: 'unit', header: say(words.unit) }),
    column.accessor('createdBy', { header: say(words.madeBy) }),
    column.accessor('expiresAt', {
      header: say(words.expires),
      cell: ({ row: { original } }) => (
        <Text size="sm" {...(original.isExpired ? { c: 'red.9' } : {})}>
          {formatInstant(original.expiresAt, language)} {original.isExpired && `(${say(words.expired)})`}
        </Text>
      ),
    }),
    column.accessor(({ usedAt }) => usedAt ?? '', {
      id: 'used',
      header: say(words.used),
      cell: ({ getValue }) => (getValue() === '' ? say(words.never) : formatInstant(getValue(), language)),
    }),
    column.display({
      id: 'remove',
      header: '',
      meta: { width: 90, align: 'right' },
      cell: ({ row }) => <RemoveKey apiKey={row.original} />,
    }),
  ];
}

function RemoveKey({ apiKey: { id, name } }: { readonly apiKey: ApiKey }) {
  const say = useSay();
  const { mutate, error, isPending } = useRemoveKey(id);
  return (
    <>
      <ConfirmButton
        size="xs"
        label={say(commonWords.remove)}
        name={say(words.removeKey, { name })}
        question={say(words.removeKeyQuestion, { name })}
        loading={isPending}
        onConfirm={() => mutate(undefined)}
      />
      {error && <ErrorState error={error} />}
    </>
  );
}
