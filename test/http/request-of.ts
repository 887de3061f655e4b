import type { AccessRow } from './access-table.js';
import { uploadOf } from './upload.js';

/** What the row stands for as a request; `filled` by the names in braces. */
export function requestOf(
  { route, call, body, files }: AccessRow,
  filled: Readonly<Record<string, string>>,
): { path: string; init: RequestInit } {
  const path = call.replace(/\{(\w+)\}/gu, (place, name: string) => filled[name] ?? place);
  const form = files && uploadOf(files);
  const json = body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  return { path, init: { ...(form ?? json), redirect: 'manual', method: route.split(' ')[0] ?? '' } };
}
