import { sourceWords } from '../messages/instruments.js';
import type { Language } from '../messages/language.js';

/** Where an entry of the register comes from; what people wrote themselves stands as it is. */
export function sourceText(source: string, language: Language): string {
  return sourceWords[source]?.[language] ?? source;
}
