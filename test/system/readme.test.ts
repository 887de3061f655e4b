import { expect, test } from '@jest/globals';
import { shellCommands } from './readme.js';

test('shell commands of a page', () => {
  const page = [
    '```sh',
    '# a note',
    'npm ci && npm test',
    '',
    'kehoach list \\',
    '  --json',
    '```',
    '',
    '```json',
    '{}',
    '```',
    '```sh',
    'kehoach cites',
    '```',
    '',
  ];
  expect(shellCommands(page.join('\n'))).toEqual(['npm ci && npm test', 'kehoach list --json', 'kehoach cites']);
});
