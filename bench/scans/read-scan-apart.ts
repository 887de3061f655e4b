import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { PlanRecord } from '../../schemas/index.js';
import type { OcrSetting } from '../../src/config/ocr-settings.js';

export interface ScanReading {
  readonly record?: PlanRecord;
  /** Why there is no record. */
  readonly failure?: string;
  /** From the first byte to the record, engine started cold. */
  readonly seconds: number;
  /** Resident memory of the process; an installed tesseract's own is not in it. */
  readonly peakMegabytes: number;
}

const run = promisify(execFile);
const MAX_OUTPUT = 2 ** 28;

/** Reads a scan in a process of its own, so that its memory can be told. */
export async function readScanApart(scan: Uint8Array, engine: OcrSetting, processors = 1): Promise<ScanReading> {
  const folder = await mkdtemp(join(tmpdir(), 'kehoach-scan-'));
  try {
    const path = join(folder, 'scan');
    await writeFile(path, scan);
    const { stdout } = await run(process.execPath, [join(import.meta.dirname, 'read-scan.js'), path, engine, String(processors)], {
      maxBuffer: MAX_OUTPUT,
    });
    return JSON.parse(stdout);
  } finally {
    await rm(folder, { recursive: true });
  }
}
