import { Button } from '@mantine/core';
import { useContext, useRef, useState } from 'react';
import { CorrectionContext } from './correction-context.js';
import { CorrectionForm, hasDraft } from './correction-form.js';
import type { Editable } from './editable.js';

/** What the document says and nobody read: given in its words, as a correction. */
export function AddMember({ label, editables }: { readonly label: string; readonly editables: readonly Editable[] }) {
  const { planId } = useContext(CorrectionContext);
  const [isOpen, setOpen] = useState(() => hasDraft(planId, editables));
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  if (isOpen) return <CorrectionForm planId={planId} editables={editables} onClose={close} />;
  return (
    <Button ref={button} size="compact-sm" variant="subtle" onClick={() => setOpen(true)} data-no-print>
      + {label}
    </Button>
  );
}
