import type { Value } from '../../../../../schemas/value.js';
import type { Words } from '../../../../../src/messages/language.js';
import { FactValue } from './fact-value.js';

interface Props {
  readonly path: string;
  readonly fact: Value<string>;
  readonly label: Words;
}

/** Words of the document. */
export function TextValue({ path, fact, label }: Props) {
  return (
    <FactValue path={path} fact={fact} editables={[{ path, label, text: fact.value ?? '' }]}>
      {fact.value ?? fact.raw}
    </FactValue>
  );
}
