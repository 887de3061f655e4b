import type { ReadLimits } from '../../pipelines/read-apart.js';
import type { Config } from '../config/config.js';

export function readLimits({ maxReadSeconds, maxReadMemoryBytes, ocr }: Config): ReadLimits {
  return { timeLimitMs: maxReadSeconds * 1000, memoryLimitBytes: maxReadMemoryBytes, ocr };
}
