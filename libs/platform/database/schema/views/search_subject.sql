-- What can be found: the texts of each subject as they stand now, and who may read them. search_entry holds the same
-- rows with an index; follow_search and mend_search bring the one up to the other, and nothing else says it. A subject
-- that is not here is not found: what was withdrawn, superseded, or never handed in.
--
-- internal: for the office alone; with body_id for that body's people alone, of those who see the engagement; with
-- reader_id for that person beside the office. These are the policies of the tables that are read here. People have
-- no day: they stand before everything that has one.
create or replace view search_subject with (security_invoker = true) as
  select 'record' as kind, v.id as subject_id, v.tenant_id, v.engagement_id, v.municipality_code, v.id as visit_id,
         false as internal, null::uuid as body_id, null::uuid as reader_id, r.held_on as on_day, r.purpose as title,
         concat_ws(e'\n', {record texts}, array_to_string(r.participants_theirs, '、')) as told
    from visit v join visit_record_version r on r.visit_id = v.id and r.superseded_at is null
   where v.status in ('recorded', 'confirmed')
  union all
  select 'opinion', o.id, v.tenant_id, v.engagement_id, v.municipality_code, v.id, o.internal,
         case when o.internal then o.body_id end, null, v.day, '', o.text
    from visit v join visit_opinion o on o.visit_id = v.id and o.superseded_at is null
   where v.status in ('recorded', 'confirmed')
  union all
  select 'remark', r.id, v.tenant_id, v.engagement_id, v.municipality_code, v.id, false, null, null,
         (r.written_at at time zone 'Asia/Tokyo')::date, '', r.text
    from visit v join visit_remark r on r.visit_id = v.id
   where v.status <> 'withdrawn'
  union all
  select 'attachment', a.id, v.tenant_id, v.engagement_id, v.municipality_code, v.id, a.internal, null, null,
         (a.uploaded_at at time zone 'Asia/Tokyo')::date, a.name, ''
    from visit v join attachment a on a.visit_id = v.id and a.withdrawn_at is null
   where v.status <> 'withdrawn'
  union all
  select 'contact', id, tenant_id, engagement_id, municipality_code, null, false, null, null, contacted_on, counterpart,
         concat_ws(e'\n', text, outcome)
    from contact where withdrawn_at is null
  union all
  select 'challenge', id, tenant_id, engagement_id, municipality_code, null, false, null, null, noted_on, '', text
    from challenge where withdrawn_on is null
  union all
  select 'initiative', id, tenant_id, engagement_id, municipality_code, null, false, null, null,
         coalesce(started_on, (created_at at time zone 'Asia/Tokyo')::date, '1900-01-01'), '', text
    from initiative
  union all
  select 'actionItem', id, tenant_id, engagement_id, municipality_code, null, false, null, null,
         (created_at at time zone 'Asia/Tokyo')::date, '', concat_ws(e'\n', text, owner_name, evidence)
    from action_item
  union all
  select 'counterpart', id, tenant_id, engagement_id, municipality_code, null, false, null, null, from_on, name,
         concat_ws(e'\n', post, note)
    from counterpart
  union all
  select 'engagement', e.id, e.tenant_id, e.id, e.municipality_code, null, false, null, null, e.started_on,
         m.name || ' ' || p.name, concat_ws(e'\n', e.vision, m.kana)
    from engagement e join municipality m on m.code = e.municipality_code join programme p on p.id = e.programme_id
  union all
  select 'need', id, tenant_id, engagement_id, municipality_code, null, true, null, null,
         (created_at at time zone 'Asia/Tokyo')::date, purpose, concat_ws(e'\n', place, closed_reason)
    from need
  union all
  select 'dispatchReport', d.id, d.tenant_id, d.engagement_id, d.municipality_code, null, true, null, d.expert_id,
         (r.written_at at time zone 'Asia/Tokyo')::date, '',
         concat_ws(e'\n', r.on_case, r.on_sheet, r.on_conduct, r.follow_up)
    from dispatch d cross join lateral (
      select * from dispatch_report r where r.dispatch_id = d.id order by r.version desc limit 1) r
  union all
  select 'person', id, tenant_id, null, null, null, false, null, null, '9999-12-31', name,
         concat_ws(e'\n', kana, post, profession)
    from person where tenant_id is not null;
