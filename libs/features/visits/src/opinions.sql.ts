// Made from opinions.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link writersBodyAt} is asked with. */
export interface WritersBodyAtParameters {
  engagement: string;
}

/** What {@link writersBodyAt} gives. */
export interface WritersBodyAtRow {
  bodyId: string | null;
}

/**
 * For which body the actor writes about the engagement's municipality: null for the office itself (with its health
 * offices), otherwise the body from which the actor is a guest there.
 */
export const writersBodyAt = statement<WritersBodyAtParameters, WritersBodyAtRow>({
  name: 'writersBodyAt',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['engagement'],
      text: `
        select
          case
            when not (
              e.tenant_id = any (ctx_ints('app.wide'))
              or (
                e.tenant_id = any (ctx_ints('app.tenants'))
                and e.municipality_code = any (ctx_texts('app.own'))
              )
            ) then (
              select
                h.organisation_id
              from
                role_term h
                join shared_assignment a on a.organisation_id = h.organisation_id
                and a.municipality_code = e.municipality_code
              where
                h.person_id = ctx_person()
                and h.role = 'partner'
                and h.from_on <= ctx_today()
                and (
                  h.until_on is null
                  or h.until_on >= ctx_today()
                )
                and a.from_on <= ctx_today()
                and (
                  a.until_on is null
                  or a.until_on >= ctx_today()
                )
              order by
                h.from_on,
                h.id
              limit
                1
            )
          end as "bodyId"
        from
          shared_engagement e
        where
          e.id = $1`,
    },
  },
});

/** What {@link opinionInForce} is asked with. */
export interface OpinionInForceParameters {
  visit: string;
  body: string | null;
}

/** What {@link opinionInForce} gives. */
export interface OpinionInForceRow {
  version: number;
  text: string;
  internal: boolean;
}

/** The opinion of a body on a visit that is in force; without a body, the office's. */
export const opinionInForce = statement<OpinionInForceParameters, OpinionInForceRow>({
  name: 'opinionInForce',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['visit', 'body'],
      text: `
        select
          o.version,
          o.text,
          o.internal
        from
          visit_opinion o
        where
          o.visit_id = $1
          and o.body_id is not distinct from $2::uuid
          and o.superseded_at is null`,
    },
  },
});

/** What {@link supersedeOpinion} is asked with. */
export interface SupersedeOpinionParameters {
  now: Date | string;
  visit: string;
  body: string | null;
}

/** What {@link supersedeOpinion} gives. */
export type SupersedeOpinionRow = Record<string, never>;

/** Takes the opinion of a body on a visit out of force: a newer version comes. */
export const supersedeOpinion = statement<SupersedeOpinionParameters, SupersedeOpinionRow>({
  name: 'supersedeOpinion',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['now', 'visit', 'body'],
      text: `
        update visit_opinion
        set
          superseded_at = $1
        where
          visit_id = $2
          and body_id is not distinct from $3::uuid
          and superseded_at is null`,
    },
  },
});
