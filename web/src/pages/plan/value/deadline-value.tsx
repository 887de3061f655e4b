import { deadlineKinds } from './deadline-kinds.js';
import type { Deadline } from '../../../../../schemas/deadline.js';
import { deadlineDays } from '../../../../../src/wording/describe-deadline.js';
import type { Language } from '../../../../../src/messages/language.js';
import { formatDay } from '../../../words/format.js';
import { useLanguage } from '../../../words/language-provider.js';
import { useSay, type Say } from '../../../words/use-say.js';
import { deadlineKindWords, planWords } from '../words.js';
import type { Editable } from './editable.js';
import { FactValue } from './fact-value.js';

/**
 * The words of a deadline and the days that they mean.
 *
 * @param removal by which it is taken out of its list
 */
export function DeadlineValue({ path, fact, removal }: { readonly path: string; readonly fact: Deadline; readonly removal?: string }) {
  const { language } = useLanguage();
  const say = useSay();
  const days = deadlineDays(fact, language);
  return (
    <FactValue path={path} fact={fact} editables={editablesOf(path, fact, language, say)} removal={removal}>
      {[fact.what, fact.raw].filter(Boolean).join(': ')}
      {days !== '' && <span className="fact-meaning"> ({days})</span>}
    </FactValue>
  );
}

function editablesOf(path: string, { kind, start = '', end = '' }: Deadline, language: Language, say: Say): Editable[] {
  const kinds = deadlineKinds.map((value) => ({ value, label: say(deadlineKindWords[value] ?? planWords.kind) }));
  return [
    { path: `${path}.end`, label: planWords.lastDay, text: formatDay(end, language), hint: planWords.deadlineHint },
    { path: `${path}.start`, label: planWords.firstDay, text: formatDay(start, language), hint: planWords.deadlineHint },
    { path: `${path}.kind`, label: planWords.kind, text: kind, choices: kinds },
  ];
}
