import { areas, masterId, programmes } from '@banso/directory';
import type pg from 'pg';
import { demoId, type DemoOrganisation, type DemoStory, type TenantKey } from '../story/index.js';
import { insertRows } from './rows.js';

/** What the later parts of the seed look things up in. */
export interface Lookup {
  tenantId(key: TenantKey): number;
  organisationId(key: string): string;
}

/** Tenants, areas, organisations, closed days, people with their roles, assignments. */
export async function seedMasters(client: pg.Client, story: DemoStory, passwordHash: string): Promise<Lookup> {
  const ids = new Map<TenantKey, number>();
  for (const tenant of story.tenants) {
    const { rows } = await client.query<{ id: number }>(
      'insert into tenant (prefecture_code, name) values ($1, $2) returning id',
      [tenant.prefectureCode, tenant.name],
    );
    ids.set(tenant.key, rows[0]!.id);
  }
  const tenantId = (key: TenantKey): number => ids.get(key)!;
  const ofTenant = (key: TenantKey | null): number | null => (key ? tenantId(key) : null);

  for (const tenant of story.tenants) {
    const kept = areas(tenant.prefectureCode).filter((area) => tenant.areaKeys.includes(area.key));
    await insertRows(
      client,
      'area',
      kept.map((area) => ({ id: demoId(area.key), tenant_id: tenantId(tenant.key), kind: area.kind, name: area.name })),
    );
    await insertRows(
      client,
      'area_municipality',
      kept.flatMap((area) =>
        area.municipalityCodes.map((code) => ({
          area_id: demoId(area.key),
          municipality_code: code,
          tenant_id: tenantId(tenant.key),
        })),
      ),
    );
    await insertRows(
      client,
      'closed_day',
      tenant.closedDays.map((closed) => ({ tenant_id: tenantId(tenant.key), day: closed.day, name: closed.name })),
    );
    for (const key of tenant.programmeKeys)
      await client.query('update programme set tenant_id = $2 where id = $1', [
        masterId('programme', key),
        tenantId(tenant.key),
      ]);
  }

  const known = new Map(
    programmes()
      .flatMap((programme) => programme.bodies)
      .map((body) => [body.name, masterId('organisation', body.name)]),
  );
  const idOf = (organisation: DemoOrganisation): string => known.get(organisation.name) ?? demoId(organisation.key);
  for (const organisation of story.organisations) {
    await client.query(
      `insert into organisation (id, tenant_id, kind, name, prefecture_code, area_id, municipality_code) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (id) do update set tenant_id = excluded.tenant_id, area_id = excluded.area_id`,
      [
        idOf(organisation),
        ofTenant(organisation.tenant),
        organisation.kind,
        organisation.name,
        organisation.prefectureCode,
        organisation.areaKey ? demoId(organisation.areaKey) : null,
        organisation.municipalityCode,
      ],
    );
  }
  // The prefecture itself is a body of the report's figure: its office is this one, and no second of its name.
  await client.query(
    `update organisation o set tenant_id = t.id, is_office = true from tenant t
      where t.name = o.name and o.kind = 'prefecture' and t.id = any($1)`,
    [[...ids.values()]],
  );
  await insertRows(
    client,
    'jurisdiction',
    story.organisations.flatMap((organisation) =>
      organisation.jurisdiction.map((code) => ({ organisation_id: idOf(organisation), prefecture_code: code })),
    ),
  );
  const byKey = new Map(story.organisations.map((organisation) => [organisation.key, idOf(organisation)]));
  const organisationId = (key: string): string => byKey.get(key)!;

  await insertRows(
    client,
    'person',
    story.people.map((person) => {
      const present = person.roles.at(-1)!;
      return {
        id: demoId(person.key),
        tenant_id: ofTenant(person.tenant),
        organisation_id: organisationId(present.organisationKey),
        name: person.name,
        kana: person.kana,
        email: person.email,
        post: present.post,
        profession: person.profession,
        home_municipality_code: person.peer?.homeMunicipalityCode ?? null,
        themes: person.peer?.themes ?? [],
        support_types: person.peer?.supportTypes ?? [],
        load_limit: person.peer?.loadLimit ?? null,
      };
    }),
  );
  const peers = story.people.flatMap(({ key, tenant, peer }) => (peer && tenant ? [{ key, tenant, ...peer }] : []));
  await insertRows(
    client,
    'peer_supporter',
    peers.map(({ key, tenant, modes, months, reason, consents }) => ({
      person_id: demoId(key),
      tenant_id: tenantId(tenant),
      modes,
      months,
      reason,
      registered_at: `${consents[0]!.from}T09:00:00+09:00`,
    })),
  );
  await insertRows(
    client,
    'peer_consent',
    peers.flatMap(({ key, tenant, consents }) =>
      consents.map(({ from, until, by }, place) => ({
        id: demoId(`consent-${key}-${place + 1}`),
        person_id: demoId(key),
        tenant_id: tenantId(tenant),
        from_on: from,
        until_on: until,
        given_by: by,
        recorded_at: `${from}T09:00:00+09:00`,
      })),
    ),
  );
  await insertRows(
    client,
    'role_holding',
    story.people.flatMap((person) =>
      person.roles.map((role) => ({
        id: demoId(role.key),
        person_id: demoId(person.key),
        tenant_id: ofTenant(person.tenant),
        organisation_id: organisationId(role.organisationKey),
        role: role.role,
        from_on: role.from,
        until_on: role.until,
      })),
    ),
  );
  await insertRows(
    client,
    'credential',
    story.people
      .filter((person) => person.account)
      .map((person) => ({
        person_id: demoId(person.key),
        password_hash: passwordHash,
        changed_at: `${story.today}T00:00:00+09:00`,
      })),
  );
  await insertRows(
    client,
    'assignment',
    story.assignments.map((assignment) => ({
      id: demoId(assignment.key),
      tenant_id: tenantId(assignment.tenant),
      organisation_id: organisationId(assignment.organisationKey),
      municipality_code: assignment.municipalityCode,
      from_on: assignment.from,
      until_on: assignment.until,
    })),
  );
  return { tenantId, organisationId };
}
