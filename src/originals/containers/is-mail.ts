/** Within this a mail's header ends, or it is none. */
const HEAD = 256 * 1024;
/** "Message-ID: <…>", and lines that go on from the one above (RFC 5322, 2.2). */
const HEADER_LINE = /^(?:[!-9;-~]{1,80}:|[ \t])/u;
/** A mail comes from someone, and says when or by what it was sent. */
const SENDER = /^from:/iu;
const SENDING = /^(?:date|message-id|received|mime-version):/iu;
/** A page that a browser saved (.mht) is made like a mail. */
const SAVED_PAGE = /^(?:snapshot-content-location:|from:[ \t]*<saved by)/iu;

/** Whether the bytes are a mail (.eml), by the lines of its header. */
export function isMail(bytes: Buffer): boolean {
  const head = bytes.toString('latin1', 0, HEAD);
  const lines = head.slice(0, head.search(/\r?\n\r?\n|$/u)).split(/\r?\n/u);
  const has = (pattern: RegExp): boolean => lines.some((line) => pattern.test(line));
  return lines.every((line) => HEADER_LINE.test(line)) && has(SENDER) && has(SENDING) && !has(SAVED_PAGE);
}
