import { type CivilDay, civilDay, dayOfWeek, addDays, partsOf } from '@banso/domain';
import type { DemoClosedDay, DemoTenant } from './demo-story.js';

// Years before and after today's for which own closed days are laid down.
const YEARS_BACK = 5;
const YEARS_AHEAD = 2;

const AREAS = {
  nagano: ['saku', 'josho', 'suwa', 'kamiina', 'hani', 'kiso', 'matsumoto', 'taihoku', 'nagano', 'hokushin'],
  saitama: ['nanbu', 'nanseibu', 'tobu', 'saitama', 'kenoh', 'kawagoe-hiki', 'seibu', 'tone', 'hokubu', 'chichibu'],
} as const;

/**
 * The tenants: two that work, and one founded just now, which has nothing yet. Their own closed days are invented: a
 * day on which the hall is serviced, and the prefecture's day.
 */
export function tenantsOf(today: CivilDay): DemoTenant[] {
  return [
    {
      key: 'nagano',
      name: '長野県',
      prefectureCode: '20',
      areaKeys: AREAS.nagano.map((area) => `area-20-${area}`),
      programmeKeys: ['nagano-accompanying'],
      closedDays: closedDays('nagano', '庁舎設備点検日（閉庁）', today, secondFridayOfFebruary),
    },
    {
      key: 'saitama',
      name: '埼玉県',
      prefectureCode: '11',
      areaKeys: AREAS.saitama.map((area) => `area-11-${area}`),
      programmeKeys: ['saitama-team', 'spu-management'],
      closedDays: closedDays('saitama', '県民の日（デモでは閉庁）', today, (year) => civilDay(`${year}-11-14`)),
    },
    {
      key: 'yamanashi',
      name: '山梨県',
      prefectureCode: '19',
      areaKeys: [],
      programmeKeys: [],
      closedDays: [],
    },
  ];
}

function closedDays(tenant: string, name: string, today: CivilDay, dayIn: (year: number) => CivilDay): DemoClosedDay[] {
  const { year } = partsOf(today);
  return Array.from({ length: YEARS_BACK + YEARS_AHEAD + 1 }, (_, i) => year - YEARS_BACK + i).map((of) => ({
    key: `closed-day-${tenant}-${of}`,
    day: dayIn(of),
    name,
  }));
}

function secondFridayOfFebruary(year: number): CivilDay {
  const first = civilDay(`${year}-02-01`);
  return addDays(first, ((5 - dayOfWeek(first) + 7) % 7) + 7);
}
