import { audit } from '@banso/audit';
import { isAccountRole, may, type Role } from '@banso/domain';
import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, type Page, Refusal, refuseField } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { differences, KEEPS_ADMIN, ownOrganisation, refusedBy } from './administered.js';
import { ADMINISTRATION_REFUSALS } from './administration.errors.js';
import type { Consent, Identity } from './consents.response.js';
import { ConsentsService } from './consents.service.js';
import type { ChangePerson, DisablePerson, RegisterPerson } from './people.request.js';

interface PersonFacts extends Required<ChangePerson> {
  id: string;
  version: number;
  disabledAt: string | null;
  /** Roles held today or later, and whether any was ever held. */
  roles: Role[];
  everHeld: boolean;
}

const FACTS = `select p.id, p.version, p.name, p.kana, p.email, p.organisation_id as "organisationId", p.post, p.profession, p.home_municipality_code as "homeMunicipalityCode",
       p.themes, p.support_types as "supportTypes", p.load_limit as "loadLimit", p.disabled_at as "disabledAt",
       array(select r.role from role_term r where r.person_id = p.id and coalesce(r.until_on, 'infinity') >= $2) as roles,
       exists (select from role_term r where r.person_id = p.id) as "everHeld"
  from person p where p.id::text = $1 and p.tenant_id is not null for update of p`;

/** The verbs of a person in the order of life: register, change, disable, enable. Roles are in {@link RoleHoldingsService}. */
@Injectable()
export class PeopleService {
  constructor(private readonly consents: ConsentsService) {}

  /** Registers a person of one of the office's organisations. Returns the new id. */
  async register(actor: Actor, request: RegisterPerson): Promise<string> {
    const organisation = await ownOrganisation(actor, request.organisationId);
    await this.refuseUnknownHome(actor, request.homeMunicipalityCode);
    const id = v7();
    const created = await actor.tx.run(
      `insert into person (id, tenant_id, organisation_id, name, kana, email, post, profession, home_municipality_code, themes, support_types, load_limit)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) on conflict (folded_address(email), coalesce(tenant_id, 0)) do nothing`,
      [id, organisation.tenantId, organisation.id, request.name, request.kana, request.email ?? null, request.post || null, request.profession || null,
        request.homeMunicipalityCode ?? null, request.themes ?? [], request.supportTypes ?? [], request.loadLimit ?? null],
    );
    if (!created) throw emailTaken();
    await audit(actor, { action: 'person:write', subjectKind: 'person', subjectId: id, change: { ...request } });
    return id;
  }

