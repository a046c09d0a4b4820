import { audit } from '@banso/audit';
import {
  type CivilDay, ORGANISATION_KIND_LABELS, type Role, ROLE_LABELS, ROLE_ORGANISATION_KINDS, roleFits, roleNeedsConsent,
  SEPARATE_DUTIES, warekiShort,
} from '@banso/domain';
import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, Refusal, refuseField } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { KEEPS_ADMIN, ownOrganisation, type OwnOrganisation, refusedBy, refuseEndBeforeStart, termInWords } from './administered.js';
import { ADMINISTRATION_REFUSALS } from './administration.errors.js';
import type { Consent } from './consents.response.js';
import { ConsentsService } from './consents.service.js';
import type { EndTerm, GrantRole } from './people.request.js';

interface HoldingFacts {
  id: string;
  personId: string;
  organisationId: string;
  role: Role;
  fromOn: CivilDay;
  untilOn: CivilDay | null;
  /** The last day that a transfer leaves of it, as far as the actor may know; null where none ends it. */
  transferEndsOn: CivilDay | null;
  version: number;
}

/**
 * Whether a row `r` of the table is in the way of a role from $4 until $5, as the table itself compares them
 * (`role_makes_room`): what an announced transfer has ended before then makes room, what is not announced yet does not.
 * So a manager who knows of the transfer is refused like everybody else.
 */
const IN_THE_WAY = `
  daterange(r.from_on, r.until_on, '[]') && daterange($4, $5, '[]')
  and not exists (select from role_end e where e.role_holding_id = r.id and e.until_on < $4
                     and (e.hidden_until is null or e.hidden_until <= ctx_today()))`;

/**
 * Who holds which role where, from when until when; both days are included, and access begins and ends at midnight by itself.
 * What is over stays as it was; what has not begun before today can be taken back.
 */
@Injectable()
export class RoleHoldingsService {
  constructor(private readonly consents: ConsentsService) {}

