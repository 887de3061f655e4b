import { Button, Menu } from '@mantine/core';
import { commonWords } from '../words/common.js';
import { useSay } from '../words/use-say.js';

export interface ExportChoice {
  /** "Bảng nhiệm vụ (.xlsx)". */
  label: string;
  /** An address that the browser saves, or what fetches it. */
  from: string | (() => void);
}

/** What a page shows, as files. */
export function ExportMenu({ choices, size = 'sm' }: { readonly choices: readonly ExportChoice[]; readonly size?: 'xs' | 'sm' }) {
  const say = useSay();
  return (
    // The placeholder would be a child that a menu may not have.
    <Menu position="bottom-end" withArrow withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button size={size} variant="default" data-no-print>
          {say(commonWords.export)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map(({ label, from }) =>
          typeof from === 'string' ? (
            <Menu.Item key={label} component="a" href={from} download>
              {label}
            </Menu.Item>
          ) : (
            <Menu.Item key={label} onClick={from}>
              {label}
            </Menu.Item>
          ),
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
