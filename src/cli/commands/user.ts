import { accountWords as words } from '../../messages/accounts.js';
import { fill } from '../../messages/fill.js';
import type { Words } from '../../messages/language.js';
import { changePassword, removeUser, updateUser } from '../../store/accounts/change-users.js';
import { addUser, listUsers, userKey } from '../../store/accounts/users.js';
import { thisActor, type Actor } from '../../store/audit-trail.js';
import type { Store } from '../../store/store.js';
import { defineCommand, type CommandContext } from '../command.js';
import { printJson } from '../output/json.js';
import { renderUsers } from '../output/render-accounts.js';
import { LEAST_RIGHTS, parseRights, rightsOptions } from '../parse-rights.js';
import { readPassword } from '../read-password.js';
import { runAction, type Action } from '../run-action.js';
import { withExistingStore, withStore } from '../with-store.js';

const options = { ...rightsOptions, by: { type: 'string', hint: 'NAME' }, json: { type: 'boolean' } } as const;
type Context = CommandContext<typeof options>;

/** Who may use the page and the API. */
export const userCommand = defineCommand({
  operands: { usage: 'list | add|role|password|disable|enable|remove NAME', least: 1, most: 2 },
  options,
  async run(context) {
    await runAction({ command: 'user', usage: 'NAME' }, context, list, actions);
    return 0;
  },
});

const actions: Readonly<Record<string, Action<Context>>> = {
  add: addOne,
  role: changing(words.userChanged, (store, name, by, { options: given }) => updateUser(store, name, parseRights(given), by)),
  password: changeOnesPassword,
  disable: changing(words.userDisabled, (store, name, by) => updateUser(store, name, { isDisabled: true }, by)),
  enable: changing(words.userEnabled, (store, name, by) => updateUser(store, name, { isDisabled: false }, by)),
  remove: changing(words.userRemoved, removeUser),
};

async function list({ config, language, terminal, options: { json } }: Context): Promise<void> {
  const users = await withExistingStore(config, listUsers);
  if (json) printJson({ users }, terminal);
  else terminal.out(renderUsers(users, language, terminal));
}

/** The first command on a new server may be this one. */
async function addOne(context: Context, name: string): Promise<void> {
  const { config, language, terminal, options: given } = context;
  const rights = { ...LEAST_RIGHTS, ...parseRights(given) };
  const password = await readPassword(language, terminal);
  await withStore(config, (store) => addUser(store, { name, password, ...rights }, thisActor(given.by)));
  tell(context, words.userAdded, name);
}

async function changeOnesPassword(context: Context, name: string): Promise<void> {
  const { config, language, terminal, options: given } = context;
  const password = await readPassword(language, terminal);
  await withExistingStore(config, (store) => changePassword(store, name, password, thisActor(given.by)));
  tell(context, words.passwordChanged, name);
}

function changing(done: Words, change: (store: Store, name: string, by: Actor, context: Context) => Promise<void>): Action<Context> {
  return async (context, name) => {
    await withExistingStore(context.config, (store) => change(store, name, thisActor(context.options.by), context));
    tell(context, done, name);
  };
}

function tell({ language, terminal, options: { json } }: Context, done: Words, name: string): void {
  if (json) printJson({ user: userKey(name) }, terminal);
  else terminal.out(`${fill(done[language], { name: userKey(name) })}\n`);
}
