import { parseDate } from '@internationalized/date';
import { useId, useState } from 'react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
  Dialog,
  DialogTrigger,
  Input,
  Popover,
  TextField,
} from 'react-aria-components';
import { classNames } from './class-names.js';
import { FieldHint, FieldLabel, FieldProblem, INPUT_LOOK, type FieldProps } from './field.js';
import { useUiWords } from './ui-provider.js';

/** A longer text says the day in full, and leaves no room beside it (characters). */
const LONGEST_WITH_ECHO = 8;

/**
 * A day, typed in any way people write it or picked from a calendar.
 * The ways of writing are handed in: this part knows days only as 'YYYY-MM-DD'.
 */
export function DayField(
  props: FieldProps & {
    value: string | null;
    onChange: (day: string | null) => void;
    /** Reads what was typed; null when it is no day. */
    parse: (text: string) => string | null;
    /** Writes the day out when the field is left. */
    format: (day: string) => string;
    /** What a short text was read as, shown in the field while it is typed. */
    echo: (day: string) => string;
    isClosed?: (day: string) => boolean;
    min?: string;
    max?: string;
    isDisabled?: boolean;
  },
) {
  const words = useUiWords();
  const id = useId();
  // Only while somebody types does the field show other text than the day it holds.
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const unread = typed !== null && typed.trim() !== '' && props.parse(typed) === null;
  const echo = typed && typed.length <= LONGEST_WITH_ECHO ? props.parse(typed) : null;
  const [wasLeft, setLeft] = useState(false);
  const error = props.error ?? (unread && wasLeft ? words.unreadableDay : undefined);
  return (
    <TextField
      value={typed ?? (props.value ? props.format(props.value) : '')}
      onChange={(text) => {
        setTyped(text);
        props.onChange(props.parse(text));
      }}
      onFocus={() => setLeft(false)}
      onBlur={() => {
        setLeft(true);
        if (!unread) setTyped(null);
      }}
      isDisabled={props.isDisabled}
      isRequired={props.isRequired}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={classNames('flex flex-col gap-1.5', props.className)}
    >
      <FieldLabel label={props.label} isRequired={props.isRequired} />
      <FieldHint>{props.hint}</FieldHint>
      <div className="relative">
        <Input autoComplete="off" placeholder={words.dayHint} className={classNames(INPUT_LOOK, 'pe-12')} />
        <span
          aria-live="polite"
          className="pointer-events-none absolute inset-y-0 end-12 flex items-center text-dns-14N-130 text-solid-gray-700"
        >
          {echo && props.echo(echo)}
        </span>
        <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
          <Button
            slot={null}
            id={id}
            isDisabled={props.isDisabled}
            aria-label={`${props.label} ${words.openCalendar}`}
            className="absolute inset-y-0 end-0 flex w-11 cursor-pointer items-center justify-center rounded-8 text-key-900"
          >
            <svg aria-hidden viewBox="0 0 20 20" className="size-5 fill-none stroke-current stroke-[1.6]">
              <path d="M3 5h14v12H3zM3 9h14M7 2.5V6M13 2.5V6" />
            </svg>
          </Button>
          <Popover className="popover p-3" placement="bottom end">
            <Dialog aria-label={`${props.label} ${words.openCalendar}`} className="outline-none">
              <DayCalendar
                {...props}
                onPick={(day) => {
                  setTyped(null);
                  props.onChange(day);
                  setOpen(false);
                }}
              />
            </Dialog>
          </Popover>
        </DialogTrigger>
      </div>
      <FieldProblem>{error}</FieldProblem>
    </TextField>
  );
}

function DayCalendar(props: {
  label: string;
  value: string | null;
  min?: string;
  max?: string;
  isClosed?: (day: string) => boolean;
  onPick: (day: string) => void;
}) {
  const words = useUiWords();
  return (
    <Calendar
      aria-label={props.label}
      autoFocus
      value={props.value ? parseDate(props.value) : null}
      minValue={props.min ? parseDate(props.min) : undefined}
      maxValue={props.max ? parseDate(props.max) : undefined}
      onChange={(date) => props.onPick(isoOf(date))}
      className="w-fit"
    >
      <header className="mb-2 flex items-center justify-between gap-2">
        <Button slot="previous" aria-label={words.previousMonth} className="calendar-step">
          ‹
        </Button>
        <CalendarHeading className="text-dns-16B-130 font-700" />
        <Button slot="next" aria-label={words.nextMonth} className="calendar-step">
          ›
        </Button>
      </header>
      <CalendarGrid weekdayStyle="short">
        <CalendarGridHeader>
          {(day) => (
            <CalendarHeaderCell className="size-10 text-dns-14N-130 text-solid-gray-700">{day}</CalendarHeaderCell>
          )}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => {
            const closed = props.isClosed?.(isoOf(date)) ?? false;
            return (
              <CalendarCell date={date} className={classNames('calendar-day', closed && 'calendar-day-closed')}>
                {({ formattedDate }) => (
                  <>
                    {formattedDate}
                    {closed && <span className="sr-only">（{words.closedDay}）</span>}
                  </>
                )}
              </CalendarCell>
            );
          }}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}

/** The picker may hand back a day counted in 令和; the western form is what is stored. */
function isoOf(date: { toDate(zone: string): Date }): string {
  return date.toDate('UTC').toISOString().slice(0, 10);
}
