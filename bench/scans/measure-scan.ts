import { readFile } from 'node:fs/promises';
import { distance } from 'fastest-levenshtein';
import type { PlanRecord } from '../../schemas/index.js';
import { readPlan } from '../../pipelines/read-plan.js';
import type { OcrSetting } from '../../src/config/ocr-settings.js';
import { evaluateDocument, type DocumentResult } from '../evaluate.js';
import type { GoldDocument } from '../load-gold.js';
import type { ScanCondition } from './condition.js';
import { makeScan } from './make-scan.js';
import { readScanApart } from './read-scan-apart.js';

export interface ScanResult extends DocumentResult {
  readonly condition: string;
  readonly engine: OcrSetting;
  readonly pages: number;
  readonly seconds: number;
  readonly peakMegabytes: number;
  /** Signs of the text layer that was printed, and how many edits the recognized text is away from it. */
  readonly signs: number;
  readonly edits: number;
}

/** Prints a plan, scans it, reads the scan and lays it beside the plan's gold and its text. */
export async function measureScan(
  document: GoldDocument,
  pdfPath: string,
  condition: ScanCondition,
  engine: OcrSetting,
): Promise<ScanResult> {
  const pdf = await readFile(pdfPath);
  const scan = await makeScan(pdf, condition, seedOf(document.name));
  const printed = await readPlan(pdf);
  const { record, failure = '', seconds, peakMegabytes } = await readScanApart(scan, engine);
  const result = await evaluateDocument({ ...document, documentPath: pdfPath }, () =>
    record ? Promise.resolve(record) : Promise.reject(new Error(failure)),
  );
  const [text, read] = [textOf(printed), record ? textOf(record) : ''];
  return {
    ...result,
    condition: condition.name,
    engine,
    pages: printed.source.pageCount ?? 0,
    seconds,
    peakMegabytes,
    signs: text.length,
    edits: distance(text, read),
  };
}

/** Words of all blocks in reading order, apart from page numbers. */
function textOf({ blocks }: PlanRecord): string {
  const texts = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : block.cells.map(({ text }) => text)));
  return texts
    .filter((text) => !/^\s*\d{1,3}\s*$/u.test(text))
    .join(' ')
    .replace(/\s+/gu, ' ');
}

function seedOf(name: string): number {
  return Array.from(name).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 2 ** 31, 7);
}
