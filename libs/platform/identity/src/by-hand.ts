import { dayInTokyo, isMailAddress, isName, type Role } from '@banso/domain';
import { dataSource } from '@banso/database';
import { sessionHash } from '@banso/http';
import type { EntityManager } from 'typeorm';
import { v7 } from 'uuid';
import { LINK_HOURS, linkOf } from './account-mail.js';
import { newSecret } from './caller.js';

/** Something an operator asked for that cannot be done; `message` says why and what to write instead. */
export class ByHandError extends Error {
  override name = 'ByHandError';
}

/** Whom to invite, and as what. */
export interface HandInvitation {
  email: string;
  name: string;
  role: Role;
  /** Name of the organisation; without it the prefecture itself. */
  organisation: string | null;
  /** Prefecture code of the tenant; needed only where there are several. */
  prefectureCode: string | null;
  /** Prefectures a regional bureau looks after; needed when the bureau is new. */
  jurisdiction: readonly string[];
}

interface Place {
  id: string;
  tenantId: number | null;
}

/** Founds the tenant of a prefecture with its first organisation, by the migrator's hand. Returns its name. @throws ByHandError */
export function foundTenant(migratorUrl: string, prefectureCode: string): Promise<string> {
  return byHand(migratorUrl, async (manager) => {
    const [prefecture] = await manager.query<Array<{ name: string }>>('select name from prefecture where code = $1', [prefectureCode]);
    if (!prefecture) throw new ByHandError(`There is no prefecture "${prefectureCode}": codes have two digits, from 01 (北海道) to 47 (沖縄県).`);
    const [tenant] = await manager.query<Array<{ id: number }>>('insert into tenant (prefecture_code, name) values ($1, $2) on conflict (prefecture_code) do nothing returning id', [prefectureCode, prefecture.name]);
    if (!tenant) throw new ByHandError(`${prefecture.name} is a tenant already.`);
    await manager.query(`insert into organisation (id, tenant_id, kind, name, prefecture_code) values ($1, $2, 'prefecture', $3, $4)`, [v7(), tenant.id, prefecture.name, prefectureCode]);
    return prefecture.name;
  });
}

/**
 * Invites somebody by the migrator's hand: the first administrator of a tenant, and the people of a regional bureau, whom no
 * tenant's administrator may make. Works without mail. Returns the link of one use. @throws ByHandError
 */
export function inviteByHand(migratorUrl: string, who: HandInvitation, publicUrl: string, now: Date): Promise<string> {
  return byHand(migratorUrl, async (manager) => {
    if (!isMailAddress(who.email)) throw new ByHandError(`No mail address: ${JSON.stringify(who.email)}.`);
    refuseNoName(who.name);
    const place = who.role === 'bureau' ? await bureau(manager, who) : await office(manager, who);
    const personId = await person(manager, who, place);
    const today = dayInTokyo(now);
    await manager.query(
      `insert into role_holding (id, person_id, tenant_id, organisation_id, role, from_on)
       select $1, $2, $3, $4, $5, $6 where not exists (
         select from role_term where person_id = $2 and organisation_id = $4 and role = $5
            and (until_on is null or until_on >= $6))`,
      [v7(), personId, place.tenantId, place.id, who.role, today],
    );
    const token = newSecret();
    await manager.query('select put_account_link($1, $2, $3, null, $4, $5, null)', [personId, 'invitation', sessionHash(token), now, new Date(now.getTime() + LINK_HOURS.invitation * 3_600_000)]);
    await manager.query(`select note_account($1::uuid, $2, 'invitation:create', 'person', ($1::uuid)::text, '{"by": "operator"}', null, null)`, [personId, now]);
    return linkOf(publicUrl, token);
  });
}

/**
 * Removes somebody's second factor by the migrator's hand, where nobody in the office can consent or the keys are lost. Every
 * way in of the person is shut. Returns the name. @param prefectureCode needed only where the address has an account in several offices @throws ByHandError
 */
export function removeSecondFactorByHand(migratorUrl: string, email: string, prefectureCode: string | null, now: Date): Promise<string> {
  return byHand(migratorUrl, async (manager) => {
    const people = await manager.query<Array<{ id: string; name: string; office: string; there: boolean }>>(
      `select p.id, p.name, coalesce(t.prefecture_code || ' ' || t.name, o.name) as office, exists (select from second_factor f where f.person_id = p.id) as there
         from person p join organisation o on o.id = p.organisation_id left join tenant t on t.id = p.tenant_id
        where folded_address(p.email) = folded_address($1) and ($2::text is null or t.prefecture_code = $2)`, [email, prefectureCode]);
    const [person] = people;
    if (!person) throw new ByHandError(`There is no account with the address ${email}${prefectureCode ? ` in ${prefectureCode}` : ''}.`);
    if (people.length > 1) throw new ByHandError(`${email} has an account in several offices (${people.map(({ office: name }) => name).join(', ')}): say which with --tenant <prefectureCode>.`);
    if (!person.there) throw new ByHandError(`${email} has no second factor.`);
    await manager.query('select remove_second_factor_of($1, $2, null)', [person.id, now]);
    await manager.query(`select note_account($1::uuid, $2, 'secondFactor:remove', 'person', ($1::uuid)::text, '{"by": "operator"}', null, null)`, [person.id, now]);
    return person.name;
  });
}

