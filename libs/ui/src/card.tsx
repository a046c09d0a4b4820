import { useEffect, useId, useRef, type ReactNode } from 'react';
import { classNames } from './class-names.js';

/**
 * A white sheet with a heading. It is a region named by its heading, so that screen readers can jump to it.
 * One with an id comes into sight, and under the keyboard, when the address names it: it may be drawn long after the
 * page was opened.
 * @param props.aside short words or a button at the right of the heading.
 * @param props.flush lets rows run to the edges; the heading gets a line below.
 */
export function Card(props: {
  title: ReactNode;
  level?: 2 | 3;
  aside?: ReactNode;
  flush?: boolean;
  accent?: boolean;
  id?: string;
  className?: string;
  children: ReactNode;
}) {
  const headingId = useId();
  const sheet = useRef<HTMLElement>(null);
  const { id } = props;
  useEffect(() => {
    if (!id || window.location.hash !== `#${id}`) return;
    sheet.current?.scrollIntoView();
    sheet.current?.focus({ preventScroll: true });
  }, [id]);
  const Heading = props.level === 3 ? 'h3' : 'h2';
  return (
    <section
      ref={sheet}
      id={id}
      tabIndex={id ? -1 : undefined}
      aria-labelledby={headingId}
      className={classNames(
        'card scroll-mt-20 rounded-12 border border-solid-gray-420 bg-white',
        props.accent && 'border-l-4 border-l-key-900',
        props.className,
      )}
    >
      <div
        className={classNames(
          'flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 px-4 sm:px-5',
          props.flush ? 'border-b border-solid-gray-300 py-3' : 'pt-4',
        )}
      >
        <Heading id={headingId} className="text-std-18B-160 font-700">
          {props.title}
        </Heading>
        {props.aside !== undefined && <div className="text-dns-14N-130 text-solid-gray-700">{props.aside}</div>}
      </div>
      <div className={props.flush ? undefined : 'px-4 pt-2 pb-4 sm:px-5'}>{props.children}</div>
    </section>
  );
}
