import type { FastifyRequest } from 'fastify';
import type { Role } from '../accounts/role.js';
import type { Actor } from '../store/audit-trail.js';
import type { Store } from '../store/store.js';

/** What a route demands: a role, or nothing. */
export type Needs = Role | 'nobody';

/** On whose behalf a request comes. */
export interface RequestActor {
  name: string;
  role: Role;
  /** Id of the unit whose plans alone it sees; null: all. */
  unit: string | null;
  /** A session with an account, a key, or the link of this machine. */
  via: 'session' | 'key' | 'link';
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may call; a route that does not say it keeps the program from starting. */
    needs?: Needs;
    /** Whose property the route hands out or changes, where accounts of a unit see their own alone. */
    owner?: 'plan' | 'import' | 'feed';
    /** Its answer makes sense for whoever sees all plans alone. */
    isForAllUnits?: boolean;
    /** What the audit trail calls it, where what the route calls does not write it down itself: every download. */
    deed?: string;
  }
  interface FastifyRequest {
    actor: RequestActor;
    /** The store as the actor may see it; every answer is read from it. */
    store: Store;
  }
}

/** For the audit trail: who, from which address. */
export function doerOf({ actor, ip }: FastifyRequest): Actor {
  return { name: actor.name, from: ip };
}
