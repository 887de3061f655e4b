import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from 'wouter';
import { labels, roleWords } from '../../../../src/messages/labels.js';
import type { DueItem } from '../../api/deadlines.js';
import { Dialog } from '../../dialogs/dialog.js';
import { groupBy } from '../../lists/group-by.js';
import { useLanguage } from '../../words/language-provider.js';
import { planHref } from '../../words/plan-href.js';
import { planLabel } from '../../words/plan-label.js';
import { useSay } from '../../words/use-say.js';
import { dueText } from './due-text.js';
import { deadlinePageWords as words } from './words.js';

interface Props {
  /** Stays while the dialog closes: what has the focus must not vanish before the key that closed it is dealt with. */
  readonly item: DueItem | undefined;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** One deadline with its task, who does it, and the plan's own words. */
export function DueDetails({ item, isOpen, onClose }: Props) {
  const say = useSay();
  const { language } = useLanguage();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={item && `${say(words.date)}: ${dueText(item, say, language)}`} size="lg">
      {item && <Details item={item} />}
    </Dialog>
  );
}

function Details({ item }: { readonly item: DueItem }) {
  const say = useSay();
  const { plan, label, description, what, raw, units } = item;
  return (
    <Stack gap="xs">
      <Text fw={600}>
        {label !== '' && `${label}. `}
        {description}
      </Text>
      {what !== null && <Text size="sm">{what}</Text>}
      <Text size="sm">
        {say(words.written)}: “{raw}”
      </Text>
      {[...groupBy(units, ({ role }) => role)].map(([role, members]) => (
        <Text key={role} size="sm">
          {say(roleWords[role])}: {members.map(({ name }) => name).join('; ')}
        </Text>
      ))}
      <Text size="sm">
        {say(labels.plan)}: {planLabel(plan)}
      </Text>
      <Anchor component={Link} href={planHref(item.plan.id, `tasks.${item.taskId}`)}>
        {say(words.toPlan)}
      </Anchor>
    </Stack>
  );
}
