import { Badge } from '@mantine/core';
import { stateWords } from '../../../../src/messages/instruments.js';
import type { Standing } from '../../api/instruments.js';
import { useSay } from '../../words/use-say.js';

const COLORS: Readonly<Record<Standing['state'], string>> = {
  'in-force': 'green',
  amended: 'teal',
  replaced: 'red',
  ended: 'red',
  expired: 'red',
  historical: 'gray',
  unverified: 'gray',
};

/** What became of an instrument by today. */
export function StateBadge({ state }: { readonly state: Standing['state'] }) {
  const say = useSay();
  return <Badge color={COLORS[state]}>{say(stateWords[state])}</Badge>;
}
