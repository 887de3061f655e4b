import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { Query } from '../../../api/client.js';
import { Dialog } from '../../../dialogs/dialog.js';
import { useSay } from '../../../words/use-say.js';
import { deadlinePageWords as words } from '../words.js';
import { FeedForm } from './feed-form.js';
import { FeedList } from './feed-list.js';

/** Deadlines in the calendar that a person uses anyway. */
export function SubscribeButton({ filter }: { readonly filter: Query }) {
  const say = useSay();
  const [isOpen, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button variant="default" onClick={open}>
        {say(words.subscribe)}
      </Button>
      <Dialog isOpen={isOpen} onClose={close} title={say(words.subscribe)} size="lg">
        <FeedForm filter={filter} />
        <FeedList isOpen={isOpen} />
      </Dialog>
    </>
  );
}
