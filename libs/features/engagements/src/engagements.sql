/**
 * A programme that the office may work with in a fiscal year: it founded it, or carries it as one of its bodies.
 * @name programmeOfTenant
 * @nonNull fromFiscalYear
 */
select
  g.from_fiscal_year as "fromFiscalYear",
  g.until_fiscal_year as "untilFiscalYear",
  g.cadence_months as "cadenceMonths"
from
  programme_in(:fiscalYear) g
where
  g.id = :programme
  and (
    g.tenant_id = :tenant
    or exists (
      select
      from
        shared_programme_body b
        join shared_organisation o on o.id = b.organisation_id
      where
        b.programme_id = g.id
        and :fiscalYear between b.from_fiscal_year and b.until_fiscal_year
        and o.tenant_id = :tenant
    )
  );


/**
 * Whether an engagement of the municipality in the programme is open.
 * @name openEngagement
 */
select
from
  engagement
where
  municipality_code = :municipality
  and programme_id = :programme
  and status <> 'closed';


/**
 * The tenant of the actor's that the municipality lies in, null where none of them is, and whether the actor's own area
 * covers the municipality.
 * @name tenantOfMunicipality
 */
select
  t.id as "tenantId",
  coalesce(
    t.id = any (ctx_ints('app.wide'))
    or :municipality = any (ctx_texts('app.own')),
    false
  ) as own
from
  shared_municipality m
  left join shared_tenant_field f on f.prefecture_code = m.prefecture_code
  and f.tenant_id = any (:tenants)
  left join shared_tenant t on t.id = f.tenant_id
where
  m.code = :municipality
order by
  own desc,
  t.id
limit
  1;


/**
 * Whether the engagement was paused on a day after this one.
 * @name pauseAfter
 */
select
from
  engagement_pause
where
  engagement_id = :engagement
  and until_on > :day;


/**
 * Ends the open pause of an engagement, unless it begins only later.
 * @name endPause
 */
update engagement_pause
set
  until_on = :resumedOn
where
  engagement_id = :engagement
  and until_on is null
  and from_on <= :resumedOn;


/**
 * Whether visits of the engagement are planned.
 * @name hasPlannedVisits
 */
select
from
  engagement
where
  id = :engagement
  and cardinality(planned_days) > 0;


/**
 * The closure of an engagement that holds.
 * @name closureInForce
 */
select
  id
from
  closure_in_force
where
  engagement_id = :engagement;


/**
 * Where an engagement stands.
 * @name engagementStatus
 */
select
  status
from
  engagement
where
  id = :id;
