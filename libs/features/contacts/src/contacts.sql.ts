// Made from contacts.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay } from '@banso/domain';

/** What {@link engagementInSight} is asked with. */
export interface EngagementInSightParameters {
  engagement: string;
}

/** What {@link engagementInSight} gives. */
export type EngagementInSightRow = Record<string, never>;

/** Whether an engagement is within the actor's reach. */
export const engagementInSight = statement<EngagementInSightParameters, EngagementInSightRow>({
  name: 'engagementInSight',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['engagement'],
      text: `
        select
        from
          shared_engagement
        where
          id = $1`,
    },
  },
});

/** What {@link contacts} is asked with. */
export interface ContactsParameters {
  beforeDay: CivilDay;
  beforeId: string;
  engagement?: string | undefined;
  only?: string | undefined;
  limit: number;
}

/** What {@link contacts} gives. */
export interface ContactsRow {
  id: string;
  on: CivilDay;
  mode: 'phone' | 'mail';
  with: string;
  text: string;
  outcome: string;
  by: { id: string; name: string } | null;
  createdAt: string;
  withdrawal: { at: string; by: { id: string; name: string } | null; reason: string } | null;
  version: number;
}

/** Contacts, newest first, behind the day and id of the last one that was shown: a page of an engagement's, or only one. */
export const contacts = statement<ContactsParameters, ContactsRow>({
  name: 'contacts',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['beforeDay', 'beforeId', 'engagement', 'only', 'limit'],
      text: `
        select
          c.id,
          c.contacted_on as "on",
          c.mode,
          c.counterpart as "with",
          c.text,
          c.outcome,
          (
            select
              jsonb_build_object('id', b.id, 'name', b.name)
            from
              shared_person b
            where
              b.id = c.created_by
          ) as "by",
          c.created_at as "createdAt",
          case
            when c.withdrawn_at is not null then jsonb_build_object(
              'at',
              c.withdrawn_at,
              'by',
              (
                select
                  jsonb_build_object('id', w.id, 'name', w.name)
                from
                  shared_person w
                where
                  w.id = c.withdrawn_by
              ),
              'reason',
              c.withdrawn_reason
            )
          end as withdrawal,
          c.version
        from
          contact c
        where
          (c.contacted_on, c.id) < ($1::date, $2::uuid)
          /*filter engagement*/
          and c.engagement_id = $3 /*end*/
          /*filter only*/
          and c.id = $4 /*end*/
        order by
          c.contacted_on desc,
          c.id desc
        limit
          $5`,
    },
  },
});

/** What {@link lockContact} is asked with. */
export interface LockContactParameters {
  id: string;
}

/** What {@link lockContact} gives. */
export interface LockContactRow {
  id: string;
  engagementId: string;
  version: number;
  withdrawnAt: string | null;
}

/** A contact for whoever may write it, kept for this transaction. */
export const lockContact = statement<LockContactParameters, LockContactRow>({
  name: 'lockContact',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['id'],
      text: `
        select
          id,
          engagement_id as "engagementId",
          version,
          withdrawn_at as "withdrawnAt"
        from
          contact
        where
          id = $1
        for no key update`,
    },
  },
});