  /**
   * Changes a person's details. Managers change those of peers, experts and people without a role, because they know them;
   * of everybody with another role it is the administrator's, as is any address that a new password could be sent to. An
   * address of somebody with a role beside admin changes only once a second person has consented; all else changes at once.
   */
  async change(actor: Actor, id: string, version: number, request: ChangePerson): Promise<void> {
    const before = await this.personFor(actor, id, version);
    if (!may(actor.roles, 'user:write')) {
      if (before.roles.some(isAccountRole)) throw new Refusal(ADMINISTRATION_REFUSALS.accountIsTheAdmins);
      if (before.everHeld && request.email !== undefined && request.email !== before.email) {
        throw refuseField('email', { ja: '役割を持つ人のメールアドレスは、システム管理者が変更します。', en: 'The address of somebody with a role is changed by an administrator.' });
      }
    }
    if (request.organisationId) await ownOrganisation(actor, request.organisationId);
    await this.refuseUnknownHome(actor, request.homeMunicipalityCode);
    const asks = typeof request.email === 'string' && request.email !== before.email && may(actor.roles, 'user:write') && await this.addressNeedsConsent(actor, before.id, request.email);
    if (asks) {
      await this.refuseTakenAddress(actor, before.id, request.email!);
      await this.consents.ask(actor, 'address', before, { email: request.email! });
    }
    const changes = asks ? { ...request, email: undefined } : request;
    const change = differences(before, changes);
    if (asks && Object.keys(change).length === 0) return;
    const after = { ...before, ...Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) };
    await refusedBy({ person_email: emailTaken }, actor.tx.run(
      `update person set name = $2, kana = $3, email = $4, organisation_id = $5, post = $6, profession = $7, home_municipality_code = $8, themes = $9, support_types = $10, load_limit = $11, version = version + 1 where id = $1`,
      [before.id, after.name, after.kana, after.email, after.organisationId, after.post || null, after.profession || null, after.homeMunicipalityCode, after.themes, after.supportTypes, after.loadLimit],
    ));
    await audit(actor, { action: 'person:write', subjectKind: 'person', subjectId: before.id, change });
    if (before.email && 'email' in change && may(actor.roles, 'user:write')) await this.consents.tell(actor, 'address', before, { email: after.email ?? '（登録なし）' });
  }

  /** Asks for the removal of somebody's second factor, whose phone is lost. @throws notFound, ownSecondFactor, noSecondFactor, nobodyCanConsent */
  async askToRemoveSecondFactor(actor: Actor, id: string): Promise<Consent> {
    const person = await this.administered(actor, id);
    if (person.id === actor.personId) throw new Refusal(ADMINISTRATION_REFUSALS.ownSecondFactor);
    const row = await actor.tx.one<{ there: boolean }>('select has_second_factor($1) as there', [person.id]);
    if (!row?.there) throw new Refusal(ADMINISTRATION_REFUSALS.noSecondFactor);
    return this.consents.ask(actor, 'secondFactor', person, {});
  }

  /** Identities at the provider that are the person's, or wait to be. @throws notFound */
  async identities(actor: Actor, id: string): Promise<Page<Identity>> {
    const person = await this.administered(actor, id);
    return { items: await actor.tx.query<Identity>('select * from identities_of($1)', [person.id]), nextCursor: null };
  }

  /** Asks that an identity at the provider be the person's, who cannot confirm it by mail. @throws notFound, nobodyCanConsent */
  async askToLinkIdentity(actor: Actor, id: string, linkId: string): Promise<Consent> {
    const { items } = await this.identities(actor, id);
    const waiting = items.find((identity) => identity.id === linkId);
    if (!waiting) throw new Refusal(COMMON_REFUSALS.notFound);
    const { issuer, subject, askedAt } = waiting;
    return this.consents.ask(actor, 'identity', await this.administered(actor, id), { linkId, issuer, subject, askedAt: askedAt! });
  }

  private async administered(actor: Actor, id: string): Promise<{ id: string; name: string; email: string | null }> {
    const person = await actor.tx.one<{ id: string; name: string; email: string | null }>(`select id, name, email from person where id::text = $1 and tenant_id = any(ctx_ints('app.administers'))`, [id]);
    if (!person) throw new Refusal(COMMON_REFUSALS.notFound);
    return person;
  }

  private async addressNeedsConsent(actor: Actor, personId: string, email: string): Promise<boolean> {
    const row = await actor.tx.one<{ needs: boolean }>('select address_needs_consent(id, $2) and folded_address(email) is distinct from folded_address($3) as needs from person where id = $1', [personId, actor.today, email]);
    return row?.needs ?? false;
  }

  /** Says at once what would otherwise be found out when somebody consents. */
  private async refuseTakenAddress(actor: Actor, personId: string, email: string): Promise<void> {
    const taken = await actor.tx.one('select from person p, person me where me.id = $1 and p.id <> me.id and p.tenant_id = me.tenant_id and folded_address(p.email) = folded_address($2)', [personId, email]);
    if (taken) throw emailTaken();
  }

  /** Ends every access of a person at once; what they wrote stays. @throws lastAdmin */
  async disable(actor: Actor, id: string, version: number, request: DisablePerson): Promise<void> {
    const before = await this.personFor(actor, id, version);
    if (before.disabledAt) throw new Refusal(ADMINISTRATION_REFUSALS.personDisabled);
    await refusedBy(KEEPS_ADMIN,
      actor.tx.run('update person set disabled_at = $2, disabled_reason = $3, version = version + 1 where id = $1', [before.id, actor.now, request.reason]));
    await audit(actor, { action: 'user:write', subjectKind: 'person', subjectId: before.id, change: { disabled: [false, true] }, reason: request.reason });
  }

  /** Lets a disabled person in again, with the roles that still run. */
  async enable(actor: Actor, id: string, version: number): Promise<void> {
    const before = await this.personFor(actor, id, version);
    if (!before.disabledAt) throw new Refusal(ADMINISTRATION_REFUSALS.personNotDisabled);
    await actor.tx.run('update person set disabled_at = null, disabled_reason = null, version = version + 1 where id = $1', [before.id]);
    await audit(actor, { action: 'user:write', subjectKind: 'person', subjectId: before.id, change: { disabled: [true, false] } });
  }

  /** A person whom the actor may change, locked, in the version that was read. @throws notFound, stale */
  private async personFor(actor: Actor, id: string, version: number): Promise<PersonFacts> {
    const row = await actor.tx.one<PersonFacts>(FACTS, [id, actor.today]);
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    if (row.version !== version) throw new Refusal(COMMON_REFUSALS.stale);
    return row;
  }

  private async refuseUnknownHome(actor: Actor, code: string | null | undefined): Promise<void> {
    if (code && !(await actor.tx.one('select from municipality where code = $1', [code]))) {
      throw refuseField('homeMunicipalityCode', { ja: 'この市区町村はありません。', en: 'There is no such municipality.' });
    }
  }
}

function emailTaken(): Refusal {
  return refuseField('email', { ja: 'このメールアドレスは、すでに使われています。', en: 'This address is in use already.' });
}
