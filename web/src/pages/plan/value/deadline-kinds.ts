import type { DeadlineKind } from '../../../../../schemas/deadline.js';

/** As in the record; its own list comes with a validator that a page need not load. */
const KINDS: Readonly<Record<DeadlineKind, true>> = {
  point: true,
  interval: true,
  by: true,
  after: true,
  recurring: true,
  ongoing: true,
  relative: true,
  conditional: true,
  reference: true,
  unspecified: true,
  invalid: true,
  unread: true,
};

export const deadlineKinds = Object.keys(KINDS);
