import { describe, expect, test } from '@jest/globals';
import { findMentions, type Grammar, type Mention } from '../../src/mentions/runner.js';

interface Word extends Mention {
  by: string;
}

const parser = (name: string, pattern: RegExp, accept: (word: string) => boolean = () => true) => ({
  name,
  pattern,
  parse: (match: RegExpExecArray): Word | undefined =>
    accept(match[0]) ? { by: name, start: match.index, end: match.index + match[0].length } : undefined,
});

const find = (grammar: Grammar<Word>, text: string) =>
  findMentions(grammar, text, undefined).map(({ by, start, end }) => `${by}:${text.slice(start, end)}`);

describe('findMentions', () => {
  test('the longer of two overlapping mentions stays', () => {
    const grammar = { parsers: [parser('number', /\d+/gu), parser('date', /\d+\/\d+/gu)], refiners: [] };
    expect(find(grammar, 'ngày 15/3, số 7')).toEqual(['date:15/3', 'number:7']);
  });

  test('of two that found the same stretch the earlier parser wins', () => {
    const grammar = { parsers: [parser('first', /abc/gu), parser('second', /abc/gu)], refiners: [] };
    expect(find(grammar, 'abc')).toEqual(['first:abc']);
  });

  test('a parser that declines is asked again one character later', () => {
    const grammar = { parsers: [parser('odd', /\d{2}/gu, (word) => Number(word) % 2 === 1)], refiners: [] };
    expect(find(grammar, '4213')).toEqual(['odd:21']);
  });

  test('a parser may decline a character beyond U+FFFF', () => {
    const grammar = { parsers: [parser('letter', /\p{L}/gu, (letter) => letter === 'b')], refiners: [] };
    expect(find(grammar, '\u{1D400}b')).toEqual(['letter:b']);
  });

  test('refiners see the whole list in order', () => {
    const last = { name: 'last', refine: (mentions: readonly Word[]) => mentions.slice(-1) };
    expect(find({ parsers: [parser('word', /\p{L}+/gu)], refiners: [last] }, 'một hai ba')).toEqual(['word:ba']);
  });

  test('runs in time linear in the text for many mentions', () => {
    const text = '12 '.repeat(50_000);
    expect(find({ parsers: [parser('number', /\d+/gu)], refiners: [] }, text)).toHaveLength(50_000);
  });
});
