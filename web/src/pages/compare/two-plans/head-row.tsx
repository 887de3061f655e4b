import { Table } from '@mantine/core';
import { headWords } from '../../../../../src/wording/head-text.js';
import { headFieldWords } from '../../../../../src/messages/comparison.js';
import type { HeadChange } from '../../../../../src/questions/compare/comparison.js';
import { useLanguage } from '../../../words/language-provider.js';
import { useSay } from '../../../words/use-say.js';
import { SaidWords } from './said-words.js';

export function HeadRow({ change }: { readonly change: HeadChange }) {
  const say = useSay();
  const { language } = useLanguage();
  const { field, a, b } = change;
  const words = headWords(change, language);
  return (
    <Table.Tr>
      <Table.Td fw={600}>{say(headFieldWords[field])}</Table.Td>
      <Table.Td>{a === null ? '–' : <SaidWords words={words} side="a" />}</Table.Td>
      <Table.Td>{b === null ? '–' : <SaidWords words={words} side="b" />}</Table.Td>
    </Table.Tr>
  );
}
