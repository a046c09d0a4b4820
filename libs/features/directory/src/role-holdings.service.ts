import { audit } from '@banso/audit';
import {
  ORGANISATION_KIND_LABELS,
  type Role,
  ROLE_LABELS,
  ROLE_ORGANISATION_KINDS,
  roleFits,
  roleNeedsConsent,
  SEPARATE_DUTIES,
  warekiShort,
} from '@banso/domain';
import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, Refusal, refuseField } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import {
  KEEPS_ADMIN,
  ownOrganisation,
  type OwnOrganisation,
  refusedBy,
  refuseEndBeforeStart,
  termInWords,
} from './administered.js';
import { ADMINISTRATION_REFUSALS } from './administration.errors.js';
import type { Consent } from './consents.response.js';
import { ConsentsService } from './consents.service.js';
import type { EndTerm, GrantRole } from './people.request.js';
import { RoleHoldingEntity } from './role-holding.entity.js';
import {
  grantRole,
  isFirstConsenter,
  personConcerned,
  personToGrantRole,
  roleHeldTwice,
  roleHoldingToChange,
  type RoleHoldingToChangeRow,
  roleInTheWay,
  separateDutyInTheWay,
} from './role-holdings.sql.js';

/**
 * Who holds which role where, from when until when; both days are included, and access begins and ends at midnight by
 * itself. What is over stays as it was; what has not begun before today can be taken back.
 */
@Injectable()
export class RoleHoldingsService {
  constructor(private readonly consents: ConsentsService) {}

  /**
   * Grants a role in one of the office's organisations that it fits, or asks for it where it needs a second person:
   * every role but admin. In an office that never had a manager or an auditor the first one is named without, since
   * there is nobody to ask.
   * @returns the new id, or what was asked for
   * @throws ownRole, roleOverlaps, separateDuties, nobodyCanConsent
   */
  async grant(actor: Actor, personId: string, request: GrantRole): Promise<string | Consent> {
    const { role } = request;
    const person = await actor.tx.row(personToGrantRole, { id: personId });
    if (!person) throw new Refusal(COMMON_REFUSALS.notFound);
    if (person.id === actor.personId) throw new Refusal(ADMINISTRATION_REFUSALS.ownRole);
    if (person.disabledAt) throw new Refusal(ADMINISTRATION_REFUSALS.personDisabled);
    refuseEndBeforeStart(request.fromOn, request.untilOn);
    const organisation = await ownOrganisation(actor, request.organisationId);
    refuseMisfit(role, organisation, person.tenantId);

    const asked = { role, organisationId: organisation.id, fromOn: request.fromOn, untilOn: request.untilOn ?? null };
    if (roleNeedsConsent(role) && !(await this.isFirstConsenter(actor, organisation.tenantId, role))) {
      const inTheWay = await this.obstacle(actor, person.id, role, organisation, request);
      if (inTheWay) throw inTheWay;
      return this.consents.ask(actor, 'role', person, asked);
    }
    const id = v7();
    const granted = await actor.tx.count(grantRole, {
      id,
      person: person.id,
      tenant: organisation.tenantId,
      organisation: organisation.id,
      role,
      from: request.fromOn,
      until: request.untilOn ?? null,
    });
    if (!granted)
      throw (
        (await this.obstacle(actor, person.id, role, organisation, request)) ??
        new Error(`The table refused a ${role} without an overlapping term.`)
      );
    await audit(actor, {
      action: 'user:write',
      subjectKind: 'roleHolding',
      subjectId: id,
      change: { personId: person.id, ...request },
    });
    await this.consents.tell(actor, 'role', person, asked);
    return id;
  }

  /**
   * Sets the last day of a role that is not over. A later day than before is granting anew: never to oneself, and where
   * the role needs a second person it is asked for. Returns what was asked for. Beyond the end that a transfer gives
   * it, a role is not extended but granted anew.
   * @throws ownRole, lastAdmin, termEnded, termsOverlap, roleEndsWithTransfer
   */
  async end(actor: Actor, id: string, version: number, request: EndTerm): Promise<Consent | null> {
    const holding = await this.holdingFor(actor, id, version);
    const isLonger = (request.untilOn ?? '9999') > (holding.untilOn ?? '9999');
    if (isLonger && holding.personId === actor.personId) throw new Refusal(ADMINISTRATION_REFUSALS.ownRole);
    if (holding.untilOn && holding.untilOn < actor.today) throw new Refusal(ADMINISTRATION_REFUSALS.termEnded);
    refuseEndBeforeStart(holding.fromOn, request.untilOn);
    if (holding.transferEndsOn !== null && (request.untilOn ?? '9999') > holding.transferEndsOn) {
      const [lastJa, lastEn] = [warekiShort(holding.transferEndsOn), holding.transferEndsOn];
      throw new Refusal(ADMINISTRATION_REFUSALS.roleEndsWithTransfer, { lastJa, lastEn });
    }
    if (isLonger && roleNeedsConsent(holding.role)) {
      const person = await actor.tx.row(personConcerned, { id: holding.personId });
      const twin = await actor.tx.row(roleHeldTwice, {
        id: holding.id,
        person: holding.personId,
        role: holding.role,
        organisation: holding.organisationId,
        from: holding.fromOn,
        until: request.untilOn,
      });
      if (twin) throw new Refusal(ADMINISTRATION_REFUSALS.termsOverlap);
      return this.consents.ask(actor, 'term', person!, {
        holdingId: holding.id,
        role: holding.role,
        organisationId: holding.organisationId,
        untilOn: request.untilOn,
      });
    }
    await refusedBy(
      {
        ...KEEPS_ADMIN,
        role_holding_no_overlap: () => new Refusal(ADMINISTRATION_REFUSALS.termsOverlap),
        role_holding_separate_duties: () => new Refusal(ADMINISTRATION_REFUSALS.separateDuties),
      },
      actor.tx.update(RoleHoldingEntity, { id: holding.id }, { untilOn: request.untilOn, version: version + 1 }),
    );
    await audit(actor, {
      action: 'user:write',
      subjectKind: 'roleHolding',
      subjectId: holding.id,
      change: { personId: holding.personId, role: holding.role, untilOn: [holding.untilOn, request.untilOn] },
    });
    if (request.untilOn !== holding.untilOn)
      await this.tell(actor, isLonger ? 'term' : 'roleEnd', holding, request.untilOn);
    return null;
  }

