import { evidenceWords } from '../../../../src/messages/evidence.js';
import type { Say } from '../../words/use-say.js';
import { planWords } from './words.js';

/** What tells how sure a reading is; of a value, a deadline or a citation. */
export interface Doubtable {
  value?: unknown;
  /** "" where nothing was read. */
  raw?: string;
  kind?: string;
  origin?: string;
  resolution?: string;
  why?: string | undefined;
  confidence: number;
}

/** Below it a person should look. */
const SURE = 0.9;

const BY_KIND: Readonly<Record<string, keyof typeof planWords>> = { unread: 'doubtUnread', invalid: 'doubtInvalid' };
const BY_RESOLUTION: Readonly<Record<string, keyof typeof planWords>> = { unnumbered: 'doubtUnnumbered', ambiguous: 'doubtAmbiguous' };
const SOURCES: Readonly<Record<string, keyof typeof planWords>> = { ditto: 'ditto', 'date-of-document': 'dateOfDocument' };

/** Why a person should look at what was read; undefined where it is beyond doubt. */
export function doubtOf({ value, raw, kind = '', origin, resolution = '', why, confidence }: Doubtable, say: Say): string | undefined {
  if (origin === 'corrected' || resolution === 'corrected') return undefined;
  if (value === null && raw === '') return undefined;
  const plain = BY_KIND[kind] ?? BY_RESOLUTION[resolution] ?? (value === null ? 'doubtNull' : undefined);
  if (plain) return say(planWords[plain]);
  if (confidence >= SURE) return undefined;
  if (why !== undefined) return say(planWords.doubtFrom, { from: sourceWords(why, say) });
  if (origin === 'inferred') return say(planWords.doubtInferred);
  return say(planWords.doubtUnsure, { percent: Math.round(confidence * 100) });
}

function sourceWords(why: string, say: Say): string {
  const known = SOURCES[why];
  const words = known ? planWords[known] : evidenceWords[why];
  return words ? say(words) : why;
}
