import type { Words } from '../../../../../src/messages/language.js';
import { useSay } from '../../../words/use-say.js';
import { planWords } from '../words.js';
import type { Editable } from './editable.js';
import { FactValue } from './fact-value.js';

/** Nothing was read here; a person who finds it can say it. */
const NOTHING = { raw: '', confidence: 1 };

interface Props {
  readonly path: string;
  readonly label: Words;
  readonly hint?: Words;
  readonly choices?: Editable['choices'];
}

export function MissingValue({ path, label, hint, choices = [] }: Props) {
  const say = useSay();
  return (
    <FactValue
      path={path}
      fact={NOTHING}
      editables={[{ path, label, text: '', ...(hint ? { hint } : {}), ...(choices.length > 0 && { choices }) }]}
    >
      <em>{say(planWords.missing)}</em>
    </FactValue>
  );
}
