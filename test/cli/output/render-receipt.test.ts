import { describe, expect, test } from '@jest/globals';
import { describeOutcome } from '../../../src/cli/output/describe-outcome.js';
import { receiptToCsv } from '../../../src/cli/output/receipt-csv.js';
import { renderReceipt } from '../../../src/cli/output/render-receipt.js';
import { outcomeReasonWords, outcomeWords, skipReasonWords } from '../../../src/messages/outcomes.js';
import type { SkipReason } from '../../../src/originals/skip-by-name.js';
import { importOutcomes, outcomeReasons } from '../../../src/store/imports/import-outcome.js';
import type { PlanName } from '../../../src/store/plans/plan-name.js';
import type { Receipt, ReceiptFile } from '../../../src/store/imports/receipt.js';
import { pipe, screen } from '../terminal.js';

const plan: PlanName = {
  id: '3f2a91bc'.padEnd(64, '0'),
  documentType: 'ke-hoach',
  number: '259/KH-UBND',
  issuer: { id: 'ubnd@hai-duong', name: 'UBND tỉnh Hải Dương' },
  title: 'Cải cách hành chính năm 2020',
  issuedOn: '2020-01-31',
  fileName: 'a.txt',
};

function file(path: string, more: Partial<ReceiptFile>): ReceiptFile {
  return { path, outcome: 'new', reason: null, plan: null, of: null, issues: { error: 0, warning: 0, info: 0 }, durationMs: 5, ...more };
}

const files = [
  file('a.txt', { plan, issues: { error: 0, warning: 2, info: 1 } }),
  file('b.txt', { outcome: 'duplicate', reason: { code: 'same-bytes', data: {} }, plan, of: plan }),
  file('c.txt', { outcome: 'failed', reason: { code: 'file-empty', data: {} } }),
];

const receipt: Receipt = {
  importId: 7,
  startedAt: '2020-02-01T00:00:00Z',
  finishedAt: '2020-02-01T00:00:01Z',
  total: 3,
  counts: { new: 1, duplicate: 1, revised: 0, rendition: 0, other: 0, failed: 1 },
  pending: 0,
  files,
  skipped: [{ path: '.git', reason: 'hidden' }],
};

describe('renderReceipt', () => {
  const text = renderReceipt(receipt, 'vi', pipe);

  test('the sum stands in one line', () => {
    expect(text).toContain(
      'Biên nhận số 7: 3 tệp\n3 = 1 mới + 1 trùng + 0 bản sửa + 0 bản thể hiện khác + 0 không phải kế hoạch + 1 lỗi\n',
    );
  });

  test('a file stands with its plan by id, number, issuer, title and name', () => {
    const row = text.split('\n').find((line) => line.includes('a.txt') && line.includes('mới'));
    for (const part of ['3f2a91bc', '259/KH-UBND', 'UBND tỉnh Hải Dương', 'Cải cách hành chính năm 2020', '2 điểm cần xem'])
      expect(row).toContain(part);
  });

  test('a failure says what happened and what to do', () => {
    expect(text).toContain('Tệp c.txt không có nội dung. Mở tệp để kiểm tra');
  });

  test('what was passed over is told, and what to try next', () => {
    expect(text).toContain('Bỏ qua, không tính: .git (tệp ẩn)');
    expect(text).toContain('kehoach show 3f2a91bc');
    expect(renderReceipt(receipt, 'vi', { ...pipe, env: { npm_command: 'exec' } })).toContain('npx kehoach show 3f2a91bc');
  });

  test('a screen is not overrun', () => {
    const table = renderReceipt(receipt, 'vi', screen(100))
      .split('\n')
      .filter((line) => /[│┌└├]/u.test(line));
    expect(Math.max(...table.map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  test('nothing found is told', () => {
    expect(renderReceipt({ ...receipt, total: 0, files: [], skipped: [] }, 'en', pipe)).toBe('No file was found to import.\n');
  });

  test('of an import that was broken off the rest is counted', () => {
    expect(renderReceipt({ ...receipt, total: 5, pending: 2 }, 'en', pipe)).toContain('+ 1 failed + 2 not reached');
  });
});

test('receiptToCsv gives a line per file', () => {
  const lines = receiptToCsv(receipt, 'en').trim().split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines[3]).toContain('c.txt,failed,file-empty');
});

describe('words', () => {
  const skipReasons: SkipReason[] = [
    'hidden',
    'lock-file',
    'system-file',
    'link-to-folder',
    'special-file',
    'store-folder',
    'mail-picture',
    'mail-signature',
  ];

  test('every outcome and reason has some', () => {
    expect(Object.keys(outcomeWords)).toEqual([...importOutcomes]);
    expect(new Set(Object.keys(outcomeReasonWords))).toEqual(new Set(outcomeReasons));
    expect(new Set(Object.keys(skipReasonWords))).toEqual(new Set(skipReasons));
  });

  test('the other plan is named with file, number, issuer and title', () => {
    const revised = file('d.txt', { outcome: 'revised', reason: { code: 'other-content', data: {} }, of: plan });
    expect(describeOutcome(revised, 'vi')).toBe(
      'thay bản trước: 3f2a91bc · 259/KH-UBND · UBND tỉnh Hải Dương · Cải cách hành chính năm 2020 · a.txt',
    );
  });

  test('a code that is not known stands for itself', () => {
    expect(describeOutcome(file('d.txt', { reason: { code: 'from-the-future', data: {} } }), 'vi')).toBe('from-the-future');
  });
});
