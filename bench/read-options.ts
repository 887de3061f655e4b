import { parseArgs } from 'node:util';
import { reasonOf } from '../src/errors/reason-of.js';
import type { Option } from './option.js';

interface Program {
  /** As npm runs it: "bench:fuzz". */
  readonly name: string;
  readonly summary: string;
  /** What it takes besides options: "FILE.pdf…". */
  readonly operands?: string;
}

type Options = Readonly<Record<string, Option<unknown>>>;
type Values<Of extends Options> = { readonly [Name in keyof Of]: Of[Name] extends Option<infer Value> ? Value : never };

/** The command line of a bench program. `--help`, or what it does not take, prints what it takes and ends it. */
export function readOptions<Of extends Options>(program: Program, options: Of): Values<Of> & { readonly operands: readonly string[] } {
  try {
    const { values, positionals: operands } = parseArgs({
      options: definitions(options),
      allowPositionals: program.operands !== undefined,
    });
    if (values['help'] === true) end(usage(program, options), 0);
    const read = Object.entries(options).map(([name, option]) => [name, readOne(name, option, [values[name] ?? []].flat().map(String))]);
    // Each value is what the option of its name has read.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return { ...(Object.fromEntries(read) as Values<Of>), operands };
  } catch (error) {
    return end(`${reasonOf(error)}\n\n${usage(program, options)}`, 2);
  }
}

function definitions(options: Options): Record<string, { type: 'boolean' | 'string'; multiple: boolean }> {
  const own = Object.entries(options).map(([name, { hint }]) => {
    const isFlag = hint === undefined;
    return [name, { type: isFlag ? ('boolean' as const) : ('string' as const), multiple: !isFlag }] as const;
  });
  return { ...Object.fromEntries(own), help: { type: 'boolean', multiple: false } };
}

function readOne(name: string, option: Option<unknown>, given: readonly string[]): unknown {
  try {
    return option.read(given);
  } catch (error) {
    throw new Error(`--${name} ${reasonOf(error)}`, { cause: error });
  }
}

function usage({ name, summary, operands = '' }: Program, options: Options): string {
  const rows = Object.entries(options).map(([option, { hint = '', help }]): [string, string] => [`--${option} ${hint}`.trimEnd(), help]);
  const width = Math.max(0, ...rows.map(([left]) => left.length));
  return [
    summary,
    '',
    `npm run ${name} -- [options] ${operands}`.trimEnd(),
    '',
    ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`),
    '',
  ].join('\n');
}

function end(words: string, exitCode: number): never {
  (exitCode === 0 ? process.stdout : process.stderr).write(words);
  process.exit(exitCode);
}
