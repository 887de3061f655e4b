import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { decodeText } from '../../../src/readers/txt/decode-text.js';

const bytesOf = (name: string) => readFileSync(`fixtures/cases/encodings/${name}.txt`);
const plain = bytesOf('utf-8').toString('utf8');

describe('the encoding is told by the content', () => {
  test.each([
    ['utf-8', 'utf-8'],
    ['utf-8-bom', 'utf-8'],
    ['utf-16le-bom', 'utf-16le'],
    ['utf-16be-bom', 'utf-16be'],
    ['utf-16le', 'utf-16le'],
    ['utf-16be', 'utf-16be'],
  ])('%s', (name, encoding) => {
    expect(decodeText(bytesOf(name))).toEqual({ text: plain, encoding });
  });

  test('Windows-1258, whose tones are marks of their own', () => {
    const { text, encoding } = decodeText(bytesOf('windows-1258'));
    expect(encoding).toBe('windows-1258');
    expect(text.normalize('NFC')).toBe(plain);
    expect(text).not.toBe(plain);
  });

  test('composed, decomposed and with Windows line ends, all as found', () => {
    expect(decodeText(bytesOf('utf-8-nfd')).text).toBe(plain.normalize('NFD'));
    expect(decodeText(bytesOf('utf-8-crlf')).text).toBe(plain.replaceAll('\n', '\r\n'));
  });

  test.each([
    ['KE HOACH so 5/KH-SNV', 'utf-8'],
    ['S', 'utf-8'],
    ['Số', 'utf-8'],
    ['tập tin \u001A', 'utf-8'],
  ])('short text %j', (text, encoding) => {
    expect(decodeText(Buffer.from(text))).toEqual({ text, encoding });
  });

  test.each([
    ['one letter', 'Số 5', 'Số 5'],
    ['beside an abbreviation', 'Số 5/QĐ', 'Số 5/QĐ'],
    ['signs alone', 'giai doan 2016 – 2020 “nt”', 'giai doan 2016 – 2020 “nt”'],
  ])('little Windows-1258: %s', (_, text, expected) => {
    const bytes = iconv.encode(text.normalize('NFD').replace(/o\u0302/gu, 'ô'), 'windows-1258');
    const decoded = decodeText(bytes);
    expect(decoded).toMatchObject({ encoding: 'windows-1258' });
    expect(decoded.text.normalize('NFC')).toBe(expected);
  });
});

describe('damaged text', () => {
  test('a file cut within its last letter is read, the letter is lost', () => {
    expect(decodeText(bytesOf('utf-8-cut')).text).toMatch(/tại trụ s\uFFFD$/u);
  });

  test('so is one with a spoilt byte', () => {
    const bytes = Uint8Array.from(bytesOf('utf-8'));
    bytes[plain.indexOf('TỈNH')] = 0xff;
    expect(decodeText(bytes)).toMatchObject({ encoding: 'utf-8', text: expect.stringContaining('\uFFFD') });
  });

  test('a UTF-16 file of an odd number of bytes loses its last letter', () => {
    expect(decodeText(bytesOf('utf-16le').subarray(0, 101)).text).toBe(`${plain.slice(0, 50)}\uFFFD`);
  });
});

describe('what is no text is refused', () => {
  test.each([
    ['zero bytes', Buffer.alloc(1000), 'file-not-text'],
    ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0x3e, 0]), 'file-not-text'],
    ['control characters', Buffer.from('\x01\x02\x03 a \x04\x05\x06'), 'file-not-text'],
    ['text padded with zero bytes', Buffer.concat([Buffer.from('Số 5/KH-SNV'), Buffer.alloc(20)]), 'file-not-text'],
    ['French in Windows-1252', iconv.encode('Les élèves étaient déjà arrivés à l’école', 'windows-1252'), 'encoding-unknown'],
    ['Russian in Windows-1251', iconv.encode('План работы администрации на год', 'windows-1251'), 'encoding-unknown'],
    ['Chinese in GBK', iconv.encode('年度工作计划和行政改革任务', 'gbk'), 'encoding-unknown'],
  ])('%s', (_, bytes, code) => {
    expect(() => decodeText(bytes)).toThrow(expect.objectContaining({ code, class: 'input' }));
  });
});
