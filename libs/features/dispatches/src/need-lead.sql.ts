// Made from need-lead.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link teamOfNeed} is asked with. */
export interface TeamOfNeedParameters {
  need: string;
}

/** What {@link teamOfNeed} gives. */
export interface TeamOfNeedRow {
  id: string;
  version: number;
  isLead: boolean;
  expertId: string;
}

/** The dispatches of an expert team that still count, locked until the transaction ends. */
export const teamOfNeed = statement<TeamOfNeedParameters, TeamOfNeedRow>({
  name: 'teamOfNeed',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['need'],
      text: `
        select
          d.id,
          d.version,
          d.is_lead as "isLead",
          d.expert_id as "expertId"
        from
          dispatch d
        where
          d.need_id = $1::uuid
          and d.state not in ('declined', 'cancelled')
        order by
          d.id
        for update`,
    },
  },
});
