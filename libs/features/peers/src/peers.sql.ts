// Made from peers.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay, SupportType, VisitMode } from '@banso/domain';
import type { MunicipalityRef } from '@banso/directory';

/** What {@link peersOf} is asked with. */
export interface PeersOfParameters {
  only: string | null;
  words: string | null;
  theme: string | null;
  free: boolean;
  today: CivilDay;
  afterKana: string;
  afterId: string;
  limit: number;
}

/** What {@link peersOf} gives. */
export interface PeersOfRow {
  id: string;
  version: number;
  person: { id: string; name: string };
  kana: string;
  organisation: string;
  post: string | null;
  home: MunicipalityRef | null;
  themes: string[];
  supportTypes: SupportType[];
  modes: VisitMode[];
  months: number[];
  loadLimit: number | null;
  load: number;
  reason: string;
  endedOn: CivilDay | null;
  consents: Array<{ id: string; from: CivilDay; until: CivilDay; by: string; state: 'future' | 'past' | 'present'; endedReason: string | null; scan: { name: string; size: number } | null }>;
}

/**
 * Peer supporters of one's own office by their reading, behind the place where the page before ended: all of them, or
 * one; with their consents and what they carry. Support types and modes are written from requests that let in no other.
 */
export const peersOf = statement<PeersOfParameters, PeersOfRow>({
  name: 'peersOf',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['only', 'words', 'theme', 'free', 'today', 'afterKana', 'afterId', 'limit'],
      text: `
        with
          page as materialized (
            select
              s.*,
              p.name,
              p.kana,
              p.post,
              p.home_municipality_code,
              p.themes,
              p.support_types,
              p.load_limit,
              p.organisation_id,
              p.version as person_version
            from
              peer_supporter s
              join shared_person p on p.id = s.person_id
            where
              (
                $1::text is null
                or s.person_id::text = $1
              )
              and (
                $2::text is null
                or p.search like containing($2)
              )
              and (
                $3::text is null
                or $3 = any (p.themes)
              )
              and (
                not $4::boolean
                or (
                  p.disabled_at is null
                  and (
                    s.ended_on is null
                    or s.ended_on >= $5::date
                  )
                  and exists (
                    select
                    from
                      peer_consent c
                    where
                      c.person_id = s.person_id
                      and holds_on(c.from_on, c.until_on, $5)
                  )
                  and (
                    p.load_limit is null
                    or p.load_limit > (
                      select
                        count(distinct l.engagement_id)
                      from
                        peer_carried(array[s.person_id]) l
                      where
                        holds_on(l.from_on, l.until_on, $5)
                    )
                  )
                )
              )
              and (p.kana, s.person_id) > ($6, $7::uuid)
            order by
              p.kana,
              s.person_id
            limit
              $8
          ),
          carried as materialized (
            select
              l.person_id,
              count(distinct l.engagement_id)::int as
            load
            from
              peer_carried(
                array(
                  select
                    person_id
                  from
                    page
                )
              ) l
            where
              holds_on(l.from_on, l.until_on, $5)
            group by
              l.person_id
          )
        select
          g.person_id as id,
          g.version + g.person_version as version,
          json_build_object('id', g.person_id, 'name', g.name) as person,
          g.kana,
          o.name as organisation,
          g.post,
          case
            when m.code is not null then json_build_object('code', m.code, 'name', m.name, 'prefecture', f.name)
          end as home,
          g.themes,
          g.support_types as "supportTypes",
          g.modes,
          g.months,
          g.load_limit as "loadLimit",
          coalesce(c.load, 0) as
        load,
        g.reason,
        g.ended_on as "endedOn",
        coalesce(
          (
            select
              json_agg(
                json_build_object(
                  'id',
                  k.id,
                  'from',
                  k.from_on,
                  'until',
                  k.until_on,
                  'by',
                  k.given_by,
                  'state',
                  case
                    when k.from_on > $5 then 'future'
                    when k.until_on < $5 then 'past'
                    else 'present'
                  end,
                  'endedReason',
                  k.ended_reason,
                  'scan',
                  (
                    select
                      json_build_object('name', z.name, 'size', z.size)
                    from
                      peer_consent_scan z
                    where
                      z.consent_id = k.id
                    order by
                      z.added_at desc,
                      z.id desc
                    limit
                      1
                  )
                )
                order by
                  k.from_on desc
              )
            from
              peer_consent k
            where
              k.person_id = g.person_id
          ),
          '[]'
        ) as consents
        from
          page g
          join shared_organisation o on o.id = g.organisation_id
          left join shared_municipality m on m.code = g.home_municipality_code
          left join shared_prefecture f on f.code = m.prefecture_code
          left join carried c on c.person_id = g.person_id
        order by
          g.kana,
          g.person_id`,
    },
  },
});

/** What {@link personToRegister} is asked with. */
export interface PersonToRegisterParameters {
  person: string;
}

/** What {@link personToRegister} gives. */
export interface PersonToRegisterRow {
  id: string;
  tenantId: number;
  known: boolean;
}

/** A person of an office that the actor manages, who may become a peer supporter. */
export const personToRegister = statement<PersonToRegisterParameters, PersonToRegisterRow>({
  name: 'personToRegister',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['person'],
      text: `
        select
          p.id,
          p.tenant_id as "tenantId",
          exists (
            select
            from
              peer_supporter s
            where
              s.person_id = p.id
          ) as known
        from
          shared_person p
        where
          p.id = $1
          and p.tenant_id = any (ctx_ints('app.manages'))
          and p.disabled_at is null`,
    },
  },
});

