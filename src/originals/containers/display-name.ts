const LONGEST = 500;

/**
 * The name of an entry for people: whatever it says, it names something below
 * its container, in one line and one spelling. Of a longer one the end, which
 * has the file's name.
 */
export function displayName(name: string): string {
  return name
    .normalize('NFC')
    .replaceAll('\\', '/')
    .replace(/[\p{Cc}\p{Bidi_Control}]/gu, '\uFFFD')
    .split('/')
    .filter((part) => part !== '')
    .map((part) => (/^\.{1,2}$/u.test(part) ? '_' : part))
    .join('/')
    .slice(-LONGEST);
}
