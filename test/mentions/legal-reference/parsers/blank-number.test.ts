import { expect, test } from '@jest/globals';
import { readLines, table } from '../read.js';

const context = { issuer: 'so-khcn@quang-binh', issuedOn: '2020-03', ordinal: null, symbol: 'KH-SKHCN' };

test.each(
  table(`
    Số:      /KH-SKHCN | Số:      /KH-SKHCN → ke-hoach:so-khcn@quang-binh:2020:?
    Số:…/KH-SKHCN | Số:…/KH-SKHCN → ke-hoach:so-khcn@quang-binh:2020:?
    Kế hoạch số      /KH-SKHCN ngày     /3/2020 | Kế hoạch số      /KH-SKHCN ngày     /3/2020 → ke-hoach:so-khcn@quang-binh:2020:?
    Kế hoạch số ....../KH-SKHCN ngày    tháng    năm 2020 | Kế hoạch số ....../KH-SKHCN ngày    tháng    năm 2020 → ke-hoach:so-khcn@quang-binh:2020:?
    Quyết định số      /2020/QĐ-UBND | Quyết định số      /2020/QĐ-UBND → quyet-dinh:ubnd@quang-binh:2020:?+y
    Số điện thoại: 0232/3822.222
    Số lượng / KH
  `),
)('%s', (text, expected) => expect(readLines(text, context)).toEqual(expected));
