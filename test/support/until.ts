import { setTimeout as delay } from 'node:timers/promises';

const PAUSE_MS = 20;

/** Looks again and again until there is something; what never comes to be ends with the time that a test may take. */
export async function until<Found>(look: () => Found | undefined | false | Promise<Found | undefined | false>): Promise<Found> {
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    await delay(PAUSE_MS);
  }
}
