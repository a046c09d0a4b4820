/**
 * Dispatches by the days they are planned for, behind the place where the page before ended. To an expert the need is
 * told as the letter told it.
 * @name dispatches
 * @type mode DispatchMode from @banso/domain
 * @type supportTypes SupportType[] from @banso/domain
 * @nonNull purpose, place, mode
 */
select
  d.id,
  d.version,
  d.need_id as "needId",
  d.engagement_id as "engagementId",
  json_build_object('code', m.code, 'name', m.name, 'prefecture', m.prefecture) as municipality,
  coalesce(n.purpose, l.content ->> 'purpose') as purpose,
  coalesce(n.place, l.content ->> 'place') as place,
  coalesce(n.mode, l.content ->> 'mode') as mode,
  coalesce(
    n.professions,
    array(
      select
        jsonb_array_elements_text(l.content -> 'professions')
    )
  ) as professions,
  json_build_object('id', p.id, 'name', p.name) as expert,
  o.name as organisation,
  d.is_lead as "isLead",
  d.planned_on as "plannedOn",
  d.state,
  d.asked_at as "askedAt",
  d.held_on as "heldOn",
  d.support_types as "supportTypes",
  d.visit_id as "visitId",
  l.fiscal_year as "letterYear",
  l.number as "letterNumber",
  l.asked_on as "askedOn",
  d.fee_class as "feeClass",
  d.fee_yen as "feeYen",
  d.travel_yen as "travelYen"
from
  dispatch d
  join shared_municipality m on m.code = d.municipality_code
  join shared_person p on p.id = d.expert_id
  join shared_organisation o on o.id = p.organisation_id
  left join need n on n.id = d.need_id
  left join dispatch_letter l on l.dispatch_id = d.id
where
  (d.planned_on, d.id) > (:afterDay::date, :afterId::uuid)
  /*filter only*/
  and d.id = :only::uuid /*end*/
  /*filter state*/
  and d.state = :state /*end*/
  /*filter mine*/
  and (
    d.expert_id = :mine::uuid
    or d.requested_by = :mine::uuid
    or :mine::uuid = (
      select
        h.person_id
      from
        need_holder h
      where
        h.need_id = d.need_id
        and h.from_on <= ctx_today()
      order by
        h.from_on desc,
        h.id desc
      limit
        1
    )
  ) /*end*/
  /*filter from*/
  and d.planned_on >= :from::date /*end*/
  /*filter until*/
  and d.planned_on <= :until::date /*end*/
  /*filter engagement*/
  and d.engagement_id = :engagement::uuid /*end*/
order by
  d.planned_on,
  d.id
limit
  :limit;


/**
 * What happened to a dispatch, in order.
 * @name stepsOfDispatch
 */
select
  s.kind,
  json_build_object('id', p.id, 'name', p.name) as by,
  s.at,
  s.reason
from
  dispatch_step s
  join shared_person p on p.id = s.person_id
where
  s.dispatch_id = :dispatch
order by
  s.at,
  s.id;


/**
 * The versions of a dispatch's report, newest first.
 * @name reportsOfDispatch
 */
select
  r.version,
  r.on_case as "onCase",
  r.on_sheet as "onSheet",
  r.on_conduct as "onConduct",
  r.follow_up as "followUp",
  json_build_object('id', p.id, 'name', p.name) as by,
  r.written_at as "writtenAt"
from
  dispatch_report r
  join shared_person p on p.id = r.written_by
where
  r.dispatch_id = :dispatch
order by
  r.version desc;


/**
 * What the rule of a dispatch's life needs to know; `lastTerm` is the expert's term in that role which ends last.
 * @name dispatchFacts
 */
select
  d.id,
  d.version,
  d.state,
  d.tenant_id as "tenantId",
  d.municipality_code as "municipalityCode",
  d.engagement_id as "engagementId",
  d.need_id as "needId",
  d.expert_id as "expertId",
  d.requested_by as "requestedBy",
  d.approval_steps as "approvalSteps",
  d.planned_on as "plannedOn",
  d.held_on as "heldOn",
  d.visit_id as "visitId",
  (d.asked_at at time zone 'Asia/Tokyo')::date as "askedOn",
  array(
    select
      s.person_id
    from
      dispatch_step s
    where
      s.dispatch_id = d.id
      and s.kind = 'approved'
  ) as approvers,
  (
    select
      json_build_object('from', r.from_on, 'until', r.until_on)
    from
      role_term r
    where
      r.person_id = d.expert_id
      and r.tenant_id = d.tenant_id
      and r.role = 'expert'
    order by
      r.until_on desc nulls first,
      r.from_on
    limit
      1
  ) as "lastTerm",
  exists (
    select
    from
      expert_at_desk x
    where
      x.person_id = d.expert_id
      and x.tenant_id = d.tenant_id
  ) as "signsIn",
  (
    select
      max(r.version)
    from
      dispatch_report r
    where
      r.dispatch_id = d.id
  ) as "lastReport"
