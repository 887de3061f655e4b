import { hash, verify } from '@node-rs/argon2';

/** Argon2id as OWASP's Password Storage Cheat Sheet asks at least: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** A PHC string with a salt of its own: "$argon2id$v=19$m=19456,t=2,p=1$…". */
export function hashPassword(password: string): Promise<string> {
  return hash(typed(password), COST);
}

/** Without a hash, for a name that nobody has, it takes as long as with one and is false. */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  const isRight = await verify(passwordHash ?? (await nobodysHash()), typed(password));
  return isRight && passwordHash !== null;
}

let nobodys: Promise<string> | undefined;

function nobodysHash(): Promise<string> {
  return (nobodys ??= hashPassword(''));
}

/** Keyboards compose "ậ" in several ways: one password, whichever wrote it. */
function typed(password: string): string {
  return password.normalize('NFKC');
}
