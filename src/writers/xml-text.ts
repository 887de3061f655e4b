/** What XML 1.0 has no place for (https://www.w3.org/TR/xml/#charsets), and control characters that it discourages. */
const FORBIDDEN = /(?![\t\n\r])[\p{Control}\p{Surrogate}\uFFFE\uFFFF]/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };

/** Any text as the content of an element or of an attribute in double quotes. */
export function xmlText(text: string): string {
  return text.replace(FORBIDDEN, '\uFFFD').replace(/[&<>"\r]/gu, (character) => ENTITIES[character] ?? character);
}
