import { grammarNames, parseText, type GrammarName } from '../../../pipelines/parse-text.js';
import { KehoachError } from '../../errors/kehoach-error.js';
import { typeHereWords } from '../../messages/input.js';
import { defineCommand } from '../command.js';
import { parseYear } from '../parse-year.js';
import { printJson } from '../output/json.js';
import { readFileWithin } from '../../originals/read-file.js';
import type { Terminal } from '../terminal.js';

/** Tries one grammar on any text. */
export const parseCommand = defineCommand({
  operands: { usage: 'references|deadlines|agencies [FILE|-]', least: 1, most: 2 },
  options: {
    year: { type: 'string', hint: 'YEAR' },
    issuer: { type: 'string', hint: 'NAME' },
    lines: { type: 'boolean' },
  },
  async run({ operands: [what = '', file = '-'], options, config, language, terminal }) {
    if (!isGrammar(what)) throw grammarUnknown(what);
    if (file === '-' && terminal.isInteractive.stdin) terminal.err(`${typeHereWords[language]}\n`);
    const bytes = file === '-' ? await readAll(terminal.stdin) : await readFileWithin(file, config.maxFileBytes);
    const found = parseText(what, decodeUtf8(bytes, file), {
      ...(options.year && { year: parseYear(options.year) }),
      ...(options.issuer && { issuer: options.issuer }),
      ...(options.lines && { lines: true }),
    });
    printJson({ [what]: found }, terminal);
    return 0;
  },
});

function isGrammar(what: string): what is GrammarName {
  return grammarNames.some((name) => name === what);
}

function grammarUnknown(value: string): KehoachError {
  return new KehoachError('option-invalid', { option: 'kehoach parse', value, expected: grammarNames.join(', ') });
}

async function readAll(stream: Terminal['stdin']): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function decodeUtf8(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new KehoachError('file-not-text', { file }, { cause: error });
  }
}
