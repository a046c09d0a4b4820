/**
 * The engagements that are closed, the longest closed first.
 * @name closedEngagements
 */
select
  engagement_id as "engagementId",
  tenant_id as "tenantId",
  municipality_code as "municipalityCode",
  closed_on as "closedOn"
from
  closure_in_force
order by
  closed_on,
  engagement_id;


/**
 * Every table with rows of engagements, and which tables each stands on, as the catalogue knows them.
 * @name tablesWithEngagements
 */
select
  quote_ident(c.relname) as name,
  array(
    select distinct
      f.confrelid::regclass::text
    from
      pg_constraint f
    where
      f.conrelid = c.oid
      and f.contype = 'f'
      and f.confrelid <> c.oid
  ) as "standsOn"
from
  pg_class c
  join pg_attribute a on a.attrelid = c.oid
  and a.attname = 'engagement_id'
  and not a.attisdropped
where
  c.relnamespace = 'public'::regnamespace
  and c.relkind = 'r'
  and c.relname <> 'audit_entry'
order by
  1;


/**
 * Keeps everybody else from an engagement until the transaction ends.
 * @name lockEngagementToPurge
 */
select
from
  engagement
where
  id = :engagement
for update;


/**
 * Waits for whoever counts the municipality's months at this moment, and lets others wait who are about to.
 * @name lockMonthsOfPlace
 */
select
  pg_advisory_xact_lock(:tenant, :municipality::text::int) as locked;


/**
 * A signature without a frozen version is nobody's any more.
 * @name removeSignaturesWithoutVersion
 */
delete from handover_signature s
where
  s.engagement_id = :engagement
  and not exists (
    select
    from
      handover_version v
    where
      v.packet_id = s.packet_id
  );


/**
 * Of a packet that stays, what was not frozen goes, and it is closed. Its cover is that of the newest frozen version,
 * since lists name the programme by it.
 * @name closePacketsThatStay
 */
update handover_packet
set
  history = '',
  policy = '',
  pending = '',
  cautions = '',
  state = 'done',
  version = version + 1,
  facts = (
    select
      jsonb_build_object('cover', v.content -> 'cover')
    from
      handover_version v
    where
      v.packet_id = handover_packet.id
    order by
      v.number desc
    limit
      1
  )
where
  engagement_id = :engagement
  and exists (
    select
    from
      handover_version v
    where
      v.packet_id = handover_packet.id
  );


/**
 * Removes the engagement itself, after everything that belongs to it.
 * @name removeEngagement
 */
delete from engagement
where
  id = :engagement;


/**
 * Writes in the audit log what was removed.
 * @name notePurge
 */
insert into
  audit_entry (tenant_id, at, action, subject_kind, subject_id, municipality_code, engagement_id, change)
values
  (
    :tenant,
    :now,
    'purge',
    'engagement',
    :engagement::uuid::text,
    :municipality,
    :engagement::uuid,
    :change
  );
