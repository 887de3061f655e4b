import { chosenLanguage } from '../words/chosen-language.js';

export const API = '/api/v1';

/** An answer that nobody has taken for so long is asked for anew. */
const FRESH_MS = 10_000;
const PLAN_BY_ID = /^\/plans\/([\da-f]{64})$/u;

const asked = new Map<string, { answer: Promise<Response>; at: number }>();

/** What every page needs, and a plan for somebody whom the server knows: while the code that shows them still comes. */
export async function askAhead(address: string): Promise<void> {
  // Copied before whoever takes the answer can have read it.
  const session = ask('/session').then((answer) => answer.clone());
  const plan = planIdOf(address);
  const isKnown = await isSomebody(session);
  if (isKnown && plan !== undefined) await ask(`/plans/${plan}`).catch(() => undefined);
}

/** Whether the server answered, and knows who is there. */
async function isSomebody(session: Promise<Response>): Promise<boolean> {
  try {
    const { user = null }: { user?: unknown } = await (await session).json();
    return user !== null;
  } catch {
    return false;
  }
}

/** The plan that is shown at an address; undefined for one that is called otherwise than by its id. */
export function planIdOf(address: string): string | undefined {
  return PLAN_BY_ID.exec(address)?.[1];
}

/** The answer to what was asked ahead, once; whether it failed is told to whoever takes it. */
export function takeAsked(url: string): Promise<Response> | undefined {
  const found = asked.get(url);
  asked.delete(url);
  return found && performance.now() - found.at < FRESH_MS ? found.answer : undefined;
}

/** In which form and language answers are wanted. */
export function acceptHeaders(): Record<string, string> {
  return { accept: 'application/json', 'accept-language': chosenLanguage() };
}

function ask(path: string): Promise<Response> {
  const url = `${API}${path}`;
  const answer = fetch(url, { headers: acceptHeaders() });
  asked.set(url, { answer, at: performance.now() });
  return answer;
}
