import { describe, expect, test } from '@jest/globals';
import { MentionContext } from '../../../src/store/citations/mention-context.js';
import { sampleRecord } from '../../support/sample-record.js';

function sentenceOf(mention: string, text: string): string {
  const start = text.indexOf(mention);
  const context = new MentionContext(sampleRecord({ body: [text] }));
  return context.sentence([{ block: 'b0', start, end: start + mention.length }]);
}

describe('the sentence around a mention', () => {
  const cases: [string, string, string][] = [
    ['the only one', 'Nghị định 61', 'Căn cứ Nghị định 61.'],
    ['neither the one before nor the one after', 'Nghị định 61', 'Việc một. |Thực hiện Nghị định 61 đúng hạn.| Việc ba.'],
    ['a number is no end', '61/2018/NĐ-CP', 'Trước đó. |Số 61/2018/NĐ-CP ngày 23.4.2018 của Chính phủ.| Sau đó.'],
    ['nor is an abbreviation', 'Kế hoạch 15', '|UBND TP. Hải Dương thực hiện Kế hoạch 15.| Sau đó.'],
    ['but a name is', 'Nghị định 61', 'Của tỉnh Hà Nam. |Thực hiện Nghị định 61.|'],
    ['a line ends it', 'Luật Đất đai', 'Nghị định 61\n|Luật Đất đai|\nLuật Nhà ở'],
    ['two sentences when it reaches into both', 'một. Hai', 'Đầu. |Số một. Hai là.| Cuối.'],
  ];

  test.each(cases)('%s', (_, mention, marked) => {
    const [, inside] = marked.split('|');
    expect(sentenceOf(mention, marked.replaceAll('|', ''))).toBe(inside ?? marked);
  });

  test('is taken from every block that the mention reaches into', () => {
    const context = new MentionContext(sampleRecord({ body: ['Trước. Thực hiện Nghị định số', '61/2018/NĐ-CP. Sau.'] }));
    const spans = [
      { block: 'b0', start: 17, end: 29 },
      { block: 'b1', start: 0, end: 13 },
    ];
    expect(context.sentence(spans)).toBe('Thực hiện Nghị định số 61/2018/NĐ-CP.');
  });
});

describe('the section of a mention', () => {
  const context = new MentionContext(sampleRecord({ body: ['Một.', 'Hai.'] }));

  test.each([
    ['within', { block: 'b1', start: 0, end: 3 }, 'I'],
    ['at the very end', { block: 'b1', start: 4, end: 4 }, undefined],
    ['elsewhere', { block: 'b9', start: 0, end: 3 }, undefined],
  ])('%s', (_, span, path) => {
    expect(context.sectionPath([span])).toBe(path);
  });
});
