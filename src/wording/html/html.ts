/** Markup that is safe to print as it stands. */
export interface Html {
  readonly markup: string;
}

export type HtmlContent = string | number | Html | readonly HtmlContent[];

/** Markup with everything put into it escaped, unless it is markup itself: html`<td>${text}</td>`. */
export function html(strings: TemplateStringsArray, ...contents: readonly HtmlContent[]): Html {
  const pieces = strings.map((piece, index) => piece + (index < contents.length ? toMarkup(contents[index] ?? '') : ''));
  return { markup: pieces.join('') };
}

function toMarkup(content: HtmlContent): string {
  if (typeof content === 'string') return escape(content);
  if (typeof content === 'number') return String(content);
  if ('markup' in content) return content.markup;
  return content.map(toMarkup).join('');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Control characters that no HTML file may hold, and marks that turn the direction of what follows (U+202A to U+202E, U+2066 to U+2069). */
// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;

function escape(text: string): string {
  return text
    .normalize('NFC')
    .replace(FORBIDDEN, '')
    .replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? sign);
}
