import { Button, Chip, Link, Menu, Select } from '@banso/ui';
import { ROLE_LABELS } from '@banso/domain';
import { useState } from 'react';
import { useDays, useLabel } from '../i18n/days.js';
import { switchLang, useLang } from '../i18n/i18n.js';
import { useFiscalYear } from './fiscal-year.js';
import { SearchBox } from './search-box.js';
import { useMay, useSession } from './session-context.js';
import { useShellWords } from './shell-words.js';
import { SignOutDialog } from './sign-out-dialog.js';

// A case runs over a few years; older ones are found by searching.
const YEARS_BACK = 3;

/** The bar at the top: where one is, which year, search, and who is signed in. */
export function Header() {
  const w = useShellWords();
  const { tenant } = useSession();
  const may = useMay();
  const hasYears = may('engagement:read') || may('coverage:aggregate');
  const searches = may('engagement:read') || may('person:read') || may('dispatch:read');
  return (
    <header className="no-print z-30 border-b border-solid-gray-420 bg-white lg:sticky lg:top-0">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-1.5 lg:h-14 lg:flex-nowrap lg:px-5 lg:py-0">
        <Link href="/" isPlain className="text-std-20B-150 font-700">
          伴走
        </Link>
        <span className="hidden text-dns-14N-130 whitespace-nowrap text-solid-gray-700 xl:inline">{w('service')}</span>
        {tenant && <Chip className="lg:ms-3">{tenant.name}</Chip>}
        {(hasYears || searches) && (
          <div className="order-3 flex w-full items-center gap-3 lg:order-none lg:w-auto lg:flex-1">
            {hasYears && <YearSelect />}
            {searches && <SearchBox />}
          </div>
        )}
        <div className="ms-auto flex items-center gap-1">
          <LanguageSwitch />
          <UserMenu />
        </div>
      </div>
    </header>
  );
}

function YearSelect() {
  const w = useShellWords();
  const days = useDays();
  const session = useSession();
  const { fiscalYear, choose } = useFiscalYear();
  const years = Array.from({ length: YEARS_BACK + 2 }, (_, back) => session.fiscalYear + 1 - back);
  return (
    <Select
      label={w('fiscalYear')}
      isLabelHidden
      className="w-36 shrink-0"
      options={years.map((year) => ({ value: String(year), label: days.fiscalYear(year) }))}
      value={String(fiscalYear)}
      onChange={(year) => choose(Number(year))}
    />
  );
}

/** Switches between Japanese and English; the button names the other language in that language. */
export function LanguageSwitch() {
  const w = useShellWords();
  const other = useLang() === 'ja' ? 'en' : 'ja';
  return (
    <Button variant="text" size="small" onPress={() => void switchLang(other)}>
      <span lang={other}>{w('otherLang')}</span>
    </Button>
  );
}

function UserMenu() {
  const w = useShellWords();
  const label = useLabel();
  const { person, affiliations } = useSession();
  const [isLeaving, setLeaving] = useState(false);
  const organisation = affiliations[0]?.organisation;
  return (
    <>
      <Menu
        aria-label={w('userMenu', { name: person.name })}
        label={
          <span className="text-dns-16N-130">
            {person.name}
            {organisation && <span className="hidden xl:inline">（{organisation}）</span>}
          </span>
        }
        note={affiliations.map(({ role, organisation: of }) => (
          <p key={role + of}>
            {of}　{label(ROLE_LABELS[role])}
          </p>
        ))}
        entries={[
          { id: 'account', label: w('account'), href: '/account' },
          { id: 'signOut', label: w('signOut'), onAction: () => setLeaving(true) },
        ]}
      />
      {isLeaving && <SignOutDialog onClose={() => setLeaving(false)} />}
    </>
  );
}
