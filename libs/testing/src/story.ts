import { randomBytes, randomUUID, createHash } from 'node:crypto';
import type { Role, SupportType, TeamRole } from '@banso/domain';
import type { FreshDatabase } from './fresh-database.js';

/** What a story needs to know of an organisation. */
export interface OrganisationRow {
  id: string;
  tenantId: number | null;
  kind: string;
  name: string;
}
/** What a story needs to know of a person. `token` opens the session that `Story.person` made. */
export interface PersonRow {
  id: string;
  name: string;
  email: string;
  tenantId: number | null;
  token: Buffer;
  secret: string;
}
/** What a story needs to know of an engagement. */
export interface EngagementRowId {
  id: string;
  tenantId: number;
  municipalityCode: string;
  programmeId: string;
}

const LONG_AGO = '2020-04-01';

/**
 * Lays out the facts that a test's story begins with, by the migrator's hand. Only what matters is named; the rest has
 * plain defaults.
 */
export class Story {
  private count = 0;

  constructor(private readonly database: FreshDatabase) {}

  async tenant(prefectureCode = '20'): Promise<number> {
    const [row] = await this.database.query<{ id: number }>(
      'insert into tenant (prefecture_code, name) select code, name from prefecture where code = $1 returning id',
      [prefectureCode],
    );
    return row!.id;
  }

  async organisation(facts: {
    tenantId: number | null;
    kind?: string;
    name?: string;
    areaId?: string;
    prefectureCode?: string;
  }): Promise<OrganisationRow> {
    const row = {
      id: randomUUID(),
      tenantId: facts.tenantId,
      kind: facts.kind ?? 'prefecture',
      name: facts.name ?? '地域包括ケア課',
    };
    await this.database.query(
      'insert into organisation (id, tenant_id, kind, name, area_id, prefecture_code) values ($1, $2, $3, $4, $5, $6)',
      [row.id, row.tenantId, row.kind, row.name, facts.areaId ?? null, facts.prefectureCode ?? null],
    );
    if (row.kind === 'regionalBureau' && facts.prefectureCode)
      await this.database.query('insert into jurisdiction values ($1, $2)', [row.id, facts.prefectureCode]);
    return row;
  }

  async area(facts: { tenantId: number; name: string; municipalityCodes: string[]; kind?: string }): Promise<string> {
    const id = randomUUID();
    await this.database.query('insert into area (id, tenant_id, kind, name) values ($1, $2, $3, $4)', [
      id,
      facts.tenantId,
      facts.kind ?? 'healthOffice',
      facts.name,
    ]);
    await this.database.query(
      'insert into area_municipality (area_id, municipality_code, tenant_id) select $1, unnest($2::text[]), $3',
      [id, facts.municipalityCodes, facts.tenantId],
    );
    return id;
  }

  /** A person with one role (or none) and an open session. */
  async person(facts: {
    organisation: OrganisationRow;
    role?: Role;
    name?: string;
    from?: string;
    until?: string;
    mailMode?: string;
  }): Promise<PersonRow> {
    const n = ++this.count;
    const secret = randomBytes(16).toString('base64url');
    const row: PersonRow = {
      id: randomUUID(),
      name: facts.name ?? `山田 ${n}号`,
      email: `person${n}@test.example`,
      tenantId: facts.organisation.tenantId,
      secret,
      token: createHash('sha256').update(secret).digest(),
    };
    await this.database.query(
      'insert into person (id, tenant_id, organisation_id, name, kana, email, mail_mode) values ($1, $2, $3, $4, $5, $6, $7)',
      [row.id, row.tenantId, facts.organisation.id, row.name, 'やまだ', row.email, facts.mailMode ?? 'digest'],
    );
    if (facts.role) await this.role(row, facts.role, facts.organisation, { from: facts.from, until: facts.until });
    await this.database.query(
      `insert into session (token_hash, person_id, created_at, last_seen_at, expires_at) values ($1, $2, '2020-01-01', '2100-01-01', '2100-01-01')`,
      [row.token, row.id],
    );
    return row;
  }

  async role(
    person: PersonRow,
    role: Role,
    organisation: OrganisationRow,
    term: { from?: string; until?: string } = {},
  ): Promise<void> {
    await this.database.query(
      'insert into role_holding (id, person_id, tenant_id, organisation_id, role, from_on, until_on) values ($1, $2, $3, $4, $5, $6, $7)',
      [
        randomUUID(),
        person.id,
        organisation.tenantId,
        organisation.id,
        role,
        term.from ?? LONG_AGO,
        term.until ?? null,
      ],
    );
  }

  async assignment(facts: {
    organisation: OrganisationRow;
    municipalityCode: string;
    from?: string;
    until?: string;
  }): Promise<void> {
    await this.database.query(
      'insert into assignment (id, tenant_id, organisation_id, municipality_code, from_on, until_on) values ($1, $2, $3, $4, $5, $6)',
      [
        randomUUID(),
        facts.organisation.tenantId,
        facts.organisation.id,
        facts.municipalityCode,
        facts.from ?? LONG_AGO,
        facts.until ?? null,
      ],
    );
  }

