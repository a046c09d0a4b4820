import { addDays, civilDay, partsOf } from '@banso/domain';
import type { StoryDays } from './days.js';
import type { DemoAssignment, DemoEngagement, WorkingTenantKey } from './demo-story.js';

/**
 * Municipalities the universities will look after from the coming 1 April, before an engagement begins there with them.
 */
const FROM_NEXT_APRIL: Readonly<Record<WorkingTenantKey, string>> = { nagano: '203629', saitama: '113620' };

/**
 * The universities' municipalities: those in whose teams their people are, for as long; and one each from the coming
 * April.
 */
export function assignmentsOf(engagements: readonly DemoEngagement[], { today, turn }: StoryDays): DemoAssignment[] {
  const running = engagements.flatMap(({ key, tenant, municipalityCode, team }) =>
    team
      .filter(({ role }) => role === 'professor')
      .map(({ from, until }): DemoAssignment => ({ ...base(tenant, municipalityCode, key), from, until })),
  );
  const { year } = partsOf(today);
  const next = civilDay(`${year}-04-01`) > today ? civilDay(`${year}-04-01`) : civilDay(`${year + 1}-04-01`);
  // One looked after in the past only, without an engagement: before the turn.
  const past: DemoAssignment = {
    ...base('nagano', '205613', 'past'),
    from: civilDay(`${partsOf(turn).year - 1}-04-01`),
    until: addDays(turn, -1),
  };
  const coming = (['nagano', 'saitama'] as const).map((tenant): DemoAssignment => ({
    ...base(tenant, FROM_NEXT_APRIL[tenant], 'next'),
    from: next,
    until: null,
  }));
  return [...running, past, ...coming];
}

function base(
  tenant: WorkingTenantKey,
  municipalityCode: string,
  word: string,
): Pick<DemoAssignment, 'key' | 'tenant' | 'organisationKey' | 'municipalityCode'> {
  return {
    key: `assignment-${municipalityCode}-${word}`,
    tenant,
    organisationKey: `org-${tenant}-university`,
    municipalityCode,
  };
}
