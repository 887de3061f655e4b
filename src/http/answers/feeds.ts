import { z } from 'zod';
import { instant } from './common.js';

const words = z.string().optional();

/** A calendar: not its address. */
export const feedSchema = z.object({
  id: z.int().positive(),
  filter: z.object({ unit: words, body: words, province: words, period: words }),
  createdBy: z.string(),
  createdAt: instant,
  usedAt: instant.nullable(),
});

/** The address is told this once. */
export const addedFeedSchema = z.object({ id: z.int().positive(), url: z.url() });
