import { Button, Group, Popover, Stack, Text, type ButtonProps } from '@mantine/core';
import { useState } from 'react';
import { commonWords } from '../words/common.js';
import { useSay } from '../words/use-say.js';

interface Props extends Pick<ButtonProps, 'size' | 'color' | 'variant' | 'loading'> {
  /** On the button, and on the one that does it. */
  readonly label: string;
  /** Where several buttons say the same. */
  readonly name?: string;
  /** What becomes of it. */
  readonly question: string;
  readonly onConfirm: () => void;
  /** Within something that closes by a click beside it: the question counts as inside. */
  readonly isInside?: boolean;
}

/** For what cannot be taken back: asks first, beside the button. */
export function ConfirmButton({
  label,
  name = label,
  question,
  onConfirm,
  isInside = false,
  loading = false,
  variant = 'default',
  ...look
}: Props) {
  const [isAsking, setAsking] = useState(false);
  const confirm = (): void => {
    setAsking(false);
    onConfirm();
  };
  return (
    <Popover
      opened={isAsking}
      onChange={setAsking}
      position="bottom-end"
      width={280}
      withinPortal={!isInside}
      withArrow
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <Button {...look} variant={variant} loading={loading} aria-label={name} onClick={() => setAsking(!isAsking)}>
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={name}>
        <Question label={label} question={question} onConfirm={confirm} onCancel={() => setAsking(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}

/** Escape leaves the question, not the dialog in which it is asked. */
const OWN_ESCAPE = { 'data-mantine-stop-propagation': 'true' };

interface QuestionProps extends Pick<Props, 'label' | 'question' | 'onConfirm'> {
  readonly onCancel: () => void;
}

function Question({ label, question, onConfirm, onCancel }: QuestionProps) {
  const say = useSay();
  return (
    <Stack gap="xs">
      <Text size="sm">{question}</Text>
      <Group gap="xs">
        <Button size="xs" color="red" variant="outline" onClick={onConfirm} {...OWN_ESCAPE}>
          {label}
        </Button>
        <Button size="xs" variant="default" onClick={onCancel} {...OWN_ESCAPE}>
          {say(commonWords.cancel)}
        </Button>
      </Group>
    </Stack>
  );
}
