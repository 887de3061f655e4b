import { describe, expect, test } from '@jest/globals';
import { paragraph, tableCell } from '../../src/tree/build.js';
import type { BlockNode, TableNode } from '../../src/tree/nodes.js';
import { partsOf, treeOfBlocks } from '../support/tree.js';

const CALLED = 'Các cơ quan, đơn vị chủ động rà soát thủ tục thuộc phạm vi quản lý của mình và';
const plan = (...blocks: BlockNode[]) =>
  treeOfBlocks([paragraph('KẾ HOẠCH'), paragraph('Năm 2020'), paragraph('I. MỤC ĐÍCH'), ...blocks, paragraph('II. KINH PHÍ')]);

describe('notes', () => {
  const withNote = plan(paragraph(CALLED), paragraph('Theo số liệu năm 2019.', { note: 'footnote' }), paragraph('gửi kết quả về Sở.'));

  test('are a part of their own, and the text goes on behind them', () => {
    expect(partsOf(withNote)).toEqual(expect.arrayContaining(['note: Theo số liệu năm 2019.', `body: ${CALLED} gửi kết quả về Sở.`]));
  });

  test('do not cut as a page break does: what begins with a capital is a paragraph', () => {
    const tree = plan(paragraph(CALLED), paragraph('Theo số liệu năm 2019.', { note: 'footnote' }), paragraph('Sở Nội vụ tổng hợp.'));
    expect(partsOf(tree)).toContain('body: Sở Nội vụ tổng hợp.');
  });

  test('are in no section', () => {
    expect(JSON.stringify(withNote.sections.map(({ own }) => own))).not.toContain('số liệu');
  });
});

describe('what stands in the margin', () => {
  const region = { page: 1, box: [0, 0, 1, 1] as [number, number, number, number] };
  const placed = (node: BlockNode): BlockNode => ({ ...node, regions: [region] });

  test('is what a reader of places says, not a line that comes again beside it', () => {
    const note = '(Kèm theo Kế hoạch của Sở Nội vụ)';
    const blocks = [paragraph('2', { apart: 'margin' }), paragraph(note), paragraph('3', { apart: 'margin' }), paragraph(note)].map(placed);
    expect(partsOf(plan(...blocks)).filter((line) => line.startsWith('furniture'))).toEqual(['furniture: 2', 'furniture: 3']);
  });
});

describe('heads of two rows with merged cells', () => {
  const head = [
    [
      tableCell(0, 0, 'STT', 2),
      tableCell(0, 1, 'Nhiệm vụ', 2),
      tableCell(0, 2, 'Cơ quan thực hiện', 1, 2),
      tableCell(0, 4, 'Thời gian', 2),
    ],
    [tableCell(1, 2, 'Chủ trì'), tableCell(1, 3, 'Phối hợp')],
  ];
  const row = ['1', 'Rà soát', 'Sở Nội vụ', 'Các sở', 'Quý I'].map((text, column) => tableCell(2, column, text));
  const table: TableNode = {
    type: 'table',
    id: '',
    columns: 5,
    children: [...head, row].map((children) => ({ type: 'tableRow', children })),
  };

  test('each column has its own head, and no head is a task', () => {
    const { tasks } = plan(table);
    expect(tasks.map(({ label }) => label)).toEqual(['1']);
    expect(tasks[0]?.fields.map(({ role }) => role)).toEqual(['number', 'task', 'lead', 'partner', 'time']);
  });
});
