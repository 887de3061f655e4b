import '../../mantine-more.css';
import { Stack, Tabs, Title } from '@mantine/core';
import type { ComponentType } from 'react';
import { useLocation, useParams } from 'wouter';
import type { Words } from '../../../../src/messages/language.js';
import { usePageTitle } from '../../shell/use-page-title.js';
import { commonWords } from '../../words/common.js';
import { useSay } from '../../words/use-say.js';
import { AgenciesSection } from './agencies/agencies-section.js';
import { agencyWords } from './agencies/words.js';
import { AuditSection } from './audit/audit-section.js';
import { KeysSection } from './keys/keys-section.js';
import { RegisterSection } from './register/register-section.js';
import { registerWords } from './register/words.js';
import { StatusSection } from './status/status-section.js';
import { UsersSection } from './users/users-section.js';
import { adminWords as words } from './words.js';

const SECTIONS: readonly { name: string; label: Words; Content: ComponentType }[] = [
  { name: 'status', label: words.status, Content: StatusSection },
  { name: 'users', label: words.users, Content: UsersSection },
  { name: 'keys', label: words.keys, Content: KeysSection },
  { name: 'register', label: registerWords.register, Content: RegisterSection },
  { name: 'agencies', label: agencyWords.agencies, Content: AgenciesSection },
  { name: 'audit', label: words.audit, Content: AuditSection },
];

/** What administrators see to; the section stands in the address. */
export default function AdminPage() {
  const say = useSay();
  const { section = 'status' } = useParams<{ section?: string }>();
  const [, go] = useLocation();
  const title = say(commonWords.admin);
  usePageTitle(title);
  return (
    <Stack gap="sm">
      <Title order={1} size="h2">
        {title}
      </Title>
      <Tabs value={section} onChange={(name) => name !== null && go(`/admin/${name}`)} keepMounted={false}>
        <Tabs.List aria-label={title} data-no-print>
          {SECTIONS.map(({ name, label }) => (
            <Tabs.Tab key={name} value={name}>
              {say(label)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {SECTIONS.map(({ name, Content }) => (
          <Tabs.Panel key={name} value={name} pt="md">
            <Content />
          </Tabs.Panel>
        ))}
      </Tabs>
    </Stack>
  );
}
