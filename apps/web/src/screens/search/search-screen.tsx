import { SEARCH_KINDS, SEARCH_NEEDS, type SearchKind, searchQuestion } from '@banso/domain';
import { ChoiceGroup, EmptyState, Link, Notice, PageHeading } from '@banso/ui';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type SearchAsked, useFound } from '../../api/search.js';
import { ShowMore } from '../../parts/show-more.js';
import { QueryView } from '../../shell/query-view.js';
import { useMay } from '../../shell/session-context.js';
import { FoundList } from './found-list.js';
import { SearchFilters } from './search-filters.js';
import { useSearchWords } from './search-words.js';

const ALL = 'all';
/** What has a name, and is most often looked for by it: it stands above the texts, which are many. */
const NAMED: readonly SearchKind[] = ['person', 'counterpart', 'engagement'];
/** The order of the chips. */
const SHOWN: readonly SearchKind[] = [...NAMED, ...SEARCH_KINDS.filter((kind) => !NAMED.includes(kind))];
const NAMES_AT_FIRST = 5;
const PAGE = 30;

/** Everything within reach that holds the words; what is asked stands in the address. */
export function SearchScreen() {
  const w = useSearchWords();
  const may = useMay();
  const navigate = useNavigate();
  const asked = useSearch({ strict: false }) as Partial<SearchAsked>;
  const kinds = SHOWN.filter((kind) => may(SEARCH_NEEDS[kind]));
  const kind = kinds.find((one) => one === asked.kind);
  const ask = (next: SearchAsked) =>
    void navigate({ to: '/search', search: { ...next }, replace: true, resetScroll: false });
  const chips = [{ value: ALL, label: w('all') }, ...kinds.map((one) => ({ value: one, label: w(one) }))];
  return (
    <>
      <PageHeading title={asked.q ? w('titleOf', { q: asked.q }) : w('title')} lead={w('qHint')} />
      <SearchFilters asked={asked} onChange={ask} />
      {asked.q && (
        <ChoiceGroup
          label={w('kinds')}
          isLabelHidden
          className="no-print mb-4"
          options={chips}
          value={kind ?? ALL}
          onChange={(one) => ask({ ...asked, q: asked.q ?? '', kind: one === ALL ? undefined : one })}
        />
      )}
      <Results asked={{ ...asked, q: asked.q ?? '' }} kinds={kinds} kind={kind} />
    </>
  );
}

/** The results, or what stands against asking. */
function Results({ asked, kinds, kind }: { asked: SearchAsked; kinds: readonly SearchKind[]; kind?: SearchKind }) {
  const w = useSearchWords();
  const question = searchQuestion(asked.q);
  const may = useMay();
  if (asked.q.trim() === '') return <EmptyState title={w('start')}>{w('startText')}</EmptyState>;
  if ('refused' in question)
    return (
      <>
        <EmptyState title={w(question.refused)}>{w(`${question.refused}Text`)}</EmptyState>
        {may('engagement:read') && <InEngagements q={asked.q} />}
      </>
    );
  if (asked.from && asked.until && asked.from > asked.until) return <Notice tone="warning" title={w('daysTurned')} />;
  const named = kinds.filter((one) => NAMED.includes(one));
  const others = kinds.filter((one) => !NAMED.includes(one));
  return kind ? (
    <Section title={w(kind)} asked={{ ...asked, kind }} limit={PAGE} saysEmpty />
  ) : (
    <>
      {named.length > 0 && (
        <Section
          title={w('names')}
          asked={{ ...asked, kind: named.join() }}
          limit={NAMES_AT_FIRST}
          saysEmpty={others.length === 0}
        />
      )}
      {others.length > 0 && (
        <Section title={w('texts')} asked={{ ...asked, kind: others.join() }} limit={PAGE} saysEmpty />
      )}
      {may('engagement:read') && <InEngagements q={asked.q} />}
    </>
  );
}

/** One list of what was found; one that need not say that it is empty is not there then. */
function Section(props: { title: string; asked: SearchAsked; limit: number; saysEmpty: boolean }) {
  const w = useSearchWords();
  const list = useFound(props.asked, { limit: props.limit, isAsked: true });
  const rows = list.data?.pages.flatMap(({ items }) => items);
  if (rows?.length === 0 && !props.saysEmpty) return null;
  return (
    <section
      aria-label={props.title}
      className="card mb-4 overflow-clip rounded-12 border border-solid-gray-420 bg-white"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-solid-gray-300 px-4 py-3 sm:px-5">
        <h2 className="text-std-18B-160 font-700">{props.title}</h2>
        {rows && (
          <p role="status" className="text-dns-14N-130 text-solid-gray-700">
            {w(list.hasNextPage ? 'shownMore' : 'shown', { count: rows.length })}
          </p>
        )}
      </div>
      <QueryView query={{ ...list, data: rows }} lines={4}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState title={w('empty')}>{w('emptyText')}</EmptyState>
          ) : (
            <FoundList label={props.title} rows={found} />
          )
        }
      </QueryView>
      <ShowMore list={list} />
    </section>
  );
}

/** The list of engagements finds a part of a name of one character, and narrows down by status and stage. */
function InEngagements({ q }: { q: string }) {
  const w = useSearchWords();
  return (
    <p className="mt-2 text-center">
      <Link href={`/engagements?${new URLSearchParams({ q }).toString()}`}>{w('inEngagements', { q })}</Link>
    </p>
  );
}
