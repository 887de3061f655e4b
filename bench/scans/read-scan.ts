import { readFile } from 'node:fs/promises';
import { readPlan } from '../../pipelines/read-plan.js';
import { isOcrSetting } from '../../src/config/ocr-settings.js';
import type { ScanReading } from './read-scan-apart.js';

/** Reads the scan named as a worker does, and prints what came of it: run by read-scan-apart.ts. */
const [, , path = '', ocr, processors] = process.argv;
const bytes = await readFile(path);
const started = performance.now();
const outcome = await readPlan(bytes, { ocr: isOcrSetting(ocr) ? ocr : 'off', processors: Number(processors) }).then(
  (record) => ({ record }),
  (error: unknown) => ({ failure: String(error) }),
);
const reading: ScanReading = {
  ...outcome,
  seconds: (performance.now() - started) / 1000,
  peakMegabytes: process.resourceUsage().maxRSS / 1024,
};
process.stdout.write(JSON.stringify(reading));
