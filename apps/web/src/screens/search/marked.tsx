import { Fragment } from 'react';

/** A text with the words that were found in it marked; `hits` are [from, until) in UTF-16 units, in their order. */
export function Marked({ text, hits }: { text: string; hits: readonly number[][] }) {
  return (
    <>
      {hits.map(([from = 0, until = 0], n) => (
        <Fragment key={from}>
          {text.slice(hits[n - 1]?.[1] ?? 0, from)}
          <mark className="bg-yellow-200 font-700 text-inherit">{text.slice(from, until)}</mark>
        </Fragment>
      ))}
      {text.slice(hits.at(-1)?.[1] ?? 0)}
    </>
  );
}
