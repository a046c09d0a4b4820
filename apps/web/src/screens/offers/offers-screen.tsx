import {
  PROGRAMME_FORMS,
  PROGRAMME_FORM_LABELS,
  type SupportType,
  SUPPORT_TYPES,
  SUPPORT_TYPE_LABELS,
  SUPPORT_TYPE_SHORT_LABELS,
} from '@banso/domain';
import { Breadcrumbs, Button, EmptyState, Notice, PageHeading } from '@banso/ui';
import { useState } from 'react';
import { useOffers } from '../../api/coverage.js';
import type { CoverageOffers } from '../../api/types.js';
import { useCommonWords } from '../../i18n/common-words.js';
import { useDays, useLabel } from '../../i18n/days.js';
import { useFiscalYear } from '../../shell/fiscal-year.js';
import { Forbidden } from '../../parts/forbidden.js';
import { QueryView } from '../../shell/query-view.js';
import { useMay } from '../../shell/session-context.js';
import { useOffersWords } from './offers-words.js';

/** Which body offers which kinds of support (the report's figure 3-4). */
export function OffersScreen() {
  const w = useOffersWords();
  const common = useCommonWords();
  const days = useDays();
  const may = useMay();
  const { fiscalYear } = useFiscalYear();
  const year = days.fiscalYear(fiscalYear);
  return (
    <div className="print-landscape">
      <PageHeading
        above={<Breadcrumbs items={[{ label: w('back'), href: '/coverage' }, { label: w('title') }]} />}
        title={w('title')}
        lead={w('lead', { year })}
        actions={
          <Button size="small" variant="secondary" onPress={() => window.print()}>
            {common('print')}
          </Button>
        }
      />
      {may('coverage:read') ? (
        <OffersCard year={year} fiscalYear={fiscalYear} />
      ) : (
        <Forbidden name={w('title')}>{w('notAllowedText')}</Forbidden>
      )}
    </div>
  );
}

/** The offers of a fiscal year as a table; it also stands below the review of what was delivered. */
export function OffersCard({ year, fiscalYear }: { year: string; fiscalYear: number }) {
  const w = useOffersWords();
  const label = useLabel();
  const offers = useOffers(fiscalYear);
  return (
    <QueryView query={offers} lines={9}>
      {(data) => {
        const missing = SUPPORT_TYPES.filter((type) => data.totals[type] === 0);
        return (
          <>
            {data.rows.length > 0 && missing.length > 0 && (
              <Notice
                tone="warning"
                className="mb-4"
                title={w('nobody', {
                  types: missing.map((type) => `${type} ${label(SUPPORT_TYPE_SHORT_LABELS[type])}`).join('・'),
                })}
              />
            )}
            <section
              aria-label={w('title')}
              className="card overflow-clip rounded-12 border border-solid-gray-420 bg-white"
            >
              {data.rows.length === 0 ? (
                <EmptyState title={w('empty')}>{w('emptyText')}</EmptyState>
              ) : (
                <OffersTable caption={w('caption', { year })} offers={data} />
              )}
            </section>
          </>
        );
      }}
    </QueryView>
  );
}

function OffersTable({ caption, offers }: { caption: string; offers: CoverageOffers }) {
  const w = useOffersWords();
  const label = useLabel();
  // A total opens into its rows: only the programmes that it counts stay.
  const [only, setOnly] = useState<SupportType | null>(null);
  const rows = offers.rows.filter((row) => only === null || row.types.includes(only));
  const head =
    'border-b border-solid-gray-420 bg-solid-gray-50 px-1 py-2 align-bottom text-dns-14B-130 font-700 lg:sticky lg:top-14 print:static';
  return (
    <>
      <p className="px-4 pt-3 text-dns-14N-130 text-solid-gray-700">{w('legend')}</p>
      <table className="w-full table-fixed border-collapse">
        <caption className="sr-only">{caption}</caption>
        <colgroup>
          <col />
          <col className="hidden w-1/4 md:table-column" />
          {SUPPORT_TYPES.map((type) => (
            <col key={type} className="w-9 sm:w-14 lg:w-24" />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col" className={`${head} ps-4 text-start`}>
              {w('programme')}
            </th>
            <th scope="col" className={`${head} hidden text-start md:table-cell`}>
              {w('bodies')}
            </th>
            {SUPPORT_TYPES.map((type) => (
              <th key={type} scope="col" className={head}>
                <span aria-hidden>{type}</span>
                <span aria-hidden className="hidden text-oln-14N-100 font-400 lg:block">
                  {label(SUPPORT_TYPE_SHORT_LABELS[type])}
                </span>
                <span className="sr-only">
                  {type} {label(SUPPORT_TYPE_LABELS[type])}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.programmeId} className="break-inside-avoid border-b border-solid-gray-200">
              <th scope="row" className="py-2.5 ps-4 pe-2 text-start text-dns-16B-130 font-700">
                {row.programme}
                <span className="block text-dns-14N-130 font-400 text-solid-gray-700">
                  {PROGRAMME_FORMS.filter((form) => row.forms.includes(form))
                    .map((form) => label(PROGRAMME_FORM_LABELS[form]))
                    .join('、')}
                </span>
                <span className="block text-dns-14N-130 font-400 md:hidden">{row.bodies.join('、')}</span>
              </th>
              <td className="hidden px-1 py-2.5 text-dns-16N-130 md:table-cell">{row.bodies.join('、')}</td>
              {SUPPORT_TYPES.map((type) => (
                <td key={type} className="px-1 py-2.5 text-center">
                  {row.types.includes(type) ? (
                    <>
                      <span aria-hidden className="text-std-18B-160 text-key-900">
                        ●
                      </span>
                      <span className="sr-only">{w('does')}</span>
                    </>
                  ) : (
                    <>
                      <span aria-hidden className="text-solid-gray-700">
                        －
                      </span>
                      <span className="sr-only">{w('doesNot')}</span>
                    </>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="bg-key-50">
            <th scope="row" className="py-3 ps-4 text-start font-700">
              {w('totals')}
            </th>
            <td className="hidden md:table-cell" />
            {SUPPORT_TYPES.map((type) => (
              <td key={type} className="px-0 py-2 text-center">
                <button
                  type="button"
                  aria-pressed={only === type}
                  aria-label={w('open', { type, count: offers.totals[type] })}
                  onClick={() => setOnly(only === type ? null : type)}
                  className={`min-h-11 min-w-9 cursor-pointer rounded-8 px-2 text-std-18B-160 font-700 tabular-nums underline underline-offset-4 ${only === type ? 'bg-key-900 text-white' : 'text-key-900 hover:bg-key-100'}`}
                >
                  {offers.totals[type]}
                </button>
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </>
  );
}
