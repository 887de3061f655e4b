import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { convertTexts } from '../../../src/readers/legacy/convert-texts.js';
import { restoreText } from '../../../src/readers/legacy/restore-text.js';

describe('which texts are converted', () => {
  test('all of a document without Unicode, what could be either too', () => {
    expect(convertTexts(['Hµ Néi', 'sè 5', 'CT'], 'tcvn3')).toEqual(['Hà Nội', 'số 5', 'CT']);
  });

  test('in a mixed document what reads better; what could be either follows the text before it', () => {
    const texts = ['Kế hoạch của Sở', 'sè sang', 'V¨n phßng Së chñ tr×', 'sè 5', 'Phòng Hành chính và các phòng'];
    expect(convertTexts(texts, 'tcvn3')).toEqual([
      'Kế hoạch của Sở',
      'sè sang',
      'Văn phòng Sở chủ trì',
      'số 5',
      'Phòng Hành chính và các phòng',
    ]);
  });
});

describe('text without fonts', () => {
  test.each([
    'Phòng Hành chính và các phòng khác\nlà gì, à, thì ra',
    'Kế hoạch số 5 của Ủy ban nhân dân tỉnh, © 2020, 30 °C ± 2',
    'Les élèves étaient déjà à l’école\nDie größten Häuser',
    "don't stop? (a+b)^2, e.g. v.v. http://kehoach.gov.vn?a=1",
    'UBND tinh, so 12/KH-UBND\nadd odd ladder',
  ])('stays: %s', (text) => {
    expect(restoreText(text)).toEqual({ text });
  });

  test.each(
    readdirSync('fixtures/plans')
      .map((name) => join('fixtures/plans', name))
      .concat(readdirSync('gold/sentences').map((name) => join('gold/sentences', name))),
  )('nothing of %s is taken for a legacy encoding, as a whole or line by line', (path) => {
    const text = readFileSync(path, 'utf8');
    expect(restoreText(text)).toEqual({ text });
    expect(text.split('\n').filter((line) => restoreText(line).text !== line)).toEqual([]);
  });

  test('a paragraph of an old font in a Unicode text is read, the others stay', () => {
    expect(restoreText('Kế hoạch của Sở Nội vụ\nV¨n phßng Së chñ tr×\nnăm 2020')).toEqual({
      text: 'Kế hoạch của Sở Nội vụ\nVăn phòng Sở chủ trì\nnăm 2020',
      restored: { encoding: 'tcvn3', lines: 1 },
    });
  });
});
