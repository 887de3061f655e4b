import { accountWords as words, roleWords } from '../../messages/accounts.js';
import type { Language, Words } from '../../messages/language.js';
import type { ApiKey } from '../../store/accounts/api-keys.js';
import type { Rights } from '../../store/accounts/rights.js';
import type { User } from '../../store/accounts/users.js';
import type { Terminal } from '../terminal.js';
import { formatInstant } from './format-instant.js';
import { renderTable } from './table.js';

export function renderUsers(users: readonly User[], language: Language, terminal: Terminal): string {
  if (users.length === 0) return `${words.noUsers[language]}\n`;
  const rows = users.map((user) => [user.name, ...rightsCells(user, language), stateOf(user)[language], formatInstant(user.createdAt)]);
  return renderTable(heads([words.name, words.role, words.unit, words.state, words.created], language), rows, terminal);
}

export function renderKeys(keys: readonly ApiKey[], language: Language, terminal: Terminal): string {
  if (keys.length === 0) return `${words.noKeys[language]}\n`;
  const rows = keys.map((key) => [
    String(key.id),
    key.name,
    ...rightsCells(key, language),
    key.createdBy,
    key.isExpired ? words.expired[language] : formatInstant(key.expiresAt),
    key.usedAt === null ? words.never[language] : formatInstant(key.usedAt),
  ]);
  return renderTable(
    heads([words.number, words.name, words.role, words.unit, words.by, words.expires, words.used], language),
    rows,
    terminal,
  );
}

function heads(of: readonly Words[], language: Language): { head: string }[] {
  return of.map((head) => ({ head: head[language] }));
}

function rightsCells({ role, unit }: Rights, language: Language): string[] {
  return [roleWords[role][language], unit ?? words.allUnits[language]];
}

function stateOf({ isDisabled, isExternal }: User): Words {
  if (isDisabled) return words.disabled;
  return isExternal ? words.external : words.active;
}
