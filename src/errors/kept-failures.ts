import type { ErrorCode } from './error-table.js';

/** Limits of ours, and defects: with higher limits or in a newer version the file may yet be read, so its copy is kept. */
export const keptFailures = [
  'file-too-slow',
  'file-needs-memory',
  'file-crashes-reader',
  'file-ends-workers',
  'unexpected',
] as const satisfies readonly ErrorCode[];

/** Of a file of an import: whether trying it once more may help. */
export function mayYetBeRead({
  outcome,
  reason,
}: {
  readonly outcome: string;
  readonly reason?: { readonly code: string } | null;
}): boolean {
  return outcome === 'failed' && keptFailures.some((code) => code === reason?.code);
}
