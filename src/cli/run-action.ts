import { KehoachError } from '../errors/kehoach-error.js';

/** What one word of a command stands for, with what it is done to: "add" and "lan" of `kehoach user add lan`. */
export type Action<Context> = (context: Context, operand: string) => Promise<void>;

/** Of a command that does several things, one: `list` takes nothing, the others an operand, in the help called `usage`. */
export async function runAction<Context extends { readonly operands: readonly string[] }>(
  { command, usage }: { command: string; usage: string },
  context: Context,
  list: (context: Context) => Promise<void>,
  others: Readonly<Record<string, Action<Context>>>,
): Promise<void> {
  const [name = '', operand] = context.operands;
  if (name === 'list') return list(context);
  const action = Object.hasOwn(others, name) ? others[name] : undefined;
  if (action === undefined) {
    throw new KehoachError('option-invalid', {
      option: `kehoach ${command}`,
      value: name,
      expected: ['list', ...Object.keys(others)].join(', '),
    });
  }
  if (operand === undefined) throw new KehoachError('argument-missing', { command, argument: usage });
  return action(context, operand);
}
