import { Anchor, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { Standing } from '../../api/instruments.js';

type Act = Standing['replacedBy'][number];

/** "thay bằng 118/2025/NĐ-CP": acts that came after, each to its page. */
export function ActLinks({ words, acts }: { readonly words: string; readonly acts: readonly Act[] }) {
  if (acts.length === 0) return null;
  return (
    <Text size="sm">
      {words}{' '}
      {acts.map(({ id, citation }, place) => (
        <span key={id}>
          {place > 0 && ', '}
          <Anchor component={Link} href={instrumentHref(id)} size="sm" underline="always">
            {citation}
          </Anchor>
        </span>
      ))}
    </Text>
  );
}

export function instrumentHref(id: string): string {
  return `/instruments/${encodeURIComponent(id)}`;
}
