import { Alert } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { useReconnection } from '../api/use-reconnection.js';
import { commonWords } from '../words/common.js';
import { useSay } from '../words/use-say.js';

/** Stands over the page while the server does not answer; what is on the page stays. */
export function OfflineBanner() {
  const say = useSay();
  const { online } = useNetwork();
  const isUp = useReconnection();
  if (online && isUp) return null;
  return (
    <Alert color="yellow" role="status" mb="sm" data-no-print>
      {say(commonWords.offline)}
    </Alert>
  );
}
