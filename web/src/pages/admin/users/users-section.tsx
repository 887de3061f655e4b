import { Badge, Button, Group, Text } from '@mantine/core';
import { createColumnHelper } from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import { roleWords } from '../../../../../src/messages/accounts.js';
import type { Language } from '../../../../../src/messages/language.js';
import { useUsers, type User } from '../../../api/admin.js';
import { Answer } from '../../../states/answer.js';
import { EmptyState } from '../../../states/empty-state.js';
import { DataTable } from '../../../tables/data-table.js';
import { formatInstant } from '../../../words/format.js';
import { useLanguage } from '../../../words/language-provider.js';
import { useSay, type Say } from '../../../words/use-say.js';
import { adminWords as words } from '../words.js';
import { AddUser } from './add-user.js';
import { ChangeUser } from './change-user.js';

/** Who may sign in, and what each may do. */
export function UsersSection() {
  const say = useSay();
  const { language } = useLanguage();
  const users = useUsers();
  const [chosen, choose] = useState<User>();
  const columns = useMemo(() => userColumns(say, language, choose), [say, language]);
  return (
    <>
      <Group mb="sm" data-no-print>
        <AddUser />
      </Group>
      <Answer query={users}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState title={say(words.noUsers)}>{say(words.noUsersHint)}</EmptyState>
          ) : (
            <DataTable items={items} columns={columns} label={say(words.users)} />
          )
        }
      </Answer>
      <ChangeUser user={chosen} onClose={() => choose(undefined)} />
    </>
  );
}

const column = createColumnHelper<User>();

function userColumns(say: Say, language: Language, choose: (user: User) => void) {
  return [
    column.accessor('name', {
      header: say(words.name),
      cell: ({ row: { original } }) => (
        <Group gap="xs">
          <Text size="sm" fw={600}>
            {original.name}
          </Text>
          {original.isDisabled && <Badge color="red">{say(words.disabled)}</Badge>}
          {original.isExternal && <Badge color="gray">{say(words.external)}</Badge>}
        </Group>
      ),
    }),
    column.accessor(({ role }) => say(roleWords[role]), { id: 'role', header: say(words.role) }),
    column.accessor(({ unit }) => unit ?? say(words.allUnits), { id: 'unit', header: say(words.unit) }),
    column.accessor('createdAt', { header: say(words.since), cell: ({ getValue }) => formatInstant(getValue(), language) }),
    column.display({
      id: 'change',
      header: '',
      meta: { width: 90, align: 'right' },
      cell: ({ row: { original } }) => (
        <Button size="xs" variant="default" onClick={() => choose(original)} aria-label={say(words.changeUser, { name: original.name })}>
          {say(words.change)}
        </Button>
      ),
    }),
  ];
}
