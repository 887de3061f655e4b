import { Badge, Table, Text } from '@mantine/core';
import { outlineChangeWords } from '../../../../../src/messages/comparison.js';
import type { ReactNode } from 'react';
import type { OutlineChange, OutlineItem } from '../../../../../src/questions/compare/comparison.js';
import { sectionPlace } from '../../../../../src/messages/section-place.js';
import { useLanguage } from '../../../words/language-provider.js';
import { useSay } from '../../../words/use-say.js';
import { changeColors } from './change-colors.js';
import { SaidWords } from './said-words.js';

const STEP = 12;

export function OutlineRow({ change: { kind, a, b, words } }: { readonly change: OutlineChange }) {
  const say = useSay();
  return (
    <Table.Tr data-kind={kind}>
      <Table.Td>
        <Badge color={changeColors[kind]}>{say(outlineChangeWords[kind])}</Badge>
      </Table.Td>
      <Table.Td>{a && <Item item={a}>{words && <SaidWords words={words} side="a" />}</Item>}</Table.Td>
      <Table.Td>{b && <Item item={b}>{words && <SaidWords words={words} side="b" />}</Item>}</Table.Td>
    </Table.Tr>
  );
}

function Item({ item: { path, level, title, text }, children }: { readonly item: OutlineItem; readonly children: ReactNode }) {
  const { language } = useLanguage();
  return (
    <div style={{ paddingLeft: (level - 1) * STEP }}>
      <Text size="xs" c="dimmed">
        {sectionPlace(path, language)}
      </Text>
      <Text size="sm" className="compare-text">
        {children ?? [title, text].filter(Boolean).join('\n')}
      </Text>
    </div>
  );
}
