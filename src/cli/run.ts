import { closest } from 'fastest-levenshtein';
import { chooseLanguage } from '../config/choose-language.js';
import { packageVersion } from '../config/package.js';
import { KehoachError } from '../errors/kehoach-error.js';
import type { Language } from '../messages/language.js';
import type { ExitCode } from './command.js';
import { commands } from './commands.js';
import { renderCommandHelp, renderProgramHelp } from './help.js';
import { commonOptions } from './common-options.js';
import { checkOperands, parseArguments } from './parse-arguments.js';
import { reportError } from './report-error.js';
import type { Terminal } from './terminal.js';

/** Runs one command line to its end; every failure becomes words on stderr and exit code 1. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const language = chooseLanguage(langFlag(args), terminal.env);
  try {
    return await runCommand(args, language, terminal);
  } catch (error) {
    await reportError(error, language, terminal);
    return 1;
  }
}

async function runCommand(args: readonly string[], language: Language, terminal: Terminal): Promise<ExitCode> {
  const place = args.findIndex((arg, index) => !arg.startsWith('-') && !isValueOfCommonOption(args[index - 1]));
  const name = args[place];
  if (name === undefined || name === 'help')
    return runBare(
      args.filter((arg) => arg !== name),
      language,
      terminal,
    );
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!entry) throw commandUnknown(name, args.slice(0, place));
  const command = await entry.load();
  const definitions = { ...command.options, ...commonOptions };
  const { options, operands } = parseArguments(name, definitions, args.toSpliced(place, 1));
  if (options.help) {
    terminal.out(renderCommandHelp(name, entry, { ...command, options: definitions }, language, terminal));
    return 0;
  }
  checkOperands(name, command.operands, operands);
  const { loadConfig } = await import('../config/load-config.js');
  const config = loadConfig({ store: options.store, language: options.lang }, terminal.env, terminal.folder);
  return command.run({ options, operands, config, language: config.language, terminal });
}

/** "kehoach --stoer x list": the option before it is what is wrong. */
function commandUnknown(name: string, before: readonly string[]): KehoachError {
  parseArguments('', commonOptions, before);
  return new KehoachError('command-unknown', { command: name, nearest: closest(name, Object.keys(commands)) });
}

/** No command: --version, or the help. */
function runBare(args: readonly string[], language: Language, terminal: Terminal): ExitCode {
  const { options } = parseArguments('', { ...commonOptions, version: { type: 'boolean' } } as const, args);
  terminal.out(options.version ? `${packageVersion}\n` : renderProgramHelp(language, terminal));
  return 0;
}

function isValueOfCommonOption(previous: string | undefined): boolean {
  return previous === '--store' || previous === '--lang';
}

/** The language must be known before the arguments are, for they may be wrong. */
function langFlag(args: readonly string[]): string | undefined {
  const place = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  return args[place]?.split('=')[1] ?? (place < 0 ? undefined : args[place + 1]);
}