/** What {@link lockPeer} is asked with. */
export interface LockPeerParameters {
  id: string;
}

/** What {@link lockPeer} gives. */
export interface LockPeerRow {
  id: string;
  tenantId: number;
  version: number;
  both: number;
  modes: VisitMode[];
  months: number[];
  reason: string;
  endedOn: CivilDay | null;
  themes: string[];
  homeMunicipalityCode: string | null;
}

/** A peer supporter with the version of both of their rows, locked until the transaction ends. */
export const lockPeer = statement<LockPeerParameters, LockPeerRow>({
  name: 'lockPeer',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['id'],
      text: `
        select
          s.person_id as id,
          s.tenant_id as "tenantId",
          s.version,
          s.version + p.version as both,
          s.modes,
          s.months,
          s.reason,
          s.ended_on as "endedOn",
          p.themes,
          p.home_municipality_code as "homeMunicipalityCode"
        from
          peer_supporter s
          join shared_person p on p.id = s.person_id
        where
          s.person_id::text = $1
        for update of
          s`,
    },
  },
});

/** What {@link themesOfOffice} is asked with. */
export interface ThemesOfOfficeParameters {
  tenant: number;
}

/** What {@link themesOfOffice} gives. */
export interface ThemesOfOfficeRow {
  themes: string[];
  version: number;
}

/** The themes of the office that the actor works for, where it has edited them. */
export const themesOfOffice = statement<ThemesOfOfficeParameters, ThemesOfOfficeRow>({
  name: 'themesOfOffice',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['tenant'],
      text: `
        select
          themes,
          version
        from
          peer_vocabulary
        where
          tenant_id = $1`,
    },
  },
});

/** What {@link officeOfThemes} gives. */
export interface OfficeOfThemesRow {
  id: number;
}

/** The office whose themes the actor may edit; of several, the first. */
export const officeOfThemes = statement<Record<string, never>, OfficeOfThemesRow>({
  name: 'officeOfThemes',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: [],
      text: `
        select
          t.id
        from
          shared_tenant t
        where
          t.id = any (ctx_ints('app.manages'))
        order by
          t.id
        limit
          1`,
    },
  },
});

/** What {@link beginThemes} is asked with. */
export interface BeginThemesParameters {
  tenant: number;
  themes: ReadonlyArray<string>;
  person: string | null;
}

/** What {@link beginThemes} gives. */
export type BeginThemesRow = Record<string, never>;

/** Writes the themes of an office that has not edited them yet, unless somebody else has done it meanwhile. */
export const beginThemes = statement<BeginThemesParameters, BeginThemesRow>({
  name: 'beginThemes',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['tenant', 'themes', 'person'],
      text: `
        insert into
          peer_vocabulary (tenant_id, themes, changed_by)
        values
          ($1, $2::text[], $3)
        on conflict do nothing`,
    },
  },
});

/** What {@link consentsWithin} is asked with. */
export interface ConsentsWithinParameters {
  person: string;
  from: CivilDay;
  until: CivilDay;
}

/** What {@link consentsWithin} gives. */
export interface ConsentsWithinRow {
  from: CivilDay;
  until: CivilDay;
}

/** The consents of a peer supporter that share a day with a term. */
export const consentsWithin = statement<ConsentsWithinParameters, ConsentsWithinRow>({
  name: 'consentsWithin',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['person', 'from', 'until'],
      text: `
        select
          from_on as "from",
          until_on as "until"
        from
          peer_consent
        where
          person_id = $1
          and daterange (from_on, until_on, '[]') && daterange ($2::date, $3::date, '[]')
        order by
          from_on
        limit
          1`,
    },
  },
});

/** What {@link consentOfPeer} is asked with. */
export interface ConsentOfPeerParameters {
  id: string;
  person: string;
}

/** What {@link consentOfPeer} gives. */
export interface ConsentOfPeerRow {
  id: string;
  from: CivilDay;
  until: CivilDay;
}

/** A consent of a peer supporter. */
export const consentOfPeer = statement<ConsentOfPeerParameters, ConsentOfPeerRow>({
  name: 'consentOfPeer',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['id', 'person'],
      text: `
        select
          id,
          from_on as "from",
          until_on as "until"
        from
          peer_consent
        where
          id::text = $1
          and person_id = $2`,
    },
  },
});

/** What {@link scanOfConsent} is asked with. */
export interface ScanOfConsentParameters {
  consent: string;
  person: string;
}

/** What {@link scanOfConsent} gives. */
export interface ScanOfConsentRow {
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
  storedAs: string;
}

/** The newest scan of a consent of a peer supporter. */
export const scanOfConsent = statement<ScanOfConsentParameters, ScanOfConsentRow>({
  name: 'scanOfConsent',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['consent', 'person'],
      text: `
        select
          z.name,
          z.media_type as "mediaType",
          z.size,
          z.sha256,
          z.stored_as as "storedAs"
        from
          peer_consent_scan z
          join peer_consent c on c.id = z.consent_id
        where
          c.id::text = $1
          and c.person_id::text = $2
        order by
          z.added_at desc,
          z.id desc
        limit
          1`,
    },
  },
});
