import { packageVersion } from '../config/package.js';
import { fill } from '../messages/fill.js';
import { commonOptionHelp } from '../messages/help/common-options.js';
import { programHelp } from '../messages/help/program.js';
import type { Language, Words } from '../messages/language.js';
import type { Command } from './command.js';
import { commands, type CommandEntry } from './commands.js';
import { wrapText } from './output/wrap-text.js';
import type { Terminal } from './terminal.js';

type Row = readonly [left: string, right: string];

/** `kehoach --help`. */
export function renderProgramHelp(language: Language, terminal: Terminal): string {
  const say = (words: Words): string => words[language];
  const { summary, usage, command, options, commands: title, start, startImport, startList, more } = programHelp;
  return [
    `kehoach ${packageVersion}`,
    wrapText(say(summary), terminal.width),
    '',
    `${say(usage)}: kehoach ${say(command)} [${say(options)}]`,
    ...section(
      terminal,
      say(title),
      Object.entries(commands).map(([name, { help }]): Row => [name, say(help.summary)]),
    ),
    ...section(terminal, say(programHelp.optionsTitle), optionRows(commonHints, commonOptionHelp, language)),
    ...section(terminal, say(start), [
      ['kehoach import fixtures/plans', say(startImport)],
      ['kehoach list', say(startList)],
    ]),
    '',
    fill(say(more), { program: 'kehoach' }),
    '',
  ].join('\n');
}

/** `kehoach COMMAND --help`. */
export function renderCommandHelp(
  name: string,
  { help }: CommandEntry,
  { operands, options }: Command,
  language: Language,
  terminal: Terminal,
): string {
  const say = (words: Words): string => words[language];
  const hints = Object.fromEntries(Object.entries(options).map(([option, { hint }]) => [option, hint]));
  const examples = help.examples.map(({ line, note }): Row => [line, say(note)]);
  return [
    wrapText(say(help.summary), terminal.width),
    '',
    `${say(programHelp.usage)}: kehoach ${name} ${operands.usage} [${say(programHelp.options)}]`.replaceAll('  ', ' '),
    '',
    wrapText(say(help.details), terminal.width),
    ...section(terminal, say(programHelp.optionsTitle), optionRows(hints, { ...help.options, ...commonOptionHelp }, language)),
    ...section(terminal, say(programHelp.examples), examples),
    '',
  ].join('\n');
}

const commonHints: Record<string, string | undefined> = { store: 'STORE', lang: 'vi|en', help: undefined, version: undefined };

function optionRows(
  hints: Readonly<Record<string, string | undefined>>,
  words: Readonly<Record<string, Words>>,
  language: Language,
): Row[] {
  return Object.entries(hints).map(([name, hint]): Row => [
    hint === undefined ? `--${name}` : `--${name} ${hint}`,
    words[name]?.[language] ?? '',
  ]);
}

/** A heading and two columns; the right one is wrapped beside the left, or below it where there is no room. */
function section({ colors, width }: Terminal, title: string, rows: readonly Row[]): string[] {
  const left = Math.max(...rows.map(([cell]) => cell.length)) + 4;
  const isNarrow = left > width / 2;
  const lines = rows.map(([cell, text]) => {
    const indent = isNarrow ? 6 : left;
    const wrapped = wrapText(text, width - indent).replaceAll('\n', `\n${' '.repeat(indent)}`);
    return isNarrow ? `  ${cell}\n${' '.repeat(indent)}${wrapped}` : `  ${cell}`.padEnd(left) + wrapped;
  });
  return ['', colors.bold(title), ...lines];
}
