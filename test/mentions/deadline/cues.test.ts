import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { packageRoot } from '../../../src/config/package.js';
import { deadlineGrammar } from '../../../src/mentions/deadline/grammar.js';
import { respell } from '../../../src/mentions/deadline/words/respell.js';
import { findMentions } from '../../../src/mentions/runner.js';
import { collapseBlanks } from '../../../src/text/collapse-blanks.js';
import { normalizeText } from '../../../src/text/normalize.js';

/** Lines of plans, of gold and of the catalogue of forms, as the grammar gets them. */
const lines = ['fixtures/plans', 'gold/sentences', 'test/mentions/deadline']
  .flatMap((folder) => readdirSync(join(packageRoot, folder)).map((name) => join(packageRoot, folder, name)))
  .flatMap((path) => readFileSync(path, 'utf8').split('\n'))
  .map((line) => respell(collapseBlanks(normalizeText(line).text).text));

describe('a form is found with its cue where it is found without', () => {
  const withCues = deadlineGrammar.parsers.filter(({ cue }) => cue);
  test.each(withCues.map((parser) => [parser.name, parser] as const))('%s', (_name, parser) => {
    const { cue: _cue, ...plain } = parser;
    for (const line of lines) {
      const [found, all] = [parser, plain].map((one) =>
        findMentions({ parsers: [one], refiners: [] }, line, {}).map(({ start, end, kind }) => ({ start, end, kind })),
      );
      expect({ line, found }).toEqual({ line, found: all });
    }
  });
});
