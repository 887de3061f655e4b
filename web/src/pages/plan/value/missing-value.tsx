import type { Words } from '../../../../../src/messages/language.js';
import { useSay } from '../../../words/use-say.js';
import { planWords } from '../words.js';
import { FactValue } from './fact-value.js';

/** Nothing was read here; a person who finds it can say it. */
const NOTHING = { raw: '', confidence: 1 };

export function MissingValue({ path, label, hint }: { readonly path: string; readonly label: Words; readonly hint?: Words }) {
  const say = useSay();
  return (
    <FactValue path={path} fact={NOTHING} editables={[{ path, label, text: '', ...(hint ? { hint } : {}) }]}>
      <em>{say(planWords.missing)}</em>
    </FactValue>
  );
}
