import { KehoachError } from '../errors/kehoach-error.js';

const LEAST_PASSWORD_LENGTH = 12;
/** Longer ones would only keep the processor busy. */
export const MOST_PASSWORD_LENGTH = 256;
/** Of zxcvbn's 0 to 4: "safely unguessable". */
const LEAST_SCORE = 3;

/**
 * Long enough, and no word that guessers try early; `hints` are words that they
 * would think of for this account.
 *
 * @throws KehoachError "password-short", "password-long", "password-weak"
 */
export async function checkPassword(password: string, hints: readonly string[]): Promise<void> {
  const length = Array.from(password).length;
  if (length < LEAST_PASSWORD_LENGTH) throw new KehoachError('password-short', { least: LEAST_PASSWORD_LENGTH });
  if (length > MOST_PASSWORD_LENGTH) throw new KehoachError('password-long', { most: MOST_PASSWORD_LENGTH });
  if ((await score(password, hints)) < LEAST_SCORE) throw new KehoachError('password-weak');
}

/** Its lists of words take a while to load, and are seldom asked for. */
async function score(password: string, hints: readonly string[]): Promise<number> {
  const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
  ]);
  return new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs }).check(password, ['kehoach', ...hints]).score;
}
