// Made from engagement-row.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay, Stage } from '@banso/domain';

/** What {@link lockEngagement} is asked with. */
export interface LockEngagementParameters {
  id: string;
}

/** What {@link lockEngagement} gives. */
export interface LockEngagementRow {
  id: string;
  tenantId: number;
  municipalityCode: string;
  programmeId: string;
  status: 'active' | 'paused' | 'closed';
  stage: Stage;
  startedOn: CivilDay;
  cadenceMonths: number | null;
  onlineCounts: boolean;
  vision: string;
  version: number;
}

/** What the verbs of an engagement look at, locked until the transaction ends. */
export const lockEngagement = statement<LockEngagementParameters, LockEngagementRow>({
  name: 'lockEngagement',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['id'],
      text: `
        select
          id,
          tenant_id as "tenantId",
          municipality_code as "municipalityCode",
          programme_id as "programmeId",
          status,
          stage,
          started_on as "startedOn",
          cadence_months as "cadenceMonths",
          online_counts as "onlineCounts",
          vision,
          version
        from
          engagement
        where
          id = $1
        for update`,
    },
  },
});
