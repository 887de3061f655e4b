import { describe, expect, test } from '@jest/globals';
import { renderPlan } from '../../../src/cli/output/render-plan.js';
import { taskSchema, type Section } from '../../../schemas/index.js';
import type { PlanName } from '../../../src/store/plans/plan-name.js';
import { agency, planRecord, value } from '../../support/plan-record.js';
import { screen } from '../terminal.js';

const plan: PlanName = {
  id: '3f2a91bc'.padEnd(64, '0'),
  documentType: 'ke-hoach',
  number: '12a/KH-SNV',
  issuer: { id: 'so-noi-vu@hai-duong', name: 'Sở Nội vụ tỉnh Hải Dương' },
  title: 'Cải cách hành chính năm 2020',
  issuedOn: '2020-03',
  fileName: 'a.txt',
};

function section(path: string, label: string, title: string, children: Section[] = []): Section {
  return { label, path, level: 1, title: value(title), text: '', spans: [], children };
}

const record = planRecord({
  sections: [section('I', 'I', 'MỤC ĐÍCH', [section('I/1', '1', 'Yêu cầu')]), section('II', 'II', 'NHIỆM VỤ')],
  tasks: [
    {
      id: 't1',
      label: '01',
      path: 'II',
      description: value('Tổ chức họp giao ban'),
      product: value('Biên bản'),
      assignments: [
        { role: 'lead', agency: agency('van-phong@so-noi-vu@hai-duong', 'Văn phòng Sở') },
        { role: 'partner', agency: agency('bnv', 'Bộ Nội vụ') },
        { role: 'partner', agency: agency('btc', 'Bộ Tài chính') },
      ],
      deadlines: [{ kind: 'by', end: '2020-12-15', endInclusive: false, raw: 'Trước 15/12', spans: [], origin: 'stated', confidence: 1 }],
      references: [],
      columns: [],
      origin: 'table',
      spans: [],
    },
  ],
  issues: [{ code: 'number-blank', severity: 'info' }],
});

const whole = { plan, record, sections: record.sections, tasks: record.tasks };

describe('renderPlan', () => {
  const text = renderPlan(whole, { isWhole: true, language: 'vi', terminal: screen(80) });

  test('names the plan by id, number, issuer, title and file', () => {
    expect(text.split('\n')[0]).toBe('3f2a91bc · 12a/KH-SNV · Sở Nội vụ tỉnh Hải Dương · Cải cách hành chính năm 2020 · a.txt');
  });

  test('shows the head as far as it is known', () => {
    expect(text).toContain('Ngày: 03/2020\nGiai đoạn: 01/01/2020 – 31/12/2020\n');
    expect(text).toContain('Người ký: PHÓ GIÁM ĐỐC Trần Thị B\n');
    expect(text).not.toContain('Độ mật');
  });

  test('shows the outline with each task where it stands', () => {
    const lines = [
      'I. MỤC ĐÍCH',
      '  1. Yêu cầu',
      'II. NHIỆM VỤ',
      '  [01] Tổ chức họp giao ban',
      '    chủ trì: Văn phòng Sở',
      '    phối hợp: Bộ Nội vụ; Bộ Tài chính',
      '    thời hạn: Trước 15/12 (trước 15/12/2020)',
      '    sản phẩm: Biên bản',
    ];
    expect(text).toContain(`\n${lines.join('\n')}\n`);
  });

  test('shows issues in words', () => {
    expect(text).toContain('Điểm cần xem:\n  thông tin: Số của văn bản để trống.\n');
  });

  test('of one section, that alone, with its text', () => {
    const part = {
      ...whole,
      sections: record.sections.slice(1).map((one) => ({ ...one, text: 'Các đơn vị chủ động.\nBáo cáo định kỳ.' })),
    };
    const shown = renderPlan(part, { isWhole: false, language: 'en', terminal: screen(80) });
    expect(shown).toContain('II. NHIỆM VỤ\n  Các đơn vị chủ động.\n  Báo cáo định kỳ.\n');
    expect(shown).toContain('lead: Văn phòng Sở');
    for (const other of ['MỤC ĐÍCH', 'Signed by', 'Points to look at']) expect(shown).not.toContain(other);
  });

  test('a task of labelled lines stands under its item, which is not repeated', () => {
    const lead = section('II/-1', '-', 'Đơn vị chủ trì');
    const item = { ...section('II', 'II', 'Họp giao ban'), children: [lead] };
    const task = {
      ...record.tasks[0],
      label: 'II',
      origin: 'labels',
      description: value('Họp giao ban'),
      columns: [{ head: 'Đơn vị chủ trì', text: 'Văn phòng Sở' }],
    };
    const shown = renderPlan(
      { ...whole, sections: [item], tasks: [taskSchema.parse(task)] },
      { isWhole: false, language: 'vi', terminal: screen(80) },
    );
    expect(shown).toMatch(/\nII\. Họp giao ban\n {4}chủ trì: Văn phòng Sở\n/u);
    expect(shown).not.toContain('- Đơn vị');
  });

  test('fits the screen', () => {
    const narrow = renderPlan(whole, { isWhole: true, language: 'vi', terminal: screen(40) });
    expect(narrow.split('\n').filter((line) => line.length > 40 && line.startsWith(' '))).toEqual([]);
  });
});
