import { INPUT_LOOK, classNames } from '@banso/ui';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect, useState, type FormEvent } from 'react';
import { useTyping } from './use-typing.js';
import { useShellWords } from './shell-words.js';

/** Searches everything within reach; on the page of results it shows what was searched for. */
export function SearchBox() {
  const w = useShellWords();
  const navigate = useNavigate();
  const asked = useRouterState({
    select: ({ location }) =>
      location.pathname === '/search' ? ((location.search as Record<string, string | undefined>)['q'] ?? '') : '',
  });
  const [q, setQ] = useState(asked);
  useEffect(() => setQ(asked), [asked]);
  const typing = useTyping();
  const find = (event: FormEvent) => {
    event.preventDefault();
    if (!typing.isComposing() && q.trim()) void navigate({ to: '/search', search: { q: q.trim() } });
  };
  return (
    <form role="search" aria-label={w('search')} onSubmit={find} className="min-w-0 flex-1 lg:max-w-80">
      <input
        type="search"
        enterKeyHint="search"
        aria-label={w('search')}
        placeholder={w('searchHint')}
        value={q}
        onChange={(event) => setQ(event.target.value)}
        {...typing.handlers}
        className={classNames(INPUT_LOOK, 'py-1')}
      />
    </form>
  );
}
