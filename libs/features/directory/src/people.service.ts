import { audit } from '@banso/audit';
import { isAccountRole, may } from '@banso/domain';
import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, type Page, Refusal, refuseField } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { differences, KEEPS_ADMIN, ownOrganisation, refusedBy } from './administered.js';
import { ADMINISTRATION_REFUSALS } from './administration.errors.js';
import type { Consent, Identity } from './consents.response.js';
import { ConsentsService } from './consents.service.js';
import type { ChangePerson, DisablePerson, RegisterPerson } from './people.request.js';
import {
  addressTaken,
  identitiesOfPerson,
  newAddressNeedsConsent,
  personAdministered,
  type PersonAdministeredRow,
  personToChange,
  type PersonToChangeRow,
  secondFactorThere,
} from './people.sql.js';
import { emailTaken, inTeamAtHome, PersonDetailsService } from './person-details.service.js';
import { PersonEntity } from './person.entity.js';

/**
 * The verbs of a person in the order of life: register, change, disable, enable. Roles are in {@link
 * RoleHoldingsService}.
 */
@Injectable()
export class PeopleService {
  constructor(
    private readonly consents: ConsentsService,
    private readonly details: PersonDetailsService,
  ) {}

  /** Registers a person of one of the office's organisations. Returns the new id. */
  register(actor: Actor, request: RegisterPerson): Promise<string> {
    return this.details.register(actor, request);
  }