from
  dispatch d
where
  d.id = :dispatch;


/**
 * Keeps a dispatch for this transaction; nothing for whoever may not write it.
 * @name lockDispatch
 */
select
  version
from
  dispatch
where
  id = :dispatch
for update;


/**
 * What a letter says: to whom, for what, when and where, from which office.
 * @name letterFacts
 */
select
  n.purpose,
  n.professions,
  n.place,
  n.mode,
  d.planned_on as "plannedOn",
  d.is_lead as "isLead",
  p.name as expert,
  p.post,
  p.profession,
  o.name as organisation,
  m.prefecture || m.name as municipality,
  n.engagement_id is null as "isMeeting",
  (
    select
      g.name
    from
      shared_engagement e
      join shared_programme g on g.id = e.programme_id
    where
      e.id = n.engagement_id
  ) as programme,
  t.name as office
from
  dispatch d
  join need n on n.id = d.need_id
  join shared_person p on p.id = d.expert_id
  join shared_organisation o on o.id = p.organisation_id
  join shared_municipality m on m.code = d.municipality_code
  join shared_tenant t on t.id = d.tenant_id
where
  d.id = :dispatch;


/**
 * A letter as it went out.
 * @name letterOf
 * @type content LetterContent from ./letter.js
 */
select
  fiscal_year as "fiscalYear",
  number,
  asked_on as "askedOn",
  content
from
  dispatch_letter
where
  dispatch_id = :dispatch;


/**
 * What an expert is paid for a dispatch that is carried out today.
 * @name feeOf
 */
select
  f.name,
  f.fee_yen as "feeYen",
  f.travel_yen as "travelYen"
from
  expert x
  join fee_class f on f.id = x.fee_class_id
where
  x.person_id = :expert;


/**
 * The public summary of a dispatch's engagement.
 * @name summaryOf
 */
select
  dispatch_summary(:dispatch) as summary;


/**
 * What is to be paid for dispatches that were carried out from a day until another.
 * @name payments
 */
select
  d.id,
  d.held_on as "heldOn",
  m.prefecture || m.name as municipality,
  json_build_object('id', p.id, 'name', p.name) as expert,
  o.name as organisation,
  p.profession,
  d.fee_class as "feeClass",
  d.fee_yen as "feeYen",
  d.travel_yen as "travelYen",
  l.fiscal_year as "letterYear",
  l.number as "letterNumber",
  l.asked_on as "letterAskedOn"
from
  dispatch d
  join shared_municipality m on m.code = d.municipality_code
  join shared_person p on p.id = d.expert_id
  join shared_organisation o on o.id = p.organisation_id
  left join dispatch_letter l on l.dispatch_id = d.id
where
  d.held_on between :from::date and :until::date
order by
  d.held_on,
  p.kana,
  d.id;


/**
 * Every dispatch that is planned for a day from one until another, with how it ended and why.
 * @name dispatchesOfYear
 * @nullable limit
 */
select
  d.id,
  d.planned_on as "plannedOn",
  d.held_on as "heldOn",
  m.prefecture || m.name as municipality,
  n.engagement_id is null as "isMeeting",
  n.purpose,
  p.name as expert,
  o.name as organisation,
  p.profession,
  d.is_lead as "isLead",
  d.state,
  l.fiscal_year as "letterYear",
  l.number as "letterNumber",
  d.fee_yen as "feeYen",
  d.travel_yen as "travelYen",
  (
    select
      s.reason
    from
      dispatch_step s
    where
      s.dispatch_id = d.id
      and s.kind in ('declined', 'cancelled')
    order by
      s.at desc,
      s.id desc
    limit
      1
  ) as reason
from
  dispatch d
  join need n on n.id = d.need_id
  join shared_municipality m on m.code = d.municipality_code
  join shared_person p on p.id = d.expert_id
  join shared_organisation o on o.id = p.organisation_id
  left join dispatch_letter l on l.dispatch_id = d.id
where
  d.planned_on between :from::date and :until::date
order by
  d.planned_on,
  d.id
limit
  :limit;


/**
 * Tells an expert by mail that they are asked; nothing where they have no address.
 * @name tellAskedExpert
 * @writes
 */
select
  tell_asked_expert(:dispatch, :mail, :domain) is null as told;
