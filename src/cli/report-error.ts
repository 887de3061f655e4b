import { asKehoachError, describeError } from '../errors/describe-error.js';
import { logLevels } from '../log/log-levels.js';
import type { Language } from '../messages/language.js';
import type { Terminal } from './terminal.js';

/** What happened and what to do, on stderr; a defect's stack goes to the log at level debug. */
export async function reportError(thrown: unknown, language: Language, terminal: Terminal): Promise<void> {
  const { message, remedy } = describeError(thrown, language);
  terminal.err(`${terminal.colors.red(message)}\n${remedy}\n`);
  const level = logLevels.find((name) => name === terminal.env['KEHOACH_LOG']);
  if (level === undefined || asKehoachError(thrown).class !== 'internal') return;
  const { createLog } = await import('../log/create-log.js');
  createLog(level).debug({ err: thrown });
}
