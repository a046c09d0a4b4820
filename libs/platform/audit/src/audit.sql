/**
 * Writes one line of the audit log. The engagement tells its municipality and its office, which may be another than
 * the actor's.
 * @name writeAuditEntry
 * @nullable tenant, person, change, reason, address, correlation, engagement, municipality
 */
insert into
  audit_entry (
    tenant_id,
    at,
    person_id,
    action,
    subject_kind,
    subject_id,
    change,
    reason,
    address,
    correlation_id,
    engagement_id,
    municipality_code
  )
select
  coalesce(e.tenant_id, :tenant),
  :now,
  :person,
  :action,
  :subjectKind,
  :subject,
  :change,
  :reason,
  :address,
  :correlation,
  :engagement::uuid,
  coalesce(e.municipality_code, :municipality)
from
  (
    select
  ) nothing
  left join shared_engagement e on e.id = :engagement::uuid;


/**
 * Writes a line for each of many things that happened at once and to no engagement.
 * @name writeAuditEntries
 * @nullable tenant, person, address, correlation
 */
insert into
  audit_entry (tenant_id, at, person_id, action, subject_kind, subject_id, change, reason, address, correlation_id)
select
  :tenant::int,
  :now::timestamptz,
  :person::uuid,
  t.action,
  t.kind,
  t.subject,
  t.change,
  t.reason,
  :address,
  :correlation
from
  jsonb_to_recordset(:happenings::jsonb) as t (action text, kind text, subject text, change jsonb, reason text);


/**
 * Writes a line for each visit whose record was read by somebody of another office than these.
 * @name writeReadings
 * @nullable person, subject, address, correlation
 */
insert into
  audit_entry (
    tenant_id,
    at,
    person_id,
    action,
    subject_kind,
    subject_id,
    address,
    correlation_id,
    engagement_id,
    municipality_code
  )
select
  v.tenant_id,
  :now::timestamptz,
  :person::uuid,
  :action,
  :subjectKind,
  coalesce(:subject, v.id::text),
  :address,
  :correlation,
  v.engagement_id,
  v.municipality_code
from
  shared_visit v
where
  v.id = any (:visits::uuid[])
  and v.tenant_id <> all (:offices::int[]);
