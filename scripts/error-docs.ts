import type { ErrorClass } from '../src/errors/error-entry.js';
import { errorTable } from '../src/errors/error-table.js';
import { issueTable } from '../src/errors/issue-table.js';
import type { Words } from '../src/messages/language.js';

const CLASSES: Record<ErrorClass, string> = {
  input: "The file's fault: it stays so however often it is tried. The file counts as failed, the others go on.",
  outage: 'Something outside is not there; the next try may succeed.',
  usage: 'A command or a setting has to be changed.',
  internal: 'A defect of kehoach.',
};

/** docs/errors.md: every code of both tables with its words. */
export function errorDocs(): string {
  return [
    '# Errors and issues',
    '',
    '<!-- Written by `npm run update` from src/errors/table and src/errors/issues. -->',
    '',
    'An **error** ends what was being done with a file or a command. It has a code, one sentence on what happened and one on what to do, in Vietnamese and English; `{…}` is filled in. Its class decides what follows:',
    '',
    ...Object.entries(CLASSES).map(([name, words]) => `- \`${name}\`: ${words}`),
    '',
    'An **issue** is an oddity of a document that was read all the same. It stands in the record under `issues`, with its code, its severity and where it was found; an issue of severity `error` makes the record `partial`.',
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
