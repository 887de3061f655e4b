import { KehoachError } from '../errors/kehoach-error.js';

/** One of the words that an option takes. */
export function parseChoice<Choice extends string>(option: string, value: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((each) => each === value);
  if (choice === undefined) throw new KehoachError('option-invalid', { option: `--${option}`, value, expected: choices.join(', ') });
  return choice;
}
