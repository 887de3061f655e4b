import { expect, test } from '@jest/globals';
import { readLines, table } from '../read.js';

test.each(
  table(`
    TCVN ISO 9001:2015 | TCVN ISO 9001:2015 → tcvn:iso-9001:2015
    ISO 9001 : 2008 | ISO 9001 : 2008 → tcvn:iso-9001:2008
    ISO 14001-2015 | ISO 14001-2015 → tcvn:iso-14001:2015
    TCVN ISO/IEC 27001:2019 | TCVN ISO/IEC 27001:2019 → tcvn:iso-iec-27001:2019
    TCVN 6909:2001 | TCVN 6909:2001 → tcvn:6909:2001
    TCVN 7303-1 | TCVN 7303-1 → tcvn:7303-1:?
    QCVN 102:2016/BTTTT | QCVN 102:2016/BTTTT → qcvn:btttt:2016:102
    ISO 9001 phiên bản 2015 | ISO 9001 phiên bản 2015 → tcvn:iso-9001:2015
    theo ISO 9001 | ISO 9001 → tcvn:iso-9001:?
    QCVN 01:2021/BXD | QCVN 01:2021/BXD → qcvn:bxd:2021:1
    ISO, ISO điện tử, TCVN, chuẩn SISO 9001:2015, QCVN hiện hành
  `),
)('%s', (text, expected) => expect(readLines(text)).toEqual(expected));
