import { readFile } from 'node:fs/promises';
import { distance } from 'fastest-levenshtein';
import type { PlanRecord } from '../../schemas/index.js';
import { readPlan } from '../../pipelines/read-plan.js';
import type { OcrSetting } from '../../src/config/ocr-settings.js';
import { evaluateDocument, type DocumentResult } from '../evaluate.js';
import type { GoldDocument } from '../load-gold.js';
import type { ScanCondition } from './condition.js';
import { makeScan } from './make-scan.js';

export interface ScanResult extends DocumentResult {
  readonly condition: string;
  readonly engine: OcrSetting;
  readonly pages: number;
  readonly seconds: number;
  /** Signs of the text layer that was printed, and how many edits the recognized text is away from it. */
  readonly signs: number;
  readonly edits: number;
}

/** Prints a plan, scans it, reads the scan and lays it beside the plan's gold and its text. */
export async function measureScan(document: GoldDocument, pdfPath: string, condition: ScanCondition, engine: OcrSetting): Promise<ScanResult> {
  const pdf = await readFile(pdfPath);
  const scan = await makeScan(pdf, condition, seedOf(document.name));
  const printed = textOf(await readPlan(pdf));
  const started = performance.now();
  let record: PlanRecord | undefined;
  const result = await evaluateDocument({ ...document, documentPath: pdfPath }, async () => (record = await readPlan(scan, { ocr: engine })));
  const seconds = (performance.now() - started) / 1000;
  const pages = record?.source.pageCount ?? 0;
  return { ...result, condition: condition.name, engine, pages, seconds, signs: printed.length, edits: distance(printed, record ? textOf(record) : '') };
}

/** Words of all blocks in reading order, apart from page numbers. */
function textOf({ blocks }: PlanRecord): string {
  const texts = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : block.cells.map(({ text }) => text)));
  return texts.filter((text) => !/^\s*\d{1,3}\s*$/u.test(text)).join(' ').replace(/\s+/gu, ' ');
}

function seedOf(name: string): number {
  return Array.from(name).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 2 ** 31, 7);
}
