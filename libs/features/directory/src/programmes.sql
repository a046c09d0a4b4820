/**
 * The office for which the actor sets the rules of programmes.
 * @name tenantRuled
 */
select
  t.id,
  t.prefecture_code as "prefectureCode"
from
  shared_tenant t
where
  t.id = any (ctx_ints('app.manages'))
  or t.id = any (ctx_ints('app.administers'))
order by
  t.id
limit
  1;


/**
 * Programmes as they are in a fiscal year, behind the place where the page before ended, with the rule of confirmation
 * of the office for which the actor sets it, otherwise of the first of `tenants`. Usable is what one's own office
 * founded, or carries as one of its bodies. A check of the table lets in no other support types; forms, fee rule and
 * papers come from requests that let in no other.
 * @name programmesOf
 * @nullable only, afterPosition
 * @nonNull id, name, forms, feeRule, supportTypes, fromFiscalYear, papers, version, listPosition
 * @type supportTypes SupportType[] from @banso/domain
 * @type forms ProgrammeForm[] from @banso/domain
 * @type feeRule FeeRule from @banso/domain
 * @type papers ProgrammePaper[] from @banso/domain
 */
with
  -- All at once: looked up for each, they were half of what the list costs.
  led as materialized (
    select
      b.programme_id,
      bool_or(o.tenant_id = any (:tenants::int[])) as by_us,
      json_agg(
        json_build_object('id', o.id, 'name', o.name, 'kind', o.kind)
        order by
          b.position
      ) as bodies
    from
      shared_programme_body b
      join organisation o on o.id = b.organisation_id
    where
      :fiscalYear between b.from_fiscal_year and b.until_fiscal_year
    group by
      b.programme_id
  ),
  ruled as materialized (
    select
      coalesce(
        (
          select
            t.id
          from
            shared_tenant t
          where
            t.id = any (ctx_ints('app.manages'))
            or t.id = any (ctx_ints('app.administers'))
          order by
            t.id
          limit
            1
        ),
        (:tenants::int[]) [1]
      ) as tenant
  )
select
  g.id,
  g.name,
  g.forms,
  g.fee_rule as "feeRule",
  g.support_types as "supportTypes",
  g.from_fiscal_year as "fromFiscalYear",
  g.until_fiscal_year as "untilFiscalYear",
  g.cadence_months as "cadenceMonths",
  g.papers,
  coalesce(g.tenant_id = any (:tenants::int[]), false) as own,
  coalesce(
    g.tenant_id = any (:tenants::int[])
    or led.by_us,
    false
  ) as usable,
  coalesce(c.steps, :defaultSteps)::int as "confirmationSteps",
  (g.version + coalesce(c.version, :firstVersion) - 1)::int as version,
  coalesce(led.bodies, '[]') as bodies,
  g.position as "listPosition"
from
  programme_in(:fiscalYear) g
  left join led on led.programme_id = g.id
  cross join ruled
  left join confirmation_rule c on c.programme_id = g.id
  and c.tenant_id = ruled.tenant
where
  (
    :only::text is null
    or g.id::text = :only
  )
  and (
    not :running
    or :fiscalYear between g.from_fiscal_year and coalesce(g.until_fiscal_year, 9999)
  )
  and (
    not :usable
    or g.tenant_id = any (:tenants)
    or led.by_us
  )
  and (
    :afterPosition::int is null
    or (g.position, g.name, g.id) > (:afterPosition, :afterName, :afterId::uuid)
  )
order by
  g.position,
  g.name,
  g.id
limit
  :limit;


/**
 * What a programme was and will be, from the fiscal year on in which it changed.
 * @name yearsOfProgramme
 * @type supportTypes SupportType[] from @banso/domain
 * @type forms ProgrammeForm[] from @banso/domain
 * @type feeRule FeeRule from @banso/domain
 */
select
  y.from_fiscal_year as "fromFiscalYear",
  y.forms,
  y.support_types as "supportTypes",
  y.fee_rule as "feeRule",
  coalesce(
    (
      select
        json_agg(
          json_build_object('id', o.id, 'name', o.name, 'kind', o.kind)
          order by
            b.position
        )
      from
        programme_body b
        join organisation o on o.id = b.organisation_id
      where
        b.programme_id = y.programme_id
        and b.from_fiscal_year = y.from_fiscal_year
    ),
    '[]'
  ) as bodies
from
  programme_year y
where
  y.programme_id = :programme
order by
  y.from_fiscal_year;


/**
 * A programme that the office may use, with the steps that it has set for itself (null: none yet), and as it is in a
 * fiscal year.
 * @name programmeToChange
 * @type supportTypes SupportType[] from @banso/domain
 * @type forms ProgrammeForm[] from @banso/domain
 * @type feeRule FeeRule from @banso/domain
 * @type papers ProgrammePaper[] from @banso/domain
 */
