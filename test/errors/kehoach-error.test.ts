import { describe, expect, test } from '@jest/globals';
import { describeError } from '../../src/errors/describe-error.js';
import { describeIssue } from '../../src/errors/describe-issue.js';
import { KehoachError } from '../../src/errors/kehoach-error.js';

describe('KehoachError', () => {
  test('has the class of its code and an English message for logs', () => {
    const error = new KehoachError('file-empty', { file: 'a.txt' });
    expect(error).toMatchObject({ name: 'KehoachError', code: 'file-empty', class: 'input', message: 'a.txt is empty.' });
  });

  test('learns the file from its caller and keeps what it knew', () => {
    const error = new KehoachError('file-too-large', { size: '300 MB', limit: '100 MB' }).with({ file: 'a.txt', size: 'unknown' });
    expect(error.data).toEqual({ file: 'a.txt', size: '300 MB', limit: '100 MB' });
    expect(error.cause).toBeInstanceOf(KehoachError);
  });
});

describe('describeError', () => {
  test.each([
    ['vi', 'Tệp a.txt không có nội dung.', 'Mở tệp để kiểm tra và sao chép lại từ bản gốc.'],
    ['en', 'a.txt is empty.', 'Open the file to check it and copy it again from the original.'],
  ] as const)('in %s', (language, message, remedy) => {
    const text = describeError(new KehoachError('file-empty', { file: 'a.txt' }), language);
    expect(text).toEqual({ code: 'file-empty', message, remedy });
  });

  test('what others threw counts as unexpected, with its reason', () => {
    expect(describeError(new TypeError('x is undefined'), 'en')).toMatchObject({
      code: 'unexpected',
      message: 'Something unexpected happened: x is undefined.',
    });
    expect(describeError('no', 'en').message).toBe('Something unexpected happened: no.');
  });
});

describe('describeIssue', () => {
  test('fills in what the issue knows', () => {
    const issue = { code: 'marker-repeated', data: { label: '2', path: 'II/2~2' } };
    expect(describeIssue(issue, 'vi')).toContain('"2"');
    expect(describeIssue(issue, 'en')).toContain('"2"');
  });

  test('a section is named as people name it, not by its path in the record', () => {
    expect(describeIssue({ code: 'marker-repeated', data: { label: '3', path: 'phan-I/3~2' } }, 'vi')).toBe(
      'Số "3" bị lặp ở mục Phần I/3.',
    );
  });

  test('evidence is named in words', () => {
    const issue = { code: 'issuer-inferred', data: { from: 'symbol' } };
    expect(describeIssue(issue, 'vi')).toBe('Cơ quan ban hành được suy ra (ký hiệu văn bản), không ghi ở phần đầu.');
    expect(describeIssue(issue, 'en')).toBe('The issuer was worked out (the symbol); the head does not name it.');
  });

  test('a code of another version stands for itself', () => {
    expect(describeIssue({ code: 'from-the-future' }, 'vi')).toBe('from-the-future');
  });
});
