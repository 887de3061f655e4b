import { Select, TextInput } from '@mantine/core';
import { roleWords } from '../../../../src/messages/accounts.js';
import type { Role } from '../../api/session.js';
import { useSay } from '../../words/use-say.js';
import { adminWords as words } from './words.js';

export interface Rights {
  role: Role;
  unit: string | null;
}

const ROLES: readonly Role[] = ['viewer', 'importer', 'editor', 'administrator'];

/** What somebody may do, and whose plans are seen. */
export function RightsFields({ rights, onChange }: { readonly rights: Rights; readonly onChange: (rights: Rights) => void }) {
  const say = useSay();
  return (
    <>
      <Select
        label={say(words.role)}
        allowDeselect={false}
        data={ROLES.map((role) => ({ value: role, label: say(roleWords[role]) }))}
        value={rights.role}
        onChange={(name) => onChange({ ...rights, role: ROLES.find((role) => role === name) ?? rights.role })}
      />
      <TextInput
        label={say(words.unit)}
        description={say(words.unitHint)}
        value={rights.unit ?? ''}
        onChange={({ currentTarget: { value } }) => onChange({ ...rights, unit: value.trim() === '' ? null : value.trim() })}
      />
    </>
  );
}
