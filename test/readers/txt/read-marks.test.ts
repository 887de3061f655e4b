import { describe, expect, test } from '@jest/globals';
import { sketch, treeOf } from './sketch.js';

/** The text with the styles shown again: ⟪b words⟫ bold, ⟪i words⟫ italic. */
function styled(text: string): string[] {
  return treeOf(text).children.map((block) => {
    if (block.type !== 'paragraph') return 'a table';
    const cuts = (block.styles ?? []).flatMap(({ start, end, kind }) => [
      { at: start, sign: `⟪${kind.slice(0, 1)} `, order: start - end },
      { at: end, sign: '⟫', order: -Infinity },
    ]);
    const sorted = cuts.sort((one, other) => other.at - one.at || other.order - one.order);
    return sorted.reduce((shown, { at, sign }) => shown.slice(0, at) + sign + shown.slice(at), block.text);
  });
}

describe('marks become styles', () => {
  test.each([
    ['**KẾ HOẠCH**', ['⟪b KẾ HOẠCH⟫']],
    ['Chuyển: *Đ/c*, *Đ/c*', ['Chuyển: ⟪i Đ/c⟫, ⟪i Đ/c⟫']],
    ['thực hiện./*VTH*', ['thực hiện./⟪i VTH⟫']],
    ['chủ đề “*Tận tụy vì dân*”.', ['chủ đề “⟪i Tận tụy vì dân⟫”.']],
    ['*(Kèm theo Kế hoạch số 5/KH-SNV)*', ['⟪i (Kèm theo Kế hoạch số 5/KH-SNV)⟫']],
    ['- **Đơn vị chủ trì:** *Văn phòng*;', ['- ⟪b Đơn vị chủ trì:⟫ ⟪i Văn phòng⟫;']],
    ['***Lưu ý***', ['⟪b ⟪i Lưu ý⟫⟫']],
    ['**Điều 1.**Phạm vi', ['⟪b Điều 1.⟫Phạm vi']],
    ['** KẾ HOẠCH **', ['⟪b KẾ HOẠCH⟫']],
    ['*-* Sở Nội vụ;\n** **', ['⟪i -⟫ Sở Nội vụ;']],
    ['\t   **1. Mục đích**  ', ['⟪b 1. Mục đích⟫']],
    ['**UBND HUYỆN\nPHÒNG NỘI VỤ**', ['⟪b UBND HUYỆN⟫', '⟪b PHÒNG NỘI VỤ⟫']],
    ['Căn cứ **Luật Cư trú\nvà Nghị định** hướng dẫn', ['Căn cứ ⟪b Luật Cư trú⟫', '⟪b và Nghị định⟫ hướng dẫn']],
    ['## I. MỤC ĐÍCH', ['⟪b I. MỤC ĐÍCH⟫']],
    ['# **KẾ HOẠCH** #\nnăm 2020', ['⟪b ⟪b KẾ HOẠCH⟫⟫', 'năm 2020']],
    ['\uFEFF**Một**', ['⟪b Một⟫']],
    ['**Kê\u0301 hoạch**', ['⟪b Kê\u0301 hoạch⟫']],
    ['<b>KẾ HOẠCH</b>', ['⟪b KẾ HOẠCH⟫']],
    ['SỞ Y TẾ <STRONG><i>Độc lập</i> - Tự do</STRONG>', ['SỞ Y TẾ ⟪b ⟪i Độc lập⟫ - Tự do⟫']],
    ['<span style="color:red">Một</span> <u>hai</u>', ['Một hai']],
    ['<b>UBND HUYỆN\nPHÒNG NỘI VỤ</b>', ['⟪b UBND HUYỆN⟫', '⟪b PHÒNG NỘI VỤ⟫']],
  ])('%j', (text, expected) => {
    expect(styled(text)).toEqual(expected);
  });
});

describe('links keep their words', () => {
  test.each([
    ['gửi về <http://noivu.example.vn>.', 'gửi về http://noivu.example.vn.'],
    ['thư <vanthu@example.vn>', 'thư vanthu@example.vn'],
    ['xem [Cổng dịch vụ công](https://dvc.example.vn/a?b=1)', 'xem Cổng dịch vụ công'],
    ['![Quốc huy](images/huy.png) UBND', 'Quốc huy UBND'],
  ])('%j', (text, expected) => {
    expect(sketch(text)).toEqual([expected]);
  });
});

describe('a backslash that protects a sign goes', () => {
  test.each([
    ['\\- Một việc', '- Một việc'],
    ['1\\. Mục đích', '1. Mục đích'],
    ['\\*không phải dấu\\*', '*không phải dấu*'],
    ['\\(Kèm theo Kế hoạch số 5/KH-SNV\\)', '(Kèm theo Kế hoạch số 5/KH-SNV)'],
    ['thư ban\\_biên\\_tập', 'thư ban_biên_tập'],
    ['hết dòng\\', 'hết dòng'],
    ['**\\- Một:** việc', '- Một: việc'],
  ])('%j', (text, expected) => {
    expect(sketch(text)).toEqual([expected]);
  });
});

describe('signs that are no marks stay', () => {
  test.each([
    '(*) Số liệu đến tháng 6 (*)',
    'Kinh phí (**) gồm chi thường xuyên (**)',
    'Diện tích 5*3*2 m, cửa 60*90 và 35*50 cm',
    '* Ghi chú: lấy số tròn',
    '*Ghi chú: kinh phí năm 2024',
    'Đơn vị tính* và đơn giá*',
    'Tỷ lệ <b và >b, số ca <i> và',
    'đóng </b> trước <b> mở',
    '********',
    '***',
    '---',
    '_ke_hoach_nam_ 2020 và ____',
    '~~bỏ~~ ~500 hồ sơ',
    'TCVN\\ISO, \\\\may-chu, một \\ hai',
    'KH&CN &amp; &nbsp;',
    'a < b, x > 3',
    '<Điều 5>',
    '[1] [Phụ lục](kèm theo) [x]: y',
    '`mã` ```',
    '#12',
    '#',
    '> 95% hồ sơ',
    '+ Đối với huyện',
    '10. Mười',
    'chữ|chữ',
  ])('%s', (text) => {
    expect(sketch(text)).toEqual([text]);
    expect(treeOf(text).children[0]).not.toHaveProperty('styles');
  });

  test('numbering goes on as written under any marks', () => {
    const lines = ['1. **Một**', '3. Ba', '- a', '    - thụt', '---', '2) hai', '===', '    mã', '> b'];
    expect(sketch(lines.join('\n'))).toEqual(lines.map((line) => line.replaceAll('**', '').trim()));
  });

  test('a mark is not sought across an empty line', () => {
    expect(sketch('*một\n\nhai*')).toEqual(['*một', 'hai*']);
  });
});
