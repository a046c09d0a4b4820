import { Link } from './link.js';
import { useUiWords } from './ui-provider.js';

/** Where the screen stands: 案件 ＞ 飯綱町. The last one is the screen itself and no link. */
export function Breadcrumbs({ items }: { items: readonly { label: string; href?: string }[] }) {
  const words = useUiWords();
  return (
    <nav aria-label={words.breadcrumbs} className="no-print mb-1 text-dns-14N-130">
      <ol className="flex flex-wrap items-center gap-x-2 gap-y-1">
        {items.map((item, place) => (
          <li key={item.label} className="flex items-center gap-2">
            {place > 0 && <span aria-hidden>＞</span>}
            {item.href ? (
              <Link href={item.href} className="inline-block py-1">
                {item.label}
              </Link>
            ) : (
              <span aria-current="page">{item.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