  /**
   * Grants a role in one of the office's organisations that it fits, or asks for it where it needs a second person: every role but admin.
   * In an office that never had a manager or an auditor the first one is named without, since there is nobody to ask.
   * @returns the new id, or what was asked for @throws ownRole, roleOverlaps, separateDuties, nobodyCanConsent
   */
  async grant(actor: Actor, personId: string, request: GrantRole): Promise<string | Consent> {
    const role = request.role as Role;
    const person = await actor.tx.one<{ id: string; name: string; email: string | null; tenantId: number; disabledAt: string | null }>('select id, name, email, tenant_id as "tenantId", disabled_at as "disabledAt" from person where id::text = $1 for update', [personId]);
    if (!person) throw new Refusal(COMMON_REFUSALS.notFound);
    if (person.id === actor.personId) throw new Refusal(ADMINISTRATION_REFUSALS.ownRole);
    if (person.disabledAt) throw new Refusal(ADMINISTRATION_REFUSALS.personDisabled);
    refuseEndBeforeStart(request.fromOn, request.untilOn);
    const organisation = await ownOrganisation(actor, request.organisationId);
    refuseMisfit(role, organisation, person.tenantId);

    const asked = { role, organisationId: organisation.id, fromOn: request.fromOn, untilOn: request.untilOn ?? null };
    if (roleNeedsConsent(role) && !(await this.isFirstConsenter(actor, person.tenantId, role))) {
      const inTheWay = await this.obstacle(actor, person.id, role, organisation, request);
      if (inTheWay) throw inTheWay;
      return this.consents.ask(actor, 'role', person, asked);
    }
    const id = v7();
    const granted = await actor.tx.run(
      `insert into role_holding (id, person_id, tenant_id, organisation_id, role, from_on, until_on) values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
      [id, person.id, organisation.tenantId, organisation.id, role, request.fromOn, request.untilOn ?? null],
    );
    if (!granted) throw (await this.obstacle(actor, person.id, role, organisation, request)) ?? new Error(`The table refused a ${role} without an overlapping term.`);
    await audit(actor, { action: 'user:write', subjectKind: 'roleHolding', subjectId: id, change: { personId: person.id, ...request } });
    await this.consents.tell(actor, 'role', person, asked);
    return id;
  }

  /**
   * Sets the last day of a role that is not over. A later day than before is granting anew: never to oneself, and where the
   * role needs a second person it is asked for. Returns what was asked for. Beyond the end that a transfer gives it, a
   * role is not extended but granted anew. @throws ownRole, lastAdmin, termEnded, termsOverlap, roleEndsWithTransfer
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
      const person = await actor.tx.one<{ id: string; name: string; email: string | null }>('select id, name, email from person where id = $1', [holding.personId]);
      const twin = await actor.tx.one(
        `select from role_holding where person_id = $1 and role = $2 and organisation_id = $3 and id <> $4
            and daterange(from_on, until_on, '[]') && daterange($5, $6, '[]')`,
        [holding.personId, holding.role, holding.organisationId, holding.id, holding.fromOn, request.untilOn]);
      if (twin) throw new Refusal(ADMINISTRATION_REFUSALS.termsOverlap);
      return this.consents.ask(actor, 'term', person!, { holdingId: holding.id, role: holding.role, organisationId: holding.organisationId, untilOn: request.untilOn });
    }
    await refusedBy(
      {
        ...KEEPS_ADMIN,
        role_holding_no_overlap: () => new Refusal(ADMINISTRATION_REFUSALS.termsOverlap),
        role_holding_separate_duties: () => new Refusal(ADMINISTRATION_REFUSALS.separateDuties),
      },
      actor.tx.run('update role_holding set until_on = $2, version = version + 1 where id = $1', [holding.id, request.untilOn]),
    );
    await audit(actor, { action: 'user:write', subjectKind: 'roleHolding', subjectId: holding.id, change: { personId: holding.personId, role: holding.role, untilOn: [holding.untilOn, request.untilOn] } });
    if (request.untilOn !== holding.untilOn)
      await this.tell(actor, isLonger ? 'term' : 'roleEnd', holding, request.untilOn);
    return null;
  }

  /** Takes back a role that has not begun before today; a mistake is thus undone at once. @throws termHasBegun, lastAdmin */
  async takeBack(actor: Actor, id: string, version: number): Promise<void> {
    const holding = await this.holdingFor(actor, id, version);
    if (holding.fromOn < actor.today) throw new Refusal(ADMINISTRATION_REFUSALS.termHasBegun);
    await refusedBy(KEEPS_ADMIN, actor.tx.run('delete from role_holding where id = $1', [holding.id]));
    await audit(actor, { action: 'user:write', subjectKind: 'roleHolding', subjectId: holding.id, change: { personId: holding.personId, role: holding.role, fromOn: [holding.fromOn, null], untilOn: [holding.untilOn, null] } });
    await this.tell(actor, 'roleTakenBack', holding, null);
  }

  /** Taking a role away is told as granting it is: who could consent might be whom somebody wants to be rid of. */
  private async tell(
    actor: Actor,
    act: 'term' | 'roleEnd' | 'roleTakenBack',
    holding: HoldingFacts,
    untilOn: string | null,
  ): Promise<void> {
    const person = await actor.tx.one<{ id: string; name: string; email: string | null }>(
      'select id, name, email from person where id = $1', [holding.personId]);
    const { id: holdingId, role, organisationId, fromOn } = holding;
    await this.consents.tell(actor, act, person!, { holdingId, role, organisationId, fromOn, untilOn });
  }

  private async holdingFor(actor: Actor, id: string, version: number): Promise<HoldingFacts> {
    const row = await actor.tx.one<HoldingFacts>(
      `select id, person_id as "personId", organisation_id as "organisationId", role, from_on as "fromOn",
              (select t.until_on from role_term t where t.id = r.id) as "untilOn",
              (select min(e.until_on) from role_end e where e.role_holding_id = r.id) as "transferEndsOn", version
         from role_holding r where id::text = $1 for update`, [id]);
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    if (row.version !== version) throw new Refusal(COMMON_REFUSALS.stale);
    return row;
  }

  private async isFirstConsenter(actor: Actor, tenantId: number, role: Role): Promise<boolean> {
    const row = await actor.tx.one<{ first: boolean }>('select is_first_consenter($1, $2) as first', [tenantId, role]);
    return row?.first ?? false;
  }

  /** Why the table would not take the role: the term that is in its way; null when it would. */
  private async obstacle(actor: Actor, personId: string, role: Role, organisation: OwnOrganisation, { fromOn, untilOn }: GrantRole): Promise<Refusal | null> {
    const twin = await actor.tx.one<{ fromOn: CivilDay; untilOn: CivilDay | null }>(
      `select r.from_on as "fromOn", r.until_on as "untilOn" from role_holding r
        where r.person_id = $1 and r.role = $2 and r.organisation_id = $3 and ${IN_THE_WAY} order by r.from_on limit 1`,
      [personId, role, organisation.id, fromOn, untilOn ?? null],
    );
    if (twin) return new Refusal(ADMINISTRATION_REFUSALS.roleOverlaps, { organisation: organisation.name, ...termInWords(twin.fromOn, twin.untilOn) });
    if (!SEPARATE_DUTIES.includes(role)) return null;
    const other = await actor.tx.one(
      `select from role_holding r
        where r.person_id = $1 and r.role = any($2) and r.role <> $3 and ${IN_THE_WAY}`,
      [personId, SEPARATE_DUTIES, role, fromOn, untilOn ?? null]);
    return other ? new Refusal(ADMINISTRATION_REFUSALS.separateDuties) : null;
  }
}

function refuseMisfit(role: Role, organisation: OwnOrganisation, tenantId: number): void {
  if (organisation.tenantId !== tenantId) throw refuseField('organisationId', { ja: 'この人と同じ都道府県の機関を選んでください。', en: 'Choose an organisation of the person’s own prefecture.' });
  if (!roleFits(role, organisation.kind)) {
    const kinds = (lang: 'ja' | 'en') => ROLE_ORGANISATION_KINDS[role].map((kind) => ORGANISATION_KIND_LABELS[kind][lang]);
    throw refuseField('organisationId', {
      ja: `「${ROLE_LABELS[role].ja}」の役割は、${kinds('ja').join('・')}の機関で持てます。`,
      en: `The role ${ROLE_LABELS[role].en} can be held in: ${kinds('en').join(', ')}.`,
    });
  }
  if (role === 'staff' && organisation.kind === 'healthOffice' && !organisation.areaId) {
    throw refuseField('organisationId', { ja: 'この保健福祉事務所には所管の圏域がありません。先に機関の画面で圏域を選んでください。', en: 'This health office has no area yet. Choose one for it first.' });
  }
}
