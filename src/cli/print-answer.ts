import { KehoachError } from '../errors/kehoach-error.js';
import { writeAnswer, type Answer } from '../wording/answers/answer.js';
import { printJson } from './output/json.js';
import { streamOutput } from './stream-output.js';
import type { Terminal } from './terminal.js';

/** Of every command that answers with more than a list. */
export const answerOptions = {
  json: { type: 'boolean' },
  csv: { type: 'boolean' },
  xlsx: { type: 'boolean' },
  output: { type: 'string', hint: 'FILE' },
} as const;

interface AnswerOptions {
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly xlsx?: boolean;
  readonly output?: string;
}

/** Said before anything is asked. */
export function refuseWorkbookOnScreen({ xlsx, output }: AnswerOptions, terminal: Terminal): void {
  if (xlsx && output === undefined && terminal.isInteractive.stdout) throw new KehoachError('output-missing', { format: 'xlsx' });
}

/** An answer as a table file or JSON where that is asked for, else in words. */
export async function printAnswer<Found>(
  found: Found,
  { answer, words }: { answer: (found: Found) => Answer; words: (found: Found) => string },
  options: AnswerOptions,
  terminal: Terminal,
): Promise<void> {
  const { json, csv, xlsx, output } = options;
  if (csv || xlsx) await streamOutput(writeAnswer(answer(found), csv ? 'csv' : 'xlsx'), output, terminal);
  else if (json) printJson(found, terminal);
  else terminal.out(words(found));
}
