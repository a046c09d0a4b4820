import { useEffect, type ReactNode } from 'react';

/**
 * The heading of a screen: breadcrumbs above, one line of facts below, buttons at the right. It also names the browser
 * tab.
 */
export function PageHeading(props: {
  title: string;
  documentTitle?: string;
  lead?: ReactNode;
  above?: ReactNode;
  actions?: ReactNode;
  aside?: ReactNode;
}) {
  const name = props.documentTitle ?? props.title;
  useEffect(() => {
    document.title = `${name}｜伴走`;
  }, [name]);
  return (
    <div className="mb-4">
      {props.above}
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <div className="flex min-w-0 flex-wrap items-baseline gap-x-5 gap-y-1">
          <h1 className="text-std-24B-150 font-700 sm:text-std-26B-150">{props.title}</h1>
          {props.aside}
        </div>
        {props.actions && <div className="no-print flex flex-wrap items-center gap-2">{props.actions}</div>}
      </div>
      {props.lead && <div className="mt-1 text-std-16N-170 text-solid-gray-800">{props.lead}</div>}
    </div>
  );
}
