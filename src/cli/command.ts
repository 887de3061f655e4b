import type { Config } from '../config/config.js';
import type { Language } from '../messages/language.js';
import type { Terminal } from './terminal.js';

/** 0: all done; 1: could not run; 3: some files failed, the others went in; 130: broken off by Ctrl-C. */
export type ExitCode = 0 | 1 | 3 | 130;

export interface OptionDefinition {
  readonly type: 'boolean' | 'string';
  /** What a string option takes, in the help: "--year YEAR". */
  readonly hint?: string;
}

export type OptionDefinitions = Readonly<Record<string, OptionDefinition>>;

/** Absent when not given. */
export type OptionValues<Options extends OptionDefinitions> = {
  readonly [Name in keyof Options]?: Options[Name]['type'] extends 'boolean' ? boolean : string;
};

export interface Operands {
  /** As the help shows them: "PATH…", "references|deadlines|agencies [FILE]". */
  readonly usage: string;
  readonly least: number;
  readonly most: number;
}

export interface CommandContext<Options extends OptionDefinitions> {
  readonly options: OptionValues<Options>;
  readonly operands: readonly string[];
  readonly config: Config;
  readonly language: Language;
  readonly terminal: Terminal;
}

export interface Command<Options extends OptionDefinitions = OptionDefinitions> {
  readonly options: Options;
  readonly operands: Operands;
  run(context: CommandContext<Options>): Promise<ExitCode>;
}

/** Only for its types: `options` of `run` follow from the definitions. */
export function defineCommand<const Options extends OptionDefinitions>(command: Command<Options>): Command<Options> {
  return command;
}
