import { availableParallelism } from 'node:os';
import type { ReadLimits } from '../../pipelines/read-apart.js';
import type { Config } from '../config/config.js';

export function readLimits({ maxReadSeconds, maxReadMemoryBytes, ocr }: Config): ReadLimits {
  return { timeLimitMs: maxReadSeconds * 1000, memoryLimitBytes: maxReadMemoryBytes, ocr };
}

/** As configured, else one for each processor; also how many pages of a single file are recognized at once. */
export function filesAtOnce({ concurrency }: Config): number {
  return concurrency ?? availableParallelism();
}