select
  g.id,
  g.name,
  g.version,
  coalesce(g.tenant_id = :tenant, false) as own,
  g.from_fiscal_year as "fromFiscalYear",
  g.until_fiscal_year as "untilFiscalYear",
  g.cadence_months as "cadenceMonths",
  g.papers,
  y.forms,
  y.support_types as "supportTypes",
  y.fee_rule as "feeRule",
  y.from_fiscal_year as "offeredFrom",
  array(
    select
      b.organisation_id::text
    from
      programme_body b
    where
      b.programme_id = g.id
      and b.from_fiscal_year = y.from_fiscal_year
    order by
      b.position
  ) as "bodyIds",
  c.steps,
  coalesce(c.version, :firstVersion)::int as "ruleVersion"
from
  programme g
  join programme_year y on y.programme_id = g.id
  and y.from_fiscal_year = (
    select
      max(i.from_fiscal_year)
    from
      programme_year i
    where
      i.programme_id = g.id
      and i.from_fiscal_year <= greatest(:fiscalYear, g.from_fiscal_year)
  )
  left join confirmation_rule c on c.programme_id = g.id
  and c.tenant_id = :tenant
where
  g.id::text = :id
  and (
    g.tenant_id = :tenant
    or exists (
      select
      from
        programme_body b
        join organisation o on o.id = b.organisation_id
      where
        b.programme_id = g.id
        and b.from_fiscal_year = y.from_fiscal_year
        and o.tenant_id = :tenant
    )
  );


/**
 * Locks a programme of the office for whoever changes it.
 * @name lockedProgramme
 */
select
  g.version
from
  programme g
where
  g.id::text = :id
  and g.tenant_id = :tenant
for update;


/**
 * Of organisations those that may carry a programme of the office: its own, those that all share, and other offices'.
 * @name organisationsThatCarry
 */
select
  o.id,
  coalesce(o.tenant_id = :tenant, false) as own
from
  organisation o
where
  o.id = any (:ids::uuid[])
  and o.kind <> 'regionalBureau'
  and o.kind <> 'municipality';


/**
 * The body that the office is: of its organisations the one that bears its name, not a section of it.
 * @name bodyOfOffice
 */
select
  o.id
from
  organisation o
  join shared_tenant t on t.id = o.tenant_id
where
  o.tenant_id = :tenant
  and o.kind in ('prefecture', 'university')
order by
  o.is_office desc,
  o.name = t.name desc,
  o.kind = 'prefecture' desc,
  o.id
limit
  1;


/**
 * Of two who name a programme of the office at once the second waits, and sees what the first has named.
 * @name nameProgrammesInTurn
 */
select
  pg_advisory_xact_lock(hashtext ('programme names'), :tenant) as locked;


/**
 * Whether the office has another programme of that name that runs in one of the years.
 * @name programmeOfThatName
 * @nullable except, untilFiscalYear
 */
select
from
  programme g
where
  g.tenant_id = :tenant
  and g.search = search_fold(:name)
  and (
    :except::text is null
    or g.id::text <> :except
  )
  and g.from_fiscal_year <= coalesce(:untilFiscalYear::int, 9999)
  and coalesce(g.until_fiscal_year, 9999) >= :fromFiscalYear;


/**
 * Says what a programme offers from a fiscal year on; a row that begins in that year is replaced.
 * @name putProgrammeYear
 */
insert into
  programme_year as y (programme_id, from_fiscal_year, forms, support_types, fee_rule)
values
  (:programme, :fromFiscalYear, :forms, :supportTypes, :feeRule)
on conflict (programme_id, from_fiscal_year) do update
set
  forms = excluded.forms,
  support_types = excluded.support_types,
  fee_rule = excluded.fee_rule;


/**
 * Takes the bodies of a programme away that it has from a fiscal year on, for others to be put there.
 * @name dropBodies
 */
delete from programme_body
where
  programme_id = :programme
  and from_fiscal_year = :fromFiscalYear;


/**
 * Lets bodies carry a programme from a fiscal year on, in their order.
 * @name putBodies
 */
insert into
  programme_body (programme_id, from_fiscal_year, organisation_id, position)
select
  :programme,
  :fromFiscalYear,
  b.id,
  b.place::int - 1
from
  unnest(:bodies::uuid[]) with ordinality as b (id, place);


/**
 * Sets how many people confirm, over the rule of that version; nothing happens when there is another by now.
 * @name setConfirmationSteps
 */
insert into
  confirmation_rule as c (tenant_id, programme_id, steps, changed_by)
values
  (:tenant, :programme, :steps, :changedBy)
on conflict (tenant_id, programme_id) do update
set
  steps = excluded.steps,
  changed_by = excluded.changed_by,
  version = c.version + 1
where
  c.version = :version;
