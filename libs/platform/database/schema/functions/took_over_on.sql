-- Since when whoever holds a part on a day has held it after somebody else, as the domain's takeoverOf says it, from
-- the terms that leads_lately and contacts_lately give; null where nobody took over. For figures alone, where no name
-- may leave the database; reads of engagements give the terms to the rule itself (bureau-flags.spec.ts compares the
-- two).
create or replace function took_over_on(p_terms json, p_started date, p_day date) returns date
  language sql immutable parallel safe as $$
    with begun as (
      select t."who", t."from", t."until", coalesce(t."isMain", false) as is_main
        from json_to_recordset(p_terms) as t ("who" text, "from" date, "until" date, "isMain" boolean)
       where t."from" <= p_day
    ), holder as (
      select b."who" from begun b where b."until" is null or b."until" >= p_day
       order by b.is_main desc, case when b.is_main then b."from" end desc, b."from" limit 1
    ), first as (
      select min(b."from") filter (where b."who" = h."who") as since,
             min(b."from") filter (where b."who" <> h."who") as before
        from holder h cross join begun b
    )
    select f.since from first f where f.since > p_started and f.before < f.since $$;
