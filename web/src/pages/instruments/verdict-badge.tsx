import { Badge } from '@mantine/core';
import { verdictWords } from '../../../../src/messages/citations.js';
import type { Verdict } from '../../api/instruments.js';
import { useSay } from '../../words/use-say.js';
import { verdictColors } from './verdict-colors.js';

/** "còn hiệu lực", with how many plans where it stands for several. */
export function VerdictBadge({ verdict, count }: { readonly verdict: Verdict; readonly count?: number }) {
  const say = useSay();
  return (
    <Badge color={verdictColors[verdict]}>
      {count !== undefined && `${count} `}
      {say(verdictWords[verdict])}
    </Badge>
  );
}
