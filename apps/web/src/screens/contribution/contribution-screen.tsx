import { type CivilDay, fiscalYearOf, TEAM_ROLE_LABELS } from '@banso/domain';
import { Breadcrumbs, Card, LinkButton, PageHeading, Select } from '@banso/ui';
import { useState } from 'react';
import { type Contribution, contributionHref, letterOfThanksHref, useContribution } from '../../api/peers.js';
import { useDays, useLabel } from '../../i18n/days.js';
import { QueryView } from '../../shell/query-view.js';
import { useMay, useMunicipalityName, useSession } from '../../shell/session-context.js';
import { usePathId } from '../../shell/use-path-id.js';
import { Facts } from '../dispatches/facts.js';
import { AttendedCard } from './attended-card.js';
import { useContributionWords } from './contribution-words.js';

/** So many fiscal years can be chosen, this one included. */
const YEARS = 6;

/** One's own year as a peer supporter (活動記録). */
export function OwnContributionScreen() {
  const { person } = useSession();
  return <ContributionScreen id={person.id} isOwn />;
}

/** What a peer supporter gave in a year, with the papers about it. */
export function PeerContributionScreen() {
  return <ContributionScreen id={usePathId()} isOwn={false} />;
}

function ContributionScreen({ id, isOwn }: { id: string; isOwn: boolean }) {
  const w = useContributionWords();
  const days = useDays();
  const may = useMay();
  const thisYear = fiscalYearOf(useSession().today as CivilDay);
  const [year, setYear] = useState(thisYear);
  const contribution = useContribution(id, year);
  const name = contribution.data?.person.name;
  const above = !isOwn && may('peer:read') && (
    <Breadcrumbs
      items={[
        { label: w('people'), href: '/people' },
        { label: w('peers'), href: '/people/peers' },
        ...(name ? [{ label: name, href: `/people/peers/${id}` }] : []),
        { label: w('short') },
      ]}
    />
  );
  return (
    <>
      <PageHeading
        above={above || undefined}
        title={isOwn || !name ? w('own') : w('title', { name })}
        lead={isOwn ? w('ownLead') : undefined}
        actions={
          contribution.data && (
            <>
              {contribution.data.papers.includes('contributionStatement') && (
                <LinkButton href={contributionHref(id, year)} download>
                  {w('statement')}
                </LinkButton>
              )}
              {contribution.data.papers.includes('letterOfThanks') && (
                <LinkButton href={letterOfThanksHref(id, year)} download>
                  {w('letter')}
                </LinkButton>
              )}
            </>
          )
        }
      />
      <Select
        label={w('year')}
        className="no-print mb-4 w-48"
        options={Array.from({ length: YEARS }, (_, n) => ({
          value: String(thisYear - n),
          label: days.fiscalYear(thisYear - n),
        }))}
        value={String(year)}
        onChange={(value) => setYear(Number(value))}
      />
      <QueryView query={contribution} lines={8}>
        {(data) => (
          <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_23rem]">
            <div className="flex min-w-0 flex-col gap-5">
              <AttendedCard visits={data.visits} />
              <RemarksCard remarks={data.remarks} isOwn={isOwn} />
            </div>
            <div className="flex min-w-0 flex-col gap-5">
              <SummaryCard contribution={data} />
              <TermsCard terms={data.terms} />
            </div>
          </div>
        )}
      </QueryView>
    </>
  );
}

function SummaryCard({ contribution }: { contribution: Contribution }) {
  const w = useContributionWords();
  const { days, municipalities, visits, hours, withoutTimes } = contribution;
  return (
    <Card title={w('summary')}>
      <Facts
        items={[
          [w('days'), w('daysOf', { n: days })],
          [w('municipalities'), w('municipalitiesOf', { n: municipalities })],
          [w('count'), w('countOf', { n: visits.length })],
          [
            w('hours'),
            <span key="hours">
              {w('hoursOf', { n: hours.toFixed(1) })}
              {withoutTimes > 0 && (
                <span className="block text-dns-14N-130 text-solid-gray-700">
                  {w('withoutTimes', { n: withoutTimes })}
                </span>
              )}
            </span>,
          ],
        ]}
      />
    </Card>
  );
}

function TermsCard({ terms }: Pick<Contribution, 'terms'>) {
  const w = useContributionWords();
  const days = useDays();
  const label = useLabel();
  const nameOf = useMunicipalityName();
  return (
    <Card title={w('terms')}>
      {terms.length === 0 && <p>{w('termsNone')}</p>}
      <ul className="flex flex-col gap-3">
        {terms.map(({ id, municipality, programme, role, from, until }) => (
          <li key={id}>
            {nameOf(municipality)}　{programme}
            <span className="block text-dns-14N-130 text-solid-gray-700">
              {label(TEAM_ROLE_LABELS[role])}　{days.short(from)}〜{until ? days.short(until) : ''}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function RemarksCard({ remarks, isOwn }: Pick<Contribution, 'remarks'> & { isOwn: boolean }) {
  const w = useContributionWords();
  const days = useDays();
  const nameOf = useMunicipalityName();
  return (
    <Card title={w('remarks')}>
      {remarks.length === 0 && <p>{w('remarksNone')}</p>}
      <ul className="flex flex-col gap-3">
        {remarks.map(({ id, text, municipality, at }) => (
          <li key={id}>
            {text === null ? (
              <p className="text-solid-gray-700">{w(isOwn ? 'remarkHidden' : 'remarkNotShown')}</p>
            ) : (
              <p className="whitespace-pre-wrap">{text}</p>
            )}
            <p className="text-dns-14N-130 text-solid-gray-700">
              {nameOf(municipality)}　{days.dated(at)}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
