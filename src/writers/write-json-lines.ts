const LINES_AT_ONCE = 200;

/** One JSON text a line (jsonlines.org), piece by piece. */
export async function* writeJsonLines(items: AsyncIterable<unknown>): AsyncGenerator<string> {
  let waiting: string[] = [];
  for await (const item of items) {
    waiting.push(`${JSON.stringify(item)}\n`);
    if (waiting.length < LINES_AT_ONCE) continue;
    yield waiting.join('');
    waiting = [];
  }
  if (waiting.length > 0) yield waiting.join('');
}
