import type { Value } from '../../../../../schemas/value.js';
import type { Words } from '../../../../../src/messages/language.js';
import { useSay } from '../../../words/use-say.js';
import { planWords } from '../words.js';
import { FactValue } from './fact-value.js';
import { MissingValue } from './missing-value.js';

interface Props {
  readonly path: string;
  readonly fact: Value<string>;
  readonly label: Words;
  /** By which it is taken out of its list. */
  readonly removal?: string;
}

/** Words of the document, where it has some. */
export function TextValue({ path, fact, label, removal }: Props) {
  const say = useSay();
  const { value, raw, origin } = fact;
  if (value === null && raw === '') return <MissingValue path={path} label={label} />;
  return (
    <FactValue path={path} fact={fact} editables={[{ path, label, text: value ?? '' }]} removal={removal}>
      {value ?? (origin === 'corrected' ? <em>{say(planWords.nothingThere)}</em> : raw)}
    </FactValue>
  );
}
