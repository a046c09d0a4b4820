/**
 * Acts of one's own office that need consent, with the names in them, the newest first, behind the place where the
 * page before ended. What waits beyond its day has lapsed, whether that is written or not. Of an organisation and of
 * a decider there is either both, id and name, or nothing.
 * @name consentsOf
 * @nullable only, state, person, beforeMoment, beforeId
 * @nonNull organisation.id, organisation.name, decidedBy.id, decidedBy.name
 * @type role Role from @banso/domain
 */
select
  c.id,
  c.act,
  c.stands as state,
  json_build_object('id', p.id, 'name', p.name) as person,
  c.what ->> 'role' as role,
  case
    when o.id is not null then json_build_object('id', o.id, 'name', o.name)
  end as organisation,
  c.what ->> 'fromOn' as "fromOn",
  c.what ->> 'untilOn' as "untilOn",
  c.address_then as "oldAddress",
  c.what ->> 'email' as "newAddress",
  case
    when c.act = 'identity' then json_build_object('issuer', c.issuer, 'subject', c.subject, 'askedAt', c.signed_in_at)
  end as identity,
  json_build_object('id', a.id, 'name', a.name) as "askedBy",
  c.asked_at as "askedAt",
  c.expires_at as "expiresAt",
  case
    when d.id is not null then json_build_object('id', d.id, 'name', d.name)
  end as "decidedBy",
  c.decided_at as "decidedAt",
  c.comment,
  :consents::boolean
  and c.stands = 'waiting'
  and :reader::uuid <> c.asked_by
  and :reader <> c.person_id as "mayConsent",
  :withdraws::boolean
  and c.stands = 'waiting' as "mayWithdraw"
from
  (
    select
      w.*,
      w.what ->> 'issuer' as issuer,
      w.what ->> 'subject' as subject,
      w.what ->> 'askedAt' as signed_in_at,
      case
        when w.state = 'waiting'
        and w.expires_at <= :now then 'lapsed'
        else w.state
      end as stands
    from
      consent w
  ) c
  join person p on p.id = c.person_id
  join person a on a.id = c.asked_by
  left join person d on d.id = c.decided_by
  left join organisation o on o.id::text = c.what ->> 'organisationId'
where
  (
    :only::text is null
    or c.id::text = :only
  )
  and (
    :state::text is null
    or c.stands = :state
  )
  and (
    :person::uuid is null
    or c.person_id = :person
  )
  and (
    :beforeMoment::timestamptz is null
    or (c.asked_at, c.id) < (:beforeMoment, :beforeId::uuid)
  )
order by
  c.asked_at desc,
  c.id desc
limit
  :limit;


/**
 * Asks for an act; or says why it cannot be asked for.
 * @name askConsent
 * @writes
 * @nonNull outcome
 * @type outcome ConsentOutcome from libs/features/directory/src/consent-acts.ts
 */
select
  ask_consent(:id, :act, :person, :what, :expires, :mails) as outcome;


/**
 * Consents and carries the act out; or says why not.
 * @name giveConsent
 * @writes
 * @nonNull outcome
 * @type outcome ConsentOutcome from libs/features/directory/src/consent-acts.ts
 */
select
  give_consent(:id::uuid, :mails) as outcome;


/**
 * Refuses to consent, with a reason; or says why not.
 * @name refuseConsent
 * @writes
 * @nonNull outcome
 * @type outcome ConsentOutcome from libs/features/directory/src/consent-acts.ts
 */
select
  refuse_consent(:id::uuid, :comment, :mails) as outcome;


/**
 * Takes back what was asked for; or says why not.
 * @name withdrawConsent
 * @writes
 * @nonNull outcome
 * @type outcome ConsentOutcome from libs/features/directory/src/consent-acts.ts
 */
select
  withdraw_consent(:id::uuid, :mails) as outcome;


/**
 * Tells of an act of an administrator's that needed nobody else.
 * @name tellOfOwnAct
 * @nullable oldAddress
 * @writes
 */
select
  tell_of_own_act(:person, :oldAddress, :mails);


/**
 * What an organisation is called.
 * @name nameOfOrganisation
 */
select
  o.name
from
  organisation o
where
  o.id = :id;
