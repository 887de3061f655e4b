import { Group, UnstyledButton } from '@mantine/core';
import { Link, useLocation } from 'wouter';
import { useMay } from '../api/session.js';
import { commonWords } from '../words/common.js';
import { useSay } from '../words/use-say.js';
import './navigation.css';
import { pages, type PageEntry } from './pages.js';

export function Navigation() {
  const say = useSay();
  return (
    <Group component="nav" className="navigation" gap={4} wrap="nowrap" aria-label={say(commonWords.navigation)}>
      {pages.map((page) => page.link && <NavigationLink key={page.path} link={page.link} needs={page.needs} />)}
    </Group>
  );
}

function NavigationLink({ link: { href, words }, needs }: Required<Pick<PageEntry, 'link' | 'needs'>>) {
  const say = useSay();
  const [location] = useLocation();
  const isHere = location === href || location.startsWith(`${href}/`);
  if (!useMay(needs)) return null;
  return (
    <UnstyledButton component={Link} href={href} className="navigation-link" aria-current={isHere ? 'page' : undefined}>
      {say(words)}
    </UnstyledButton>
  );
}