  async programme(facts: {
    tenantId: number | null;
    body: OrganisationRow;
    supportTypes?: SupportType[];
    name?: string;
  }): Promise<string> {
    const id = randomUUID();
    await this.database.query(
      `with made as (insert into programme (id, tenant_id, name, from_fiscal_year) values ($1, $2, $3, 2010) returning id)
       insert into programme_year (programme_id, from_fiscal_year, forms, support_types, fee_rule)
         select id, 2010, '{accompanying}', $4, 'free' from made`,
      [id, facts.tenantId, facts.name ?? '市区町村伴走型支援', facts.supportTypes ?? ['A', 'B']],
    );
    await this.database.query(
      'insert into programme_body (programme_id, from_fiscal_year, organisation_id, position) values ($1, 2010, $2, 0)',
      [id, facts.body.id],
    );
    return id;
  }

  /** An engagement with its first due day NOT computed; use the engagements room's verbs when the cadence matters. */
  async engagement(facts: {
    tenantId: number;
    programmeId: string;
    municipalityCode: string;
    startedOn?: string;
    lead?: PersonRow;
    deputy?: PersonRow;
    vision?: string;
    stage?: number;
  }): Promise<EngagementRowId> {
    const id = randomUUID();
    const startedOn = facts.startedOn ?? '2026-04-01';
    await this.database.query(
      'insert into engagement (id, tenant_id, municipality_code, programme_id, started_on, vision, stage, created_at) values ($1, $2, $3, $4, $5::date, $6, $7, $5::date)',
      [id, facts.tenantId, facts.municipalityCode, facts.programmeId, startedOn, facts.vision ?? '', facts.stage ?? 0],
    );
    if (facts.lead) await this.member({ engagementId: id, person: facts.lead, role: 'lead', from: startedOn });
    if (facts.deputy) await this.member({ engagementId: id, person: facts.deputy, role: 'deputy', from: startedOn });
    return { id, tenantId: facts.tenantId, municipalityCode: facts.municipalityCode, programmeId: facts.programmeId };
  }

  /** A person becomes a peer supporter, with the consent of their home office for as long as a story lasts. */
  async peerSupporter(facts: {
    person: PersonRow;
    home?: string;
    loadLimit?: number;
    themes?: string[];
    consent?: { from: string; until: string } | null;
  }): Promise<void> {
    const { person, home, loadLimit, themes, consent = { from: '2000-04-01', until: '2100-03-31' } } = facts;
    await this.database.query(
      `update person set home_municipality_code = coalesce($2, home_municipality_code),
         load_limit = coalesce($3, load_limit), themes = coalesce($4, themes) where id = $1`,
      [person.id, home ?? null, loadLimit ?? null, themes ?? null],
    );
    await this.database.query(
      `insert into peer_supporter (person_id, tenant_id, registered_at) values ($1, $2, '2020-04-01')
         on conflict do nothing`,
      [person.id, person.tenantId],
    );
    if (consent)
      await this.database.query(
        `insert into peer_consent (id, person_id, tenant_id, from_on, until_on, given_by, recorded_at)
           select $1, $2, $3, $4, $5, '課長', '2020-04-01'
            where not exists (select from peer_consent where person_id = $2)`,
        [randomUUID(), person.id, person.tenantId, consent.from, consent.until],
      );
  }

  /** A part in a team. Whoever is to be a peer supporter in it and is none yet becomes one. */
  async member(facts: {
    engagementId: string;
    person: PersonRow;
    role: TeamRole;
    from?: string;
    until?: string;
  }): Promise<string> {
    const id = randomUUID();
    if (facts.role === 'peerSupporter') await this.peerSupporter({ person: facts.person });
    await this.database.query(
      'insert into team_member (id, engagement_id, person_id, role, from_on) values ($1, $2, $3, $4, $5)',
      [id, facts.engagementId, facts.person.id, facts.role, facts.from ?? LONG_AGO],
    );
    if (facts.until)
      await this.database.query(
        `insert into team_member_end (member_id, engagement_id, person_id, until_on) values ($1, $2, $3, $4)
           on conflict (member_id, transfer_id) do update set until_on = excluded.until_on`,
        [id, facts.engagementId, facts.person.id, facts.until],
      );
    return id;
  }

  async counterpart(facts: {
    engagementId: string;
    name?: string;
    post?: string;
    from?: string;
    until?: string;
    isMain?: boolean;
  }): Promise<string> {
    const id = randomUUID();
    await this.database.query(
      'insert into counterpart (id, engagement_id, name, post, from_on, until_on, is_main) values ($1, $2, $3, $4, $5, $6, $7)',
      [
        id,
        facts.engagementId,
        facts.name ?? '戸隠 一郎',
        facts.post ?? '係長',
        facts.from ?? LONG_AGO,
        facts.until ?? null,
        facts.isMain ?? true,
      ],
    );
    return id;
  }
}
