/** The five tones as combining marks: grave, acute, tilde, hook above, dot below. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;
/** Vowels without their tone; of several the tone stands on one of the second kind. */
const [VOWEL, MARKED_VOWEL] = [/[aăâeêioôơuưy]/iu, /[ăâêôơư]/iu];
const [ONSET, VOWELS] = ['(?:b|ch?|d|đ|gh?|h|kh?|l|m|ngh?|nh?|ph?|qu?|r|s|th?|tr|v|x)?', '[aăâeêioôơuưy]{1,3}'];
/** nghiêng | quyêt | UY | oan: how syllables are built, without the tone. */
const SYLLABLE = new RegExp(`^${ONSET}${VOWELS}(?<coda>ch|ng|nh|[cmnpt])?$`, 'iu');
const BEGINNING = new RegExp(`^${ONSET}${VOWELS}`, 'iu');
/** After these a vowel belongs to the consonant: quý, giá. */
const [AFTER_Q, AFTER_G] = [/^q(?=u[aăâeêioôơuưy])/iu, /^g(?=i[aăâeêoôơuư])/iu];
/** Syllables that end so have the acute or the dot below. */
const STOPPED = /(?:c|ch|p|t)$/iu;

export interface Syllable {
  /** Without its tone, NFC. */
  readonly bare: string;
  /** As a combining mark; "" for none. */
  readonly tone: string;
  /** The letter that bears it, without it. */
  readonly bearer: string;
  /** Places in `bare` of the vowels that may bear the tone. */
  readonly bearers: readonly number[];
  /** Without a tone there is no such syllable. */
  readonly needsTone: boolean;
}

/** A word as one Vietnamese syllable; undefined for any other. */
export function syllableOf(word: string): Syllable | undefined {
  const toned = Array.from(word).find((letter) => TONE.test(letter.normalize('NFD'))) ?? '';
  const [tone, bare] = [TONE.exec(toned.normalize('NFD'))?.[0] ?? '', withoutTone(word)];
  const coda = SYLLABLE.exec(bare);
  if (!coda) return undefined;
  return {
    bare,
    tone,
    bearer: withoutTone(toned),
    bearers: bearersOf(bare, coda.groups?.['coda'] !== undefined),
    needsTone: STOPPED.test(bare),
  };
}

function bearersOf(bare: string, isClosed: boolean): number[] {
  const glide = AFTER_Q.test(bare) || AFTER_G.test(bare) ? 1 : -1;
  const vowels = Array.from(bare).flatMap((letter, index) => (VOWEL.test(letter) && index !== glide ? [index] : []));
  const marked = vowels.filter((index) => MARKED_VOWEL.test(bare[index] ?? ''));
  if (marked.length > 0) return marked.slice(-1);
  return isClosed ? vowels.slice(-1) : vowels;
}

export function beginsSyllable(text: string): boolean {
  return BEGINNING.test(withoutTone(text));
}

/** The syllable with the tone on the letter at that place. */
export function withTone({ bare }: Syllable, tone: string, place: number): string {
  return `${bare.slice(0, place + 1)}${tone}${bare.slice(place + 1)}`.normalize('NFC');
}

function withoutTone(text: string): string {
  return text.normalize('NFD').replace(TONE, '').normalize('NFC');
}