  /**
   * Takes back a role that has not begun before today; a mistake is thus undone at once.
   * @throws termHasBegun, lastAdmin
   */
  async takeBack(actor: Actor, id: string, version: number): Promise<void> {
    const holding = await this.holdingFor(actor, id, version);
    if (holding.fromOn < actor.today) throw new Refusal(ADMINISTRATION_REFUSALS.termHasBegun);
    await refusedBy(KEEPS_ADMIN, actor.tx.remove(RoleHoldingEntity, { id: holding.id }));
    await audit(actor, {
      action: 'user:write',
      subjectKind: 'roleHolding',
      subjectId: holding.id,
      change: {
        personId: holding.personId,
        role: holding.role,
        fromOn: [holding.fromOn, null],
        untilOn: [holding.untilOn, null],
      },
    });
    await this.tell(actor, 'roleTakenBack', holding, null);
  }

  /** Taking a role away is told as granting it is: who could consent might be whom somebody wants to be rid of. */
  private async tell(
    actor: Actor,
    act: 'term' | 'roleEnd' | 'roleTakenBack',
    holding: RoleHoldingToChangeRow,
    untilOn: string | null,
  ): Promise<void> {
    const person = await actor.tx.row(personConcerned, { id: holding.personId });
    const { id: holdingId, role, organisationId, fromOn } = holding;
    await this.consents.tell(actor, act, person!, { holdingId, role, organisationId, fromOn, untilOn });
  }

  private async holdingFor(actor: Actor, id: string, version: number): Promise<RoleHoldingToChangeRow> {
    const row = await actor.tx.row(roleHoldingToChange, { id });
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    if (row.version !== version) throw new Refusal(COMMON_REFUSALS.stale);
    return row;
  }

  private async isFirstConsenter(actor: Actor, tenantId: number, role: Role): Promise<boolean> {
    const row = await actor.tx.row(isFirstConsenter, { tenant: tenantId, role });
    return row?.first ?? false;
  }

  /** Why the table would not take the role: the term that is in its way; null when it would. */
  private async obstacle(
    actor: Actor,
    personId: string,
    role: Role,
    organisation: OwnOrganisation,
    { fromOn, untilOn }: GrantRole,
  ): Promise<Refusal | null> {
    const term = { person: personId, role, from: fromOn, until: untilOn ?? null };
    const twin = await actor.tx.row(roleInTheWay, { ...term, organisation: organisation.id });
    if (twin)
      return new Refusal(ADMINISTRATION_REFUSALS.roleOverlaps, {
        organisation: organisation.name,
        ...termInWords(twin.fromOn, twin.untilOn),
      });
    if (!SEPARATE_DUTIES.includes(role)) return null;
    const other = await actor.tx.row(separateDutyInTheWay, { ...term, separate: SEPARATE_DUTIES });
    return other ? new Refusal(ADMINISTRATION_REFUSALS.separateDuties) : null;
  }
}

function refuseMisfit(role: Role, organisation: OwnOrganisation, tenantId: number | null): void {
  if (organisation.tenantId !== tenantId)
    throw refuseField('organisationId', {
      ja: 'この人と同じ都道府県の機関を選んでください。',
      en: 'Choose an organisation of the person’s own prefecture.',
    });
  if (!roleFits(role, organisation.kind, organisation.isOffice)) {
    const kinds = (lang: 'ja' | 'en') =>
      ROLE_ORGANISATION_KINDS[role].map((kind) => ORGANISATION_KIND_LABELS[kind][lang]);
    throw refuseField('organisationId', {
      ja: `「${ROLE_LABELS[role].ja}」の役割は、${kinds('ja').join('・')}の機関で持てます。`,
      en: `The role ${ROLE_LABELS[role].en} can be held in: ${kinds('en').join(', ')}.`,
    });
  }
  if (role === 'staff' && organisation.kind === 'healthOffice' && !organisation.areaId) {
    throw refuseField('organisationId', {
      ja: 'この保健福祉事務所には所管の圏域がありません。先に機関の画面で圏域を選んでください。',
      en: 'This health office has no area yet. Choose one for it first.',
    });
  }
}
