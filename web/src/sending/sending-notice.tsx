import { Alert, Anchor, Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { commonWords } from '../words/common.js';
import { useSay } from '../words/use-say.js';
import { sending, useSending } from './sending.js';
import { sendingWords } from './words.js';

/** Where more is said of it. */
const HOME = '/imports';

/** On every other page: files are under way, have come, or could not be sent. */
export function SendingNotice() {
  const say = useSay();
  const state = useSending();
  const [location] = useLocation();
  if (location === HOME || state.kind === 'idle') return null;
  if (state.kind === 'sending')
    return (
      <Notice color="navy" words={`${say(sendingWords.sending, { count: state.count })} ${say(sendingWords.keepOpen)}`}>
        <WayTo href={HOME} words={say(sendingWords.toSending)} />
      </Notice>
    );
  if (state.kind === 'failed')
    return (
      <Notice color="red" words={say(sendingWords.failed)}>
        <WayTo href={HOME} words={say(sendingWords.toFailure)} />
      </Notice>
    );
  return (
    <Notice color="green" words={say(sendingWords.sent)}>
      <WayTo href={`${HOME}/${state.importId}`} words={say(sendingWords.toReceipt, state)} onClick={sending.forget} />
      <Button size="compact-sm" variant="subtle" onClick={sending.forget}>
        {say(commonWords.close)}
      </Button>
    </Notice>
  );
}

function Notice({ color, words, children }: { readonly color: string; readonly words: string; readonly children: ReactNode }) {
  return (
    <Alert color={color} variant="light" p="xs" mb="sm" role="status" data-no-print>
      <Group gap="md">
        <Text size="sm">{words}</Text>
        {children}
      </Group>
    </Alert>
  );
}

function WayTo({ href, words, onClick }: { readonly href: string; readonly words: string; readonly onClick?: () => void }) {
  return (
    <Anchor component={Link} href={href} size="sm" underline="always" {...(onClick && { onClick })}>
      {words}
    </Anchor>
  );
}
