import type { EventInput } from '@fullcalendar/core';
import viLocale from '@fullcalendar/core/locales/vi';
import dayGrid from '@fullcalendar/daygrid';
import FullCalendar from '@fullcalendar/react';
import { useMemo, useState } from 'react';
import type { DueItem } from '../../api/deadlines.js';
import { usePrinting } from '../../tables/use-printing.js';
import { useLanguage } from '../../words/language-provider.js';
import { DueDetails } from './due-details.js';
import { daysOf, type Scale, type TimeSpan } from './time-span.js';

const MONTHS: Readonly<Record<Scale, number>> = { month: 1, quarter: 3, year: 12 };
const MOST_A_DAY = 5;

interface Props {
  readonly items: readonly DueItem[];
  readonly span: TimeSpan;
}

/** A sheet of days; more than a day has room for is behind "+5", on paper nothing is. What the calendar library says to those who cannot see is put right: a day is named by what stands in it, "+5" is a button, to which the focus goes back from what it opened. */
export default function DueCalendar({ items, span }: Props) {
  const { language } = useLanguage();
  const [chosen, choose] = useState<DueItem>();
  const [isOpen, setOpen] = useState(false);
  const events = useMemo(() => items.map(eventOf), [items]);
  const isPrinting = usePrinting();
  const { from } = daysOf(span);
  return (
    <>
      <div className="due-calendar" onKeyDown={({ key, currentTarget }) => key === 'Escape' && focusOpener(currentTarget)}>
        <FullCalendar
          key={`${span.scale} ${from}`}
          plugins={[dayGrid]}
          initialView="stretch"
          initialDate={from}
          views={{
            stretch: { type: 'dayGrid', duration: { months: MONTHS[span.scale] }, monthStartFormat: { month: 'numeric', day: 'numeric' } },
          }}
          headerToolbar={false}
          locales={[viLocale]}
          locale={language}
          firstDay={1}
          height="auto"
          dayMaxEvents={isPrinting ? false : MOST_A_DAY}
          events={events}
          eventInteractive
          eventDidMount={({ el }) => isFirstOfDay(el) && el.focus()}
          dayCellDidMount={({ el }) => el.removeAttribute('aria-labelledby')}
          moreLinkDidMount={({ el }) => el.setAttribute('role', 'button')}
          eventDisplay="block"
          eventClick={({ event }) => {
            choose(items[Number(event.id)]);
            setOpen(true);
          }}
        />
      </div>
      <DueDetails item={chosen} isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}

/** In the list that "+5" opens. */
function isFirstOfDay(item: HTMLElement): boolean {
  return item === item.closest('.fc-popover')?.querySelector('.fc-event');
}

function focusOpener(calendar: HTMLElement): void {
  calendar.querySelector<HTMLElement>('.fc-more-link[aria-expanded="true"]')?.focus();
}

/** What is due all the time stands on its last day. */
function eventOf({ day, description, what, units }: DueItem, place: number): EventInput {
  const leader = units.find(({ role }) => role === 'lead')?.name;
  return { id: String(place), start: day, allDay: true, title: [leader, what ?? description].filter(Boolean).join(': ') };
}
