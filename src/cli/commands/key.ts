import { KehoachError } from '../../errors/kehoach-error.js';
import { accountWords as words } from '../../messages/accounts.js';
import { fill } from '../../messages/fill.js';
import { addApiKey, listApiKeys, removeApiKey } from '../../store/accounts/api-keys.js';
import { thisActor } from '../../store/audit-trail.js';
import { defineCommand, type CommandContext } from '../command.js';
import { printJson } from '../output/json.js';
import { renderKeys } from '../output/render-accounts.js';
import { LEAST_RIGHTS, parseRights, rightsOptions } from '../parse-rights.js';
import { runAction } from '../run-action.js';
import { withExistingStore, withStore } from '../with-store.js';

const options = {
  ...rightsOptions,
  days: { type: 'string', hint: 'N' },
  by: { type: 'string', hint: 'NAME' },
  json: { type: 'boolean' },
} as const;
type Context = CommandContext<typeof options>;

const YEAR = 365;

/** With what other programs call the API. */
export const keyCommand = defineCommand({
  operands: { usage: 'list | add LABEL | remove NUMBER', least: 1, most: 2 },
  options,
  async run(context) {
    await runAction({ command: 'key', usage: 'LABEL | NUMBER' }, context, list, { add, remove });
    return 0;
  },
});

async function list({ config, language, terminal, options: { json } }: Context): Promise<void> {
  const keys = await withExistingStore(config, listApiKeys);
  if (json) printJson({ keys }, terminal);
  else terminal.out(renderKeys(keys, language, terminal));
}

/** The key alone on stdout, so that a script can take it. */
async function add({ config, language, terminal, options: given }: Context, name: string): Promise<void> {
  const rights = { ...LEAST_RIGHTS, ...parseRights(given) };
  const days = given.days === undefined ? YEAR : parseDays(given.days);
  const { id, key } = await withStore(config, (store) => addApiKey(store, { name, days, ...rights }, thisActor(given.by)));
  if (given.json) return printJson({ id, key }, terminal);
  terminal.err(`${fill(words.keyAdded[language], { key: id })}\n`);
  terminal.out(`${key}\n`);
}

async function remove({ config, language, terminal, options: given }: Context, number: string): Promise<void> {
  const id = parseKeyId(number);
  await withExistingStore(config, (store) => removeApiKey(store, id, thisActor(given.by)));
  if (given.json) printJson({ key: id }, terminal);
  else terminal.out(`${fill(words.keyRemoved[language], { key: id })}\n`);
}

function parseDays(value: string): number {
  if (/^[1-9]\d{0,3}$/u.test(value)) return Number(value);
  throw new KehoachError('option-invalid', { option: '--days', value, expected: '1–9999' });
}

function parseKeyId(text: string): number {
  if (/^[1-9]\d{0,14}$/u.test(text)) return Number(text);
  throw new KehoachError('key-unknown', { key: text });
}
