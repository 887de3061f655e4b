import type { Reference } from '../../schemas/index.js';
import type { DateDraft, Stretch } from './drafts.js';
import type { SourceText } from './source-text.js';

/** Where in the paper a mention stands decides what it is for. */
export type ReferencePlace = 'opening' | 'decision' | 'elsewhere';

/** A mention of an instrument in its text. */
export interface ReferenceNode extends Stretch {
  source: SourceText;
  mentionId: string;
  place: ReferencePlace;
  instrumentId: string | null;
  candidates: string[];
  citation: string;
  documentType: string;
  issuer?: string;
  name?: string;
  date?: DateDraft;
  provisions: (Stretch & { id: string })[];
  function: Reference['function'];
  resolution: Reference['resolution'];
  flags: string[];
  confidence: number;
}
