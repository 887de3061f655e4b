/** What a condition means, from its words; undefined where none is given. */
export function whereGiven<Words, Meaning>(words: Words | undefined, read: (words: Words) => Meaning): Meaning | undefined {
  return words === undefined ? undefined : read(words);
}