async function office(manager: EntityManager, { organisation, prefectureCode }: HandInvitation): Promise<Place> {
  const tenants = await manager.query<Array<{ id: number; prefecture_code: string; name: string }>>('select id, prefecture_code, name from tenant where $1::text is null or prefecture_code = $1 order by id', [prefectureCode]);
  const [tenant] = tenants;
  if (!tenant) throw new ByHandError(prefectureCode ? `${prefectureCode} is no tenant yet: found it with \`tenant ${prefectureCode}\`.` : 'There is no tenant yet: found one with `tenant <prefectureCode>`.');
  if (tenants.length > 1) throw new ByHandError(`There are several tenants (${tenants.map((one) => `${one.prefecture_code} ${one.name}`).join(', ')}): say which with --tenant <prefectureCode>.`);
  const places = await manager.query<Array<{ id: string; name: string; kind: string }>>('select id, name, kind from organisation where tenant_id = $1 order by (kind <> $2), name', [tenant.id, 'prefecture']);
  const place = organisation ? places.find(({ name }) => name === organisation) : places.find(({ kind }) => kind === 'prefecture');
  if (!place) throw new ByHandError(`${tenant.name} has no organisation "${organisation ?? ''}". There are: ${places.map(({ name }) => name).join(', ')}.`);
  return { id: place.id, tenantId: tenant.id };
}

async function bureau(manager: EntityManager, { organisation, jurisdiction }: HandInvitation): Promise<Place> {
  if (!organisation) throw new ByHandError('A person of a regional bureau needs the name of the bureau.');
  const [known] = await manager.query<Array<{ id: string }>>(`select id from organisation where kind = 'regionalBureau' and name = $1`, [organisation]);
  if (known) return { id: known.id, tenantId: null };
  if (jurisdiction.length === 0) throw new ByHandError(`The bureau "${organisation}" is new: say which prefectures it looks after with --jurisdiction 20,11.`);
  refuseNoName(organisation);
  const id = v7();
  await manager.query(`insert into organisation (id, kind, name) values ($1, 'regionalBureau', $2)`, [id, organisation]);
  const rows = await manager.query<Array<{ prefecture_code: string }>>('insert into jurisdiction (organisation_id, prefecture_code) select $1, code from prefecture where code = any($2) returning prefecture_code', [id, jurisdiction]);
  if (rows.length < jurisdiction.length) throw new ByHandError(`Not all of ${jurisdiction.join(', ')} are prefectures.`);
  return { id, tenantId: null };
}

/** What comes by hand is a name by the rule of the screens. @throws ByHandError */
function refuseNoName(text: string): void {
  if (isName(text)) return;
  const rule = 'at most 100 characters, without line breaks, invisible ones or ones that turn the direction of text';
  throw new ByHandError(`No name: ${JSON.stringify(text)}. A name has ${rule}.`);
}

async function person(manager: EntityManager, { email, name }: HandInvitation, place: Place): Promise<string> {
  const [known] = await manager.query<Array<{ id: string; disabled: boolean; account: boolean }>>(
    'select id, disabled_at is not null as disabled, exists (select from credential c where c.person_id = p.id) as account from person p where folded_address(email) = folded_address($1) and tenant_id is not distinct from $2', [email, place.tenantId]);
  if (known?.account) throw new ByHandError(`${email} has an account already. A forgotten password is replaced on the sign-in screen.`);
  if (known?.disabled) throw new ByHandError(`${email} is disabled.`);
  if (known) return known.id;
  const id = v7();
  await manager.query('insert into person (id, tenant_id, organisation_id, name, kana, email) values ($1, $2, $3, $4, $4, $5)', [id, place.tenantId, place.id, name, email]);
  return id;
}

async function byHand<Result>(migratorUrl: string, work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
  const source = await dataSource(migratorUrl, { name: 'banso by hand', poolSize: 1 }).initialize();
  try {
    return await source.transaction(work);
  } finally {
    await source.destroy();
  }
}
