import { deadlineKinds } from './deadline-kinds.js';
import type { Deadline } from '../../../../../schemas/deadline.js';
import type { Words } from '../../../../../src/messages/language.js';
import { deadlineDays } from '../../../../../src/wording/describe-deadline.js';
import { useLanguage } from '../../../words/language-provider.js';
import { planWords } from '../words.js';
import type { Editable } from './editable.js';
import { FactValue } from './fact-value.js';

const endLabel: Words = { vi: 'Ngày cuối', en: 'Last day' };
const startLabel: Words = { vi: 'Ngày đầu', en: 'First day' };

/** The words of a deadline and the days that they mean. */
export function DeadlineValue({ path, fact }: { readonly path: string; readonly fact: Deadline }) {
  const { language } = useLanguage();
  const days = deadlineDays(fact, language);
  return (
    <FactValue path={path} fact={fact} editables={editablesOf(path, fact)}>
      {[fact.what, fact.raw].filter(Boolean).join(': ')}
      {days !== '' && <span className="fact-meaning"> ({days})</span>}
    </FactValue>
  );
}

function editablesOf(path: string, { kind, start = '', end = '' }: Deadline): Editable[] {
  return [
    { path: `${path}.end`, label: endLabel, text: end, hint: planWords.dateHint },
    { path: `${path}.start`, label: startLabel, text: start, hint: planWords.dateHint },
    { path: `${path}.kind`, label: planWords.kind, text: kind, choices: deadlineKinds },
  ];
}
