import { dayInTokyo, isMailAddress, isName, type Role } from '@banso/domain';
import { byHand as withConnection, type Transaction } from '@banso/database';
import { sessionHash } from '@banso/http';
import { v7 } from 'uuid';
import { LINK_HOURS, linkOf } from './account-mail.js';
import {
  accountsByAddress,
  beginJurisdictions,
  beginRole,
  bureauByName,
  makeBureau,
  makePerson,
  noteByHand,
  officesNamed,
  type OfficesNamedRow,
  organisationsOfTenant,
  personByAddress,
  putInvitation,
  removeSecondFactor,
} from './by-hand.sql.js';
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
  /** Name of the organisation; without it the body that the office is. */
  organisation: string | null;
  /** The office, by its name or its prefecture's code; needed only where there are several. */
  tenant: string | null;
  /** Prefectures a regional bureau looks after; needed when the bureau is new. */
  jurisdiction: readonly string[];
}

interface Place {
  id: string;
  tenantId: number | null;
}

/**
 * Invites somebody by the migrator's hand: the first administrator of a tenant, and the people of a regional bureau,
 * whom no tenant's administrator may make. Works without mail. Returns the link of one use. @throws ByHandError
 */
export function inviteByHand(migratorUrl: string, who: HandInvitation, publicUrl: string, now: Date): Promise<string> {
  return byHand(migratorUrl, async (tx) => {
    if (!isMailAddress(who.email)) throw new ByHandError(`No mail address: ${JSON.stringify(who.email)}.`);
    refuseNoName(who.name);
    const place = who.role === 'bureau' ? await bureau(tx, who) : await office(tx, who);
    const personId = await person(tx, who, place);
    await tx.count(beginRole, {
      id: v7(),
      person: personId,
      tenant: place.tenantId,
      organisation: place.id,
      role: who.role,
      day: dayInTokyo(now),
    });
    const token = newSecret();
    const expires = new Date(now.getTime() + LINK_HOURS.invitation * 3_600_000);
    await tx.row(putInvitation, { person: personId, link: sessionHash(token), now, expires });
    await tx.row(noteByHand, { person: personId, now, action: 'invitation:create' });
    return linkOf(publicUrl, token);
  });
}

/**
 * Removes somebody's second factor by the migrator's hand, where nobody in the office can consent or the keys are lost.
 * Every way in of the person is shut. Returns the name.
 * @param tenant an office's name or its prefecture's code, needed only where the address has an account in several
 * @throws ByHandError
 */
export function removeSecondFactorByHand(
  migratorUrl: string,
  email: string,
  tenant: string | null,
  now: Date,
): Promise<string> {
  return byHand(migratorUrl, async (tx) => {
    const people = await tx.rows(accountsByAddress, { email, named: tenant });
    const [person] = people;
    if (!person)
      throw new ByHandError(`There is no account with the address ${email}${tenant ? ` in ${tenant}` : ''}.`);
    if (people.length > 1)
      throw new ByHandError(
        `${email} has an account in several offices (${people.map(({ office: name }) => name).join(', ')}): say which with --tenant <prefectureCode or name>.`,
      );
    if (!person.hasSecondFactor) throw new ByHandError(`${email} has no second factor.`);
    await tx.row(removeSecondFactor, { person: person.id, now });
    await tx.row(noteByHand, { person: person.id, now, action: 'secondFactor:remove' });
    return person.name;
  });
}

async function office(tx: Transaction, { organisation, tenant: named }: HandInvitation): Promise<Place> {
  const tenants = await tx.rows(officesNamed, { named });
  const [tenant] = tenants;
  if (!tenant)
    throw new ByHandError(
      named
        ? `${named} is no tenant yet: found it with \`tenant ${named}\`.`
        : 'There is no tenant yet: found one with `tenant <prefectureCode>`.',
    );
  if (tenants.length > 1)
    throw new ByHandError(
      `There are several tenants (${tenants.map(inWords).join(', ')}): say which with --tenant <prefectureCode or name>.`,
    );
  const places = await tx.rows(organisationsOfTenant, { tenant: tenant.id });
  const place = organisation
    ? places.find(({ name }) => name === organisation)
    : (places.find(({ isOffice }) => isOffice) ?? places.find(({ kind }) => kind === 'prefecture'));
  if (!place)
    throw new ByHandError(
      `${tenant.name} has no organisation "${organisation ?? ''}". There are: ${places.map(({ name }) => name).join(', ')}.`,
    );
  return { id: place.id, tenantId: tenant.id };
}

/** How an office is named to an operator: a prefecture's with its code. */
function inWords({ kind, prefectureCode, name }: OfficesNamedRow): string {
  return kind === 'prefecture' ? `${prefectureCode} ${name}` : name;
}

async function bureau(tx: Transaction, { organisation, jurisdiction }: HandInvitation): Promise<Place> {
  if (!organisation) throw new ByHandError('A person of a regional bureau needs the name of the bureau.');
  const known = await tx.row(bureauByName, { name: organisation });
  if (known) return { id: known.id, tenantId: null };
  if (jurisdiction.length === 0)
    throw new ByHandError(
      `The bureau "${organisation}" is new: say which prefectures it looks after with --jurisdiction 20,11.`,
    );
  refuseNoName(organisation);
  const id = v7();
  await tx.count(makeBureau, { id, name: organisation });
  const begun = await tx.count(beginJurisdictions, { bureau: id, prefectures: jurisdiction });
  if (begun < jurisdiction.length) throw new ByHandError(`Not all of ${jurisdiction.join(', ')} are prefectures.`);
  return { id, tenantId: null };
}

/** What comes by hand is a name by the rule of the screens. @throws ByHandError */
export function refuseNoName(text: string): void {
  if (isName(text)) return;
  const rule = 'at most 100 characters, without line breaks, invisible ones or ones that turn the direction of text';
  throw new ByHandError(`No name: ${JSON.stringify(text)}. A name has ${rule}.`);
}

async function person(tx: Transaction, { email, name }: HandInvitation, place: Place): Promise<string> {
  const known = await tx.row(personByAddress, { email, tenant: place.tenantId });
  if (known?.hasAccount)
    throw new ByHandError(`${email} has an account already. A forgotten password is replaced on the sign-in screen.`);
  if (known?.isDisabled) throw new ByHandError(`${email} is disabled.`);
  if (known) return known.id;
  const id = v7();
  await tx.count(makePerson, { id, tenant: place.tenantId, organisation: place.id, name, email });
  return id;
}

/** Works by the migrator's hand, past row-level security, in one transaction. */
export function byHand<Result>(migratorUrl: string, work: (tx: Transaction) => Promise<Result>): Promise<Result> {
  return withConnection(migratorUrl, 'banso by hand', (hand) => hand.transaction(work));
}
