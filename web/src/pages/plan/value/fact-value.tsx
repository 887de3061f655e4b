import { Badge, Button, Group, Stack, Text } from '@mantine/core';
import { memo, useContext, useRef, useState, type ReactNode } from 'react';
import type { Span } from '../../../../../schemas/span.js';
import { useSay } from '../../../words/use-say.js';
import { doubtOf, type Doubtable } from '../doubt.js';
import { useSelected, useSelection } from '../selection.js';
import { planWords } from '../words.js';
import { CorrectionContext } from './correction-context.js';
import { CorrectionForm, hasDraft } from './correction-form.js';
import type { Editable } from './editable.js';
import './fact-value.css';
import { RemoveMember } from './remove-member.js';

interface Props {
  /** As corrections name the thing: the source is marked with the same. */
  readonly path: string;
  readonly fact: Doubtable & { raw: string; spans?: readonly Span[] };
  readonly children: ReactNode;
  /** What of it can be put right; nothing: it cannot. */
  readonly editables?: readonly Editable[];
  /** By which it is taken out of the list in which it stands: "header.recipients.2-". */
  readonly removal?: string | undefined;
}

/**
 * What was read. Choosing it shows its place in the source, the words there,
 * what is doubtful about it, and lets it be corrected.
 */
export const FactValue = memo(function FactValue({ path, fact, children, editables = [], removal }: Props) {
  const say = useSay();
  const selection = useSelection();
  const isChosen = useSelected((selected) => selected?.path === path);
  const doubt = doubtOf(fact, say);
  const button = useRef<HTMLButtonElement>(null);
  const isCorrected = (fact.origin ?? fact.resolution) === 'corrected';
  return (
    <div className="fact" data-path={path} data-chosen={isChosen || undefined}>
      <button
        type="button"
        ref={button}
        className="fact-value"
        data-doubtful={doubt !== undefined || undefined}
        title={doubt ?? say(planWords.show)}
        aria-expanded={isChosen}
        onClick={() => selection.choose({ path, spans: fact.spans ?? [], from: 'value' })}
      >
        {children}
        {doubt !== undefined && <span className="fact-doubt"> {doubt}</span>}
      </button>
      {isCorrected && (
        <Badge color="green" ml={6}>
          {say(planWords.corrected)}
        </Badge>
      )}
      {isChosen && <FactDetail raw={fact.raw} editables={editables} removal={removal} onEdited={() => button.current?.focus()} />}
    </div>
  );
});

interface DetailProps extends Pick<Props, 'removal'> {
  readonly raw: string;
  readonly editables: readonly Editable[];
  /** What was pressed is gone, and with it the focus. */
  readonly onEdited: () => void;
}

function FactDetail({ raw, editables, removal, onEdited }: DetailProps) {
  const say = useSay();
  const { planId, mayEdit } = useContext(CorrectionContext);
  const [isEditing, setEditing] = useState(() => hasDraft(planId, editables));
  const close = (): void => {
    setEditing(false);
    onEdited();
  };
  return (
    <Stack gap={6} align="flex-start" className="fact-detail">
      {raw !== '' && (
        <Text span size="sm" c="dimmed">
          {say(planWords.words)}: “{raw}”
        </Text>
      )}
      {isEditing && <CorrectionForm planId={planId} editables={editables} onClose={close} />}
      {!isEditing && mayEdit && (
        <Group gap="xs">
          {editables.length > 0 && (
            <Button size="compact-xs" variant="light" onClick={() => setEditing(true)}>
              {say(planWords.correct)}
            </Button>
          )}
          {removal !== undefined && <RemoveMember planId={planId} removal={removal} onRemoved={onEdited} />}
        </Group>
      )}
    </Stack>
  );
}
