// Made from remarks.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { VisitStatus } from '@banso/domain';

/** What {@link visitToRemark} is asked with. */
export interface VisitToRemarkParameters {
  visit: string;
}

/** What {@link visitToRemark} gives. */
export interface VisitToRemarkRow {
  id: string;
  engagementId: string;
  status: VisitStatus;
}

/** A visit within reach, to be remarked on. */
export const visitToRemark = statement<VisitToRemarkParameters, VisitToRemarkRow>({
  name: 'visitToRemark',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['visit'],
      text: `
        select
          v.id,
          v.engagement_id as "engagementId",
          v.status
        from
          shared_visit v
        where
          v.id = $1`,
    },
  },
});

/** What {@link remarksOfVisit} is asked with. */
export interface RemarksOfVisitParameters {
  visit: string;
  only: string | null;
}

/** What {@link remarksOfVisit} gives. */
export interface RemarksOfVisitRow {
  id: string;
  text: string;
  by: { id: string; name: string };
  organisation: string;
  at: string;
}

/** The remarks on a visit, the earliest first: all of them, or one. */
export const remarksOfVisit = statement<RemarksOfVisitParameters, RemarksOfVisitRow>({
  name: 'remarksOfVisit',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['visit', 'only'],
      text: `
        select
          r.id,
          r.text,
          json_build_object('id', p.id, 'name', p.name) as by,
          o.name as organisation,
          r.written_at as at
        from
          visit_remark r
          join shared_person p on p.id = r.written_by
          join shared_organisation o on o.id = p.organisation_id
        where
          r.visit_id = $1
          and (
            $2::uuid is null
            or r.id = $2
          )
        order by
          r.written_at,
          r.id`,
    },
  },
});
