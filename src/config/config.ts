import { z } from 'zod';
import { logLevels } from '../log/log-levels.js';
import { ocrSettings } from './ocr-settings.js';
import { languages } from '../messages/language.js';

/** Every setting with its default; docs/configuration.md explains them. */
export const configSchema = z.strictObject({
  /** A folder (embedded PostgreSQL) or postgres://…. */
  store: z.string().min(1).default('.kehoach'),
  /** Folder of the files as they came; beside the store unless said. */
  originals: z.string().min(1).optional(),
  /** A CSV file of one's own that adds to and corrects the register of instruments. */
  instruments: z.string().min(1).optional(),
  language: z.enum(languages).default('vi'),
  /** Larger files are refused unread. */
  maxFileBytes: z.coerce.number().int().positive().default(100 * 2 ** 20),
  /** A file that takes longer to read is given up. */
  maxReadSeconds: z.coerce.number().positive().max(86_400).default(120),
  /** A file that needs more memory to be read is given up; less than the least would be too little for any. */
  maxReadMemoryBytes: z.coerce.number().int().min(256 * 2 ** 20).default(2 ** 30),
  /** Reads pages that are pictures. */
  ocr: z.enum(ocrSettings).default('auto'),
  /** redis://… for the queue; without it the queue is in the store's PostgreSQL. */
  redisUrl: z.url({ protocol: /^rediss?$/u }).optional(),
  /** Files that one process imports at the same time; as many as it has processors unless said. */
  concurrency: z.coerce.number().int().positive().max(999).optional(),
  logLevel: z.enum(logLevels).default('warn'),
});

export type Config = Readonly<z.infer<typeof configSchema>>;
export type Setting = keyof Config;
