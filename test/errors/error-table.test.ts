import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { packageRoot } from '../../src/config/package.js';
import { errorTable } from '../../src/errors/error-table.js';
import { issueTable } from '../../src/errors/issue-table.js';
import { placeholders } from '../../src/messages/fill.js';

const docs = readFileSync(join(packageRoot, 'docs', 'errors.md'), 'utf8');

describe.each(Object.entries(errorTable))('%s', (code, { message, remedy }) => {
  test('is spelled in small letters and dashes', () => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/u);
  });

  test('says the same things in both languages', () => {
    expect(new Set(placeholders(message.vi))).toEqual(new Set(placeholders(message.en)));
    expect(new Set(placeholders(remedy.vi))).toEqual(new Set(placeholders(remedy.en)));
  });

  test.each([message.vi, message.en, remedy.vi, remedy.en])('is one sentence, in NFC: %s', (words) => {
    expect(words).toMatch(/[.?]$/u);
    expect(words).toBe(words.normalize('NFC'));
  });
});

describe.each(Object.entries(issueTable))('%s', (code, { words }) => {
  test('code and words are well-formed', () => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/u);
    expect(new Set(placeholders(words.vi))).toEqual(new Set(placeholders(words.en)));
    expect(words.vi).toBe(words.vi.normalize('NFC'));
  });
});

test('docs/errors.md lists exactly these codes', () => {
  const errors = [...docs.matchAll(/^### (\S+)$/gmu)].map((match) => match[1]);
  const issues = [...docs.matchAll(/^\| ([a-z-]+) \| (?:info|warning|error) \|/gmu)].map((match) => match[1]);
  expect(errors).toEqual(Object.keys(errorTable));
  expect(issues).toEqual(Object.keys(issueTable));
});
