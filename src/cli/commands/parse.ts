import { parseAgencies, parseDeadlines, parseReferences, type ParseOptions } from '../../../pipelines/parse-text.js';
import { KehoachError } from '../../errors/kehoach-error.js';
import { typeHereWords } from '../../messages/input.js';
import { defineCommand } from '../command.js';
import { parseYear } from '../parse-year.js';
import { printJson } from '../output/json.js';
import { readFileWithin } from '../../originals/read-file.js';
import type { Terminal } from '../terminal.js';

const grammars = { references: parseReferences, deadlines: parseDeadlines, agencies: parseAgencies };

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
    const parseOptions = { ...(options.year && { year: parseYear(options.year) }), ...(options.issuer && { issuer: options.issuer }) };
    const text = decodeUtf8(bytes, file);
    const found = options.lines ? parseLines(what, text, parseOptions) : grammars[what](text, parseOptions);
    printJson({ [what]: found }, terminal);
    return 0;
  },
});

/** Every line as a cell of its own; spans count within the line. */
function parseLines(what: keyof typeof grammars, text: string, options: ParseOptions): object[] {
  const lines = text.split(/\r?\n/u);
  return lines.flatMap((line, index) => grammars[what](line, options).map((item) => ({ line: index + 1, ...item })));
}

function isGrammar(what: string): what is keyof typeof grammars {
  return Object.hasOwn(grammars, what);
}

function grammarUnknown(value: string): KehoachError {
  return new KehoachError('option-invalid', { option: 'kehoach parse', value, expected: Object.keys(grammars).join(', ') });
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
