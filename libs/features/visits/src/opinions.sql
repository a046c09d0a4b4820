/**
 * For which body the actor writes about the engagement's municipality: null for the office itself (with its health
 * offices), otherwise the body from which the actor is a guest there.
 * @name writersBodyAt
 */
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
  e.id = :engagement;


/**
 * The opinion of a body on a visit that is in force; without a body, the office's.
 * @name opinionInForce
 * @nullable body
 */
select
  o.version,
  o.text,
  o.internal
from
  visit_opinion o
where
  o.visit_id = :visit
  and o.body_id is not distinct from :body::uuid
  and o.superseded_at is null;


/**
 * Takes the opinion of a body on a visit out of force: a newer version comes.
 * @name supersedeOpinion
 * @nullable body
 */
update visit_opinion
set
  superseded_at = :now
where
  visit_id = :visit
  and body_id is not distinct from :body::uuid
  and superseded_at is null;
