import { Readable } from 'node:stream';
import { Tokenize } from 'rtf-stream-parser';

/** The pieces of an RTF file (RTF 1.9.1, "RTF Syntax"). */
export type Token =
  | { readonly kind: 'open' | 'close' }
  /** A control word or symbol: "par", "*", "'" with its byte in `data`. */
  | { readonly kind: 'control'; readonly word: string; readonly param: number | undefined; readonly data: Buffer | undefined }
  | { readonly kind: 'text'; readonly data: Buffer };

/** As the library numbers them. */
const [OPEN, CLOSE, CONTROL] = [0, 1, 2];

interface LibraryToken {
  readonly type: number;
  readonly word?: string;
  readonly param?: number;
  readonly data?: Buffer;
}

export async function* rtfTokens(bytes: Uint8Array): AsyncGenerator<Token> {
  const tokens: AsyncIterable<LibraryToken> = Readable.from([Buffer.from(bytes)]).pipe(new Tokenize());
  for await (const { type, word = '', param, data } of tokens) {
    if (type === OPEN || type === CLOSE) yield { kind: type === OPEN ? 'open' : 'close' };
    else if (type === CONTROL) yield { kind: 'control', word, param, data };
    else if (data) yield { kind: 'text', data };
  }
}
