import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { KehoachError } from '../errors/kehoach-error.js';
import { accountWords as words } from '../messages/accounts.js';
import type { Language } from '../messages/language.js';
import type { Terminal } from './terminal.js';

/** Typed twice and not shown, or the first line of stdin; never an argument, which others on the machine can read. */
export async function readPassword(language: Language, terminal: Terminal): Promise<string> {
  if (!terminal.isInteractive.stdin) return readLine(terminal);
  const password = await ask(words.password[language], terminal);
  if (password !== (await ask(words.passwordAgain[language], terminal))) throw new KehoachError('password-unrepeated');
  return password;
}

async function readLine({ stdin }: Terminal): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(chunk);
  return /^[^\r\n]*/u.exec(Buffer.concat(chunks).toString('utf8'))?.[0] ?? '';
}

/** The editor of the line echoes into nothing. */
async function ask(question: string, terminal: Terminal): Promise<string> {
  const nothing = new Writable({ write: (_chunk, _encoding, done) => done() });
  const line = createInterface({ input: process.stdin, output: nothing, terminal: true });
  line.once('SIGINT', () => {
    line.close();
    process.kill(process.pid, 'SIGINT');
  });
  terminal.err(`${question}: `);
  try {
    return await line.question('');
  } finally {
    line.close();
    terminal.err('\n');
  }
}
