import type { Reference } from '../../../../../schemas/reference.js';
import { labels } from '../../../../../src/messages/labels.js';
import { planWords } from '../words.js';
import { instrumentLabel } from '../instrument-label.js';
import { FactValue } from './fact-value.js';

/** An instrument as the plan cites it. */
export function CitationValue({ reference, removal }: { readonly reference: Reference; readonly removal?: string }) {
  const path = `references.${reference.mentionId}`;
  const { instrumentId, citation } = reference;
  return (
    <FactValue
      path={path}
      fact={reference}
      editables={[
        { path: `${path}.instrumentId`, label: labels.id, text: instrumentId ?? '', hint: planWords.instrumentHint },
        { path: `${path}.citation`, label: labels.number, text: citation },
      ]}
      removal={removal}
    >
      {instrumentLabel(reference)}
    </FactValue>
  );
}
