import { z } from 'zod';
import type { Page } from '../store/sql/page.js';

const MOST = 1000;

/** Of every list. */
export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(MOST).optional(),
  after: z.string().max(2000).optional(),
};

export function pageOf({ limit, after }: { limit?: number | undefined; after?: string | undefined }): Page {
  return { ...(limit !== undefined && { limit }), ...(after !== undefined && { after }) };
}
