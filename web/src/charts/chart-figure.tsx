import '@mantine/charts/styles.layer.css';
import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import './chart-figure.css';

interface Props {
  readonly title: string;
  /** After the title. */
  readonly note?: ReactNode;
  /** What it shows, for those who do not. */
  readonly spoken: readonly string[];
  readonly children: ReactNode;
}

/** A drawing with its title. */
export function ChartFigure({ title, note, spoken, children }: Props) {
  return (
    <figure className="chart-figure">
      <Text component="figcaption" size="xs" c="dimmed">
        {title}
        {note}
      </Text>
      <div role="img" aria-label={`${title}. ${spoken.join('; ')}`}>
        {children}
      </div>
    </figure>
  );
}
