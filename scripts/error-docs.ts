import type { ErrorClass } from '../src/errors/error-entry.js';
import { errorTable } from '../src/errors/error-table.js';
import { issueTable } from '../src/errors/issue-table.js';
import type { Words } from '../src/messages/language.js';

const CLASSES: Record<ErrorClass, string> = {
  input: 'The file is at fault, and trying again does not help. It counts as failed; the other files go on.',
  outage: 'Something outside kehoach is unavailable; a retry may succeed.',
  usage: 'A command or a setting must be changed.',
  internal: 'A defect of kehoach.',
};

/** docs/errors.md: every code of both tables with its messages. */
export function errorDocs(): string {
  return [
    '# Errors and issues',
    '',
    '<!-- Written by `npm run update` from src/errors/table and src/errors/issues. -->',
    '',
    'An **error** ends the processing of a file or command. It has a code, a sentence on what happened and one on what to do, in Vietnamese and English; `{…}` is filled in. Its class decides how it is handled:',
    '',
    ...Object.entries(CLASSES).map(([name, words]) => `- \`${name}\`: ${words}`),
    '',
    'An **issue** is an inconsistency in a document that could still be read. It is listed in the record under `issues`, with its code, severity and position; an issue of severity `error` makes the record `partial`.',
    '',
    '## Errors',
    '',
    ...Object.entries(errorTable).flatMap(([code, { class: of, message, remedy }]) => [
      `### ${code}`,
      '',
      `Class \`${of}\`.`,
      '',
      ...bothLanguages(message, remedy),
      '',
    ]),
    '## Issues',
    '',
    '| Code | Severity | Tiếng Việt | English |',
    '|---|---|---|---|',
    ...Object.entries(issueTable).map(([code, { severity, words }]) => `| ${code} | ${severity} | ${words.vi} | ${words.en} |`),
    '',
  ].join('\n');
}

function bothLanguages(message: Words, remedy: Words): string[] {
  return [`- ${message.vi} ${remedy.vi}`, `- ${message.en} ${remedy.en}`];
}