  /**
   * Changes a person's details. Managers change those of peers, experts and people without a role, because they know
   * them; of everybody with another role it is the administrator's, as is any address that a new password could be sent
   * to. An address of somebody with a role beside admin changes only once a second person has consented; all else
   * changes at once.
   */
  async change(actor: Actor, id: string, version: number, request: ChangePerson): Promise<void> {
    const before = await this.personFor(actor, id, version);
    if (!may(actor.roles, 'user:write')) {
      if (before.roles.some(isAccountRole)) throw new Refusal(ADMINISTRATION_REFUSALS.accountIsTheAdmins);
      if (before.everHeld && request.email !== undefined && request.email !== before.email) {
        throw refuseField('email', {
          ja: '役割を持つ人のメールアドレスは、システム管理者が変更します。',
          en: 'The address of somebody with a role is changed by an administrator.',
        });
      }
    }
    if (request.organisationId) await ownOrganisation(actor, request.organisationId);
    await this.details.refuseUnknownHome(actor, request.homeMunicipalityCode);
    const asks =
      typeof request.email === 'string' &&
      request.email !== before.email &&
      may(actor.roles, 'user:write') &&
      (await this.addressNeedsConsent(actor, before.id, request.email));
    if (asks) {
      await this.refuseTakenAddress(actor, before.id, request.email!);
      await this.consents.ask(actor, 'address', before, { email: request.email! });
    }
    const changes = asks ? { ...request, email: undefined } : request;
    const change = differences(before, changes);
    if (asks && Object.keys(change).length === 0) return;
    const after = {
      ...before,
      ...Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)),
    };
    await refusedBy(
      { person_email: emailTaken, peer_in_team_at_home: inTeamAtHome },
      actor.tx.update(
        PersonEntity,
        { id: before.id },
        {
          name: after.name,
          kana: after.kana,
          email: after.email,
          organisationId: after.organisationId,
          post: after.post || null,
          profession: after.profession || null,
          homeMunicipalityCode: after.homeMunicipalityCode,
          themes: after.themes,
          supportTypes: after.supportTypes,
          loadLimit: after.loadLimit,
          version: version + 1,
        },
      ),
    );
    await audit(actor, { action: 'person:write', subjectKind: 'person', subjectId: before.id, change });
    if (before.email && 'email' in change && may(actor.roles, 'user:write'))
      await this.consents.tell(actor, 'address', before, { email: after.email ?? '（登録なし）' });
  }

  /**
   * Asks for the removal of somebody's second factor, whose phone is lost.
   * @throws notFound, ownSecondFactor, noSecondFactor, nobodyCanConsent
   */
  async askToRemoveSecondFactor(actor: Actor, id: string): Promise<Consent> {
    const person = await this.administered(actor, id);
    if (person.id === actor.personId) throw new Refusal(ADMINISTRATION_REFUSALS.ownSecondFactor);
    const row = await actor.tx.row(secondFactorThere, { person: person.id });
    if (!row?.there) throw new Refusal(ADMINISTRATION_REFUSALS.noSecondFactor);
    return this.consents.ask(actor, 'secondFactor', person, {});
  }

  /** Identities at the provider that are the person's, or wait to be. @throws notFound */
  async identities(actor: Actor, id: string): Promise<Page<Identity>> {
    const person = await this.administered(actor, id);
    return { items: await actor.tx.rows(identitiesOfPerson, { person: person.id }), nextCursor: null };
  }

  /**
   * Asks that an identity at the provider be the person's, who cannot confirm it by mail.
   * @throws notFound, nobodyCanConsent
   */
  async askToLinkIdentity(actor: Actor, id: string, linkId: string): Promise<Consent> {
    const { items } = await this.identities(actor, id);
    const waiting = items.find((identity) => identity.id === linkId);
    if (!waiting) throw new Refusal(COMMON_REFUSALS.notFound);
    const { issuer, subject, askedAt } = waiting;
    return this.consents.ask(actor, 'identity', await this.administered(actor, id), {
      linkId,
      issuer,
      subject,
      askedAt: askedAt!,
    });
  }

  private async administered(actor: Actor, id: string): Promise<PersonAdministeredRow> {
    const person = await actor.tx.row(personAdministered, { id });
    if (!person) throw new Refusal(COMMON_REFUSALS.notFound);
    return person;
  }

  private async addressNeedsConsent(actor: Actor, personId: string, email: string): Promise<boolean> {
    const row = await actor.tx.row(newAddressNeedsConsent, { person: personId, today: actor.today, email });
    return row?.needs ?? false;
  }

  /** Says at once what would otherwise be found out when somebody consents. */
  private async refuseTakenAddress(actor: Actor, personId: string, email: string): Promise<void> {
    const taken = await actor.tx.row(addressTaken, { person: personId, email });
    if (taken) throw emailTaken();
  }

  /** Ends every access of a person at once; what they wrote stays. @throws lastAdmin */
  async disable(actor: Actor, id: string, version: number, request: DisablePerson): Promise<void> {
    const before = await this.personFor(actor, id, version);
    if (before.disabledAt) throw new Refusal(ADMINISTRATION_REFUSALS.personDisabled);
    await refusedBy(
      KEEPS_ADMIN,
      actor.tx.update(
        PersonEntity,
        { id: before.id },
        {
          disabledAt: actor.now,
          disabledReason: request.reason,
          version: version + 1,
        },
      ),
    );
    await audit(actor, {
      action: 'user:write',
      subjectKind: 'person',
      subjectId: before.id,
      change: { disabled: [false, true] },
      reason: request.reason,
    });
  }

  /** Lets a disabled person in again, with the roles that still run. */
  async enable(actor: Actor, id: string, version: number): Promise<void> {
    const before = await this.personFor(actor, id, version);
    if (!before.disabledAt) throw new Refusal(ADMINISTRATION_REFUSALS.personNotDisabled);
    await actor.tx.update(
      PersonEntity,
      { id: before.id },
      {
        disabledAt: null,
        disabledReason: null,
        version: version + 1,
      },
    );
    await audit(actor, {
      action: 'user:write',
      subjectKind: 'person',
      subjectId: before.id,
      change: { disabled: [true, false] },
    });
  }

  /** A person whom the actor may change, locked, in the version that was read. @throws notFound, stale */
  private async personFor(actor: Actor, id: string, version: number): Promise<PersonToChangeRow> {
    const row = await actor.tx.row(personToChange, { id, today: actor.today });
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    if (row.version !== version) throw new Refusal(COMMON_REFUSALS.stale);
    return row;
  }
}
