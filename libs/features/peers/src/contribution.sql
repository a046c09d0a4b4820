/**
 * Whom a contribution is of, with their home office and the office that they help: nobody where the actor may not know.
 * @name personThanked
 * @type home MunicipalityRef from @banso/directory
 */
select
  p.id,
  p.name,
  p.post,
  o.name as organisation,
  case
    when m.code is not null then json_build_object('code', m.code, 'name', m.name, 'prefecture', f.name)
  end as home,
  s.consented_by as "consentedBy",
  t.name as office
from
  peer_thanked(:person, :until) s
  join shared_person p on p.id = s.person_id
  join shared_organisation o on o.id = p.organisation_id
  join shared_tenant t on t.id = s.tenant_id
  left join shared_municipality m on m.code = p.home_municipality_code
  left join shared_prefecture f on f.code = m.prefecture_code;


/**
 * The visits in which a peer supporter took part between two days, the first first.
 * @name attendedVisits
 * @type mode VisitMode from @banso/domain
 * @type municipality MunicipalityRef from @banso/directory
 * @type papers ProgrammePaper[] from @banso/domain
 * @nonNull visitId, engagementId, programme, heldOn, mode, papers
 */
select
  v.visit_id as "visitId",
  v.engagement_id as "engagementId",
  json_build_object('code', m.code, 'name', m.name, 'prefecture', f.name) as municipality,
  v.programme,
  v.held_on as "heldOn",
  v.mode,
  v.minutes,
  v.papers
from
  peer_attended(:person, :from, :until) v
  join shared_municipality m on m.code = v.municipality_code
  join shared_prefecture f on f.code = m.prefecture_code
order by
  v.held_on,
  v.visit_id;


/**
 * The parts in teams that a peer supporter had between two days, the first first.
 * @name termsOfPeer
 * @type role TeamRole from @banso/domain
 * @type municipality MunicipalityRef from @banso/directory
 * @nonNull id, engagementId, programme, role, from
 */
select
  t.member_id as id,
  t.engagement_id as "engagementId",
  json_build_object('code', m.code, 'name', m.name, 'prefecture', f.name) as municipality,
  t.programme,
  t.role,
  t.from_on as "from",
  t.until_on as "until"
from
  peer_terms(:person, :from, :until) t
  join shared_municipality m on m.code = t.municipality_code
  join shared_prefecture f on f.code = m.prefecture_code
order by
  t.from_on,
  t.member_id;


/**
 * The remarks of a peer supporter between two days, the first first. What they say is read under the policies: null
 * where the actor does not see the visit's remarks (any more).
 * @name remarksOfPeer
 * @type municipality MunicipalityRef from @banso/directory
 * @nonNull id, visitId, engagementId, at
 */
select
  w.remark_id as id,
  w.visit_id as "visitId",
  w.engagement_id as "engagementId",
  json_build_object('code', m.code, 'name', m.name, 'prefecture', f.name) as municipality,
  r.text,
  w.written_at as "at"
from
  peer_remarked(:person, :from, :until) w
  join shared_municipality m on m.code = w.municipality_code
  join shared_prefecture f on f.code = m.prefecture_code
  left join visit_remark r on r.id = w.remark_id
order by
  w.written_at,
  w.remark_id;
