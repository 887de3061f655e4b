import type { Evidence, Value } from '../../schemas/index.js';
import type { SourceText } from '../tree/source-text.js';

export interface Doubt {
  origin?: Evidence['origin'];
  why?: string | undefined;
  confidence?: number;
}

/** How sure words are whose misread signs were mended. */
const MENDED = 0.8;

/** The words at a stretch of a text, as said unless a doubt tells otherwise. */
export function evidence(source: SourceText, start?: number, end?: number, doubt: Doubt = {}): Evidence {
  return {
    ...source.cite(start, end),
    origin: doubt.origin ?? 'stated',
    ...(doubt.why ? { why: doubt.why } : {}),
    confidence: (doubt.confidence ?? 1) * (source.isRespelled(start, end) ? MENDED : 1),
  };
}

/** The words themselves as a value: white space collapsed, nothing else mended. */
export function textValue(source: SourceText, start?: number, end?: number, doubt?: Doubt): Value<string> {
  return { value: tidy(source.text.slice(start, end)) || null, ...evidence(source, start, end, doubt) };
}

export function tidy(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

export function isEvidence(value: object): value is Evidence {
  return 'confidence' in value && 'spans' in value;
}
