import { parseArgs } from 'node:util';
import { closest } from 'fastest-levenshtein';
import { KehoachError } from '../errors/kehoach-error.js';
import type { Operands, OptionDefinition, OptionDefinitions, OptionValues } from './command.js';

export interface ParsedArguments<Options extends OptionDefinitions> {
  readonly options: OptionValues<Options>;
  readonly operands: readonly string[];
}

/**
 * Options and operands of one command. Node's own parser cuts the words; what
 * it would pass over in silence is refused here with the nearest known name.
 */
export function parseArguments<Options extends OptionDefinitions>(
  command: string,
  definitions: Options,
  args: readonly string[],
): ParsedArguments<Options> {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: withShortHelp(definitions),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) if (token.kind === 'option') checkOption(command, definitions, token);
  // checkOption has made sure that every value is of its option's type.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return { options: values as OptionValues<Options>, operands: positionals };
}

export function checkOperands(command: string, { usage, least, most }: Operands, operands: readonly string[]): void {
  if (operands.length < least) throw new KehoachError('argument-missing', { command, argument: usage });
  const surplus = operands[most];
  if (surplus !== undefined) throw new KehoachError('argument-surplus', { command, argument: surplus });
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function checkOption(command: string, definitions: OptionDefinitions, { name, rawName, value, inlineValue }: OptionToken): void {
  const definition = Object.hasOwn(definitions, name) ? definitions[name] : undefined;
  if (!definition) throw optionUnknown(command, definitions, rawName);
  if (definition.type === 'boolean' && value !== undefined) {
    throw new KehoachError('option-invalid', { option: rawName, value, expected: rawName });
  }
  const isNextOption = value?.startsWith('--') === true && !inlineValue;
  if (definition.type === 'string' && (!value || isNextOption)) {
    throw new KehoachError('option-empty', { option: rawName, hint: definition.hint ?? '' });
  }
}

function optionUnknown(command: string, definitions: OptionDefinitions, option: string): KehoachError {
  const known = Object.keys(definitions).map((name) => `--${name}`);
  const help = command === '' ? 'kehoach --help' : `kehoach ${command} --help`;
  return new KehoachError('option-unknown', { option, nearest: closest(option, known), help });
}

function withShortHelp(definitions: OptionDefinitions): Record<string, OptionDefinition & { short?: string }> {
  return definitions['help'] ? { ...definitions, help: { ...definitions['help'], short: 'h' } } : definitions;
}
