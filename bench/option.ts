/** Something that a bench program takes on its command line. */
export interface Option<Value> {
  /** What stands behind its name: "N", "NAME"; none for one that is there or not. */
  readonly hint?: string;
  readonly help: string;
  /** From what was given, as often as it was; an Error says what would fit. */
  read(given: readonly string[]): Value;
}

/** The kinds of options. */
export const option = {
  flag: (help: string): Option<boolean> => ({ help, read: (given) => given.length > 0 }),
  /** "--write". */
  write: (page: string): Option<boolean> => option.flag(`keeps the figures in bench/${page}`),
  /** From 1. */
  count: (fallback: number, help: string): Option<number> => ({
    hint: 'N',
    help: `${help}; ${fallback} unless said`,
    read([given]) {
      const number = given === undefined ? fallback : Number(given);
      if (!Number.isInteger(number) || number < 1) throw new Error('takes a number from 1');
      return number;
    },
  }),
  text: (hint: string, fallback: string, help: string): Option<string> => ({
    hint,
    help: `${help}; ${fallback} unless said`,
    read: ([given = fallback]) => given,
  }),
  /** As often as it is given. */
  texts: (hint: string, fallback: readonly string[], help: string): Option<readonly string[]> => ({
    hint,
    help: `${help}; ${fallback.join(', ')} unless said`,
    read: (given) => (given.length === 0 ? fallback : given),
  }),
  one: <Word extends string>(words: readonly Word[], fallback: Word, help: string): Option<Word> => ({
    hint: 'NAME',
    help: `${help}: ${words.join(', ')}; ${fallback} unless said`,
    read: ([given = fallback]) => known(given, words),
  }),
  /** As often as it is given. */
  some: <Word extends string>(words: readonly Word[], help: string, fallback = words): Option<readonly Word[]> => ({
    hint: 'NAME',
    help: `${help}: ${words.join(', ')}; ${fallback === words ? 'all' : fallback.join(', ')} unless named`,
    read: (given) => (given.length === 0 ? fallback : given.map((word) => known(word, words))),
  }),
};

function known<Word extends string>(given: string, words: readonly Word[]): Word {
  const word = words.find((each) => each === given);
  if (word === undefined) throw new Error(`takes one of ${words.join(', ')}, not ${given}`);
  return word;
}
