import { type OpenDays, type SupportType, addDays, addMonths, fiscalYearOf } from '@banso/domain';
import { type StoryDays, lastOpenDay, openFrom } from './days.js';
import type { DemoJudgement, WorkingTenantKey } from './demo-story.js';
import { personKey } from './people.js';

const JUDGED: readonly (readonly [tenant: WorkingTenantKey, code: string, type: SupportType, reason: string])[] = [
  ['nagano', '204323', 'E', '取組を試している途中で、協働の進め方の支援は来年度に考えるため'],
  ['nagano', '204820', 'B', '昨年度に村が自ら分析を終えているため'],
  ['nagano', '204480', 'D', '役割の認識から始める段階で、相手探しはまだ早いため'],
  ['saitama', '113620', 'D', '既に商工会との協定で相手が決まっているため'],
  ['saitama', '112305', 'C', '市が県内の事例集をまとめており、情報が足りているため'],
];

/** Where the managers found a kind of support not to be needed this fiscal year. */
export function judgementsOf(
  days: StoryDays,
  calendars: Readonly<Record<WorkingTenantKey, OpenDays>>,
): DemoJudgement[] {
  const { today } = days;
  return JUDGED.map(([tenant, municipalityCode, supportType, reason], place) => ({
    key: `judgement-${municipalityCode}-${supportType}`,
    tenant,
    municipalityCode,
    supportType,
    fiscalYear: fiscalYearOf(today),
    reason,
    lookAgainOn: openFrom(addMonths(today, 2 + place), calendars[tenant]),
    byKey: personKey(tenant, tenant === 'nagano' ? 'makoto' : 'tadashi'),
    judgedOn: lastOpenDay(addDays(today, -20 - place), calendars[tenant]),
  }));
}
