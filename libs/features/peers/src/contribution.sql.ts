// Made from contribution.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay, ProgrammePaper, TeamRole, VisitMode } from '@banso/domain';
import type { MunicipalityRef } from '@banso/directory';

/** What {@link personThanked} is asked with. */
export interface PersonThankedParameters {
  person: string;
  until: CivilDay;
}

/** What {@link personThanked} gives. */
export interface PersonThankedRow {
  id: string;
  name: string;
  post: string | null;
  organisation: string;
  home: MunicipalityRef | null;
  consentedBy: string | null;
  office: string;
}

/** Whom a contribution is of, with their home office and the office that they help: nobody where the actor may not know. */
export const personThanked = statement<PersonThankedParameters, PersonThankedRow>({
  name: 'personThanked',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['person', 'until'],
      text: `
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
          peer_thanked($1, $2) s
          join shared_person p on p.id = s.person_id
          join shared_organisation o on o.id = p.organisation_id
          join shared_tenant t on t.id = s.tenant_id
          left join shared_municipality m on m.code = p.home_municipality_code
          left join shared_prefecture f on f.code = m.prefecture_code`,
    },
  },
});

/** What {@link attendedVisits} is asked with. */
export interface AttendedVisitsParameters {
  person: string;
  from: CivilDay;
  until: CivilDay;
}

/** What {@link attendedVisits} gives. */
export interface AttendedVisitsRow {
  visitId: string;
  engagementId: string;
  municipality: MunicipalityRef;
  programme: string;
  heldOn: CivilDay;
  mode: VisitMode;
  minutes: number | null;
  papers: ProgrammePaper[];
}

/** The visits in which a peer supporter took part between two days, the first first. */
export const attendedVisits = statement<AttendedVisitsParameters, AttendedVisitsRow>({
  name: 'attendedVisits',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['person', 'from', 'until'],
      text: `
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
          peer_attended($1, $2, $3) v
          join shared_municipality m on m.code = v.municipality_code
          join shared_prefecture f on f.code = m.prefecture_code
        order by
          v.held_on,
          v.visit_id`,
    },
  },
});

/** What {@link termsOfPeer} is asked with. */
export interface TermsOfPeerParameters {
  person: string;
  from: CivilDay;
  until: CivilDay;
}

/** What {@link termsOfPeer} gives. */
export interface TermsOfPeerRow {
  id: string;
  engagementId: string;
  municipality: MunicipalityRef;
  programme: string;
  role: TeamRole;
  from: CivilDay;
  until: CivilDay | null;
}

/** The parts in teams that a peer supporter had between two days, the first first. */
export const termsOfPeer = statement<TermsOfPeerParameters, TermsOfPeerRow>({
  name: 'termsOfPeer',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['person', 'from', 'until'],
      text: `
        select
          t.member_id as id,
          t.engagement_id as "engagementId",
          json_build_object('code', m.code, 'name', m.name, 'prefecture', f.name) as municipality,
          t.programme,
          t.role,
          t.from_on as "from",
          t.until_on as "until"
        from
          peer_terms($1, $2, $3) t
          join shared_municipality m on m.code = t.municipality_code
          join shared_prefecture f on f.code = m.prefecture_code
        order by
          t.from_on,
          t.member_id`,
    },
  },
});

/** What {@link remarksOfPeer} is asked with. */
export interface RemarksOfPeerParameters {
  person: string;
  from: CivilDay;
  until: CivilDay;
}

/** What {@link remarksOfPeer} gives. */
export interface RemarksOfPeerRow {
  id: string;
  visitId: string;
  engagementId: string;
  municipality: MunicipalityRef;
  text: string | null;
  at: string;
}

/**
 * The remarks of a peer supporter between two days, the first first. What they say is read under the policies: null
 * where the actor does not see the visit's remarks (any more).
 */
export const remarksOfPeer = statement<RemarksOfPeerParameters, RemarksOfPeerRow>({
  name: 'remarksOfPeer',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['person', 'from', 'until'],
      text: `
        select
          w.remark_id as id,
          w.visit_id as "visitId",
          w.engagement_id as "engagementId",
          json_build_object('code', m.code, 'name', m.name, 'prefecture', f.name) as municipality,
          r.text,
          w.written_at as "at"
        from
          peer_remarked($1, $2, $3) w
          join shared_municipality m on m.code = w.municipality_code
          join shared_prefecture f on f.code = m.prefecture_code
          left join visit_remark r on r.id = w.remark_id
        order by
          w.written_at,
          w.remark_id`,
    },
  },
});
