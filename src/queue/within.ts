import { setTimeout as delay } from 'node:timers/promises';

/** The result, or undefined when it takes longer; it is then left to itself. */
export async function within<T>(ms: number, promise: Promise<T>): Promise<T | undefined> {
  const controller = new AbortController();
  const late = delay(ms, undefined, { signal: controller.signal }).catch(() => undefined);
  return Promise.race([promise, late]).finally(() => controller.abort());
}
