import { Link } from '@banso/ui';
import { useDeskWords } from './desk-words.js';

/** Below a list of which the desk shows only the first: how many there are, and the way to all of them. */
export function AllLink({ href, shown, count, what }: { href: string; shown: number; count: number; what?: string }) {
  const w = useDeskWords();
  return (
    <p className="border-t border-solid-gray-300 px-4 py-3 sm:px-5">
      <span className="me-3 text-dns-14N-130 text-solid-gray-700">
        {what && `${what}　`}
        {w('shownOf', { shown, count })}
      </span>
      <Link href={href}>{w('showAll', { count })}</Link>
    </p>
  );
}
