import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { CITATION_COLUMNS, citationRow } from '../../../src/cli/output/citations-csv.js';
import { toCsv } from '../../../src/cli/output/csv.js';
import { renderCitations } from '../../../src/cli/output/render-citations.js';
import type { Citation } from '../../../src/questions/instruments/cites.js';
import { pipe } from '../terminal.js';

function citation(planId: string, text: string, more: Partial<Citation> = {}): Citation {
  const plan = {
    id: planId.padEnd(64, '0'),
    documentType: 'ke-hoach',
    number: '1/KH-SNV',
    issuer: null,
    title: `Kế hoạch ${planId}`,
    issuedOn: null,
    fileName: `${planId}.txt`,
  };
  return {
    plan,
    mentionId: 'r1',
    candidates: [],
    instrumentId: `nghi-dinh:cp:2018:${text.split('/')[0]}`,
    citation: text,
    documentType: 'nghi-dinh',
    issuer: 'cp',
    year: 2018,
    issuedOn: null,
    name: null,
    provisions: [],
    function: 'mention',
    resolution: 'stated',
    raw: `Nghị định số ${text}`,
    sectionPath: 'II/1',
    sentence: `Thực hiện Nghị định số ${text}.`,
    confidence: 1,
    ...more,
  };
}

const citations = [
  citation('aaaa', '61/2018/NĐ-CP', { provisions: ['dieu-5'] }),
  citation('aaaa', '20/2018/NĐ-CP'),
  citation('aaaa', '61/2018/NĐ-CP', { provisions: ['dieu-5', 'dieu-7'] }),
  citation('bbbb', '61/2018/NĐ-CP'),
];

/** Lines without the blanks between columns. */
function lines(text: string): string[] {
  return text.split('\n').map((line) => line.replace(/ {2,}/gu, ' | ').trim());
}

describe('renderCitations', () => {
  test('by plan: its instruments, each with how often', () => {
    expect(lines(renderCitations(citations, 'by-plan', 'en', pipe))).toEqual([
      'aaaa0000 · 1/KH-SNV · Kế hoạch aaaa · aaaa.txt',
      'Instrument | id | Provisions | Mentions',
      'Nghị định 61/2018/NĐ-CP | nghi-dinh:cp:2018:61 | dieu-5, dieu-7 | 2',
      'Nghị định 20/2018/NĐ-CP | nghi-dinh:cp:2018:20 | 1',
      '',
      'bbbb0000 · 1/KH-SNV · Kế hoạch bbbb · bbbb.txt',
      'Instrument | id | Provisions | Mentions',
      'Nghị định 61/2018/NĐ-CP | nghi-dinh:cp:2018:61 | 1',
      '',
      'mentions: 4, instruments: 2, plans: 2',
      '',
    ]);
  });

  test('by instrument: the plans that cite it', () => {
    const of61 = citations.filter((one) => one.citation.startsWith('61'));
    expect(lines(renderCitations(of61, 'by-instrument', 'en', pipe))).toEqual([
      'Nghị định 61/2018/NĐ-CP',
      'Plan | Provisions | Mentions',
      'aaaa0000 · 1/KH-SNV · Kế hoạch aaaa · aaaa.txt | dieu-5, dieu-7 | 2',
      'bbbb0000 · 1/KH-SNV · Kế hoạch bbbb · bbbb.txt | 1',
      '',
      'mentions: 3, instruments: 1, plans: 2',
      '',
    ]);
  });

  test('nothing is told', () => {
    expect(renderCitations([], 'by-plan', 'vi', pipe)).toBe('Không có viện dẫn nào khớp.\n');
  });
});

test('as CSV, a line per mention', () => {
  const rows = parse(toCsv(CITATION_COLUMNS, citations.map(citationRow)), { bom: true, columns: true });
  expect(rows).toHaveLength(4);
  expect(rows[2]).toMatchObject({ planFile: 'aaaa.txt', citation: '61/2018/NĐ-CP', provisions: 'dieu-5 dieu-7', section: 'II/1' });
});
