import { audit } from '@banso/audit';
import { type CivilDay, ORGANISATION_KIND_LABELS, type Role, ROLE_LABELS, ROLE_ORGANISATION_KINDS, roleFits, SEPARATE_DUTIES } from '@banso/domain';
import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, Refusal, refuseField } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { KEEPS_ADMIN, ownOrganisation, type OwnOrganisation, refusedBy, refuseEndBeforeStart, termInWords } from './administered.js';
import { ADMINISTRATION_REFUSALS } from './administration.errors.js';
import type { EndTerm, GrantRole } from './people.request.js';

interface HoldingFacts {
  id: string;
  personId: string;
  role: Role;
  fromOn: CivilDay;
  untilOn: CivilDay | null;
  version: number;
}

/**
 * Who holds which role where, from when until when; both days are included, and access begins and ends at midnight by itself.
 * What is over stays as it was; what has not begun before today can be taken back.
 */
@Injectable()
export class RoleHoldingsService {
  /** Grants a role in an own organisation that it fits. Returns the new id. @throws roleOverlaps, separateDuties */
  async grant(actor: Actor, personId: string, request: GrantRole): Promise<string> {
    const role = request.role as Role;
    const person = await actor.tx.one<{ id: string; tenantId: number; disabledAt: string | null }>('select id, tenant_id as "tenantId", disabled_at as "disabledAt" from person where id::text = $1 for update', [personId]);
    if (!person) throw new Refusal(COMMON_REFUSALS.notFound);
    if (person.disabledAt) throw new Refusal(ADMINISTRATION_REFUSALS.personDisabled);
    refuseEndBeforeStart(request.fromOn, request.untilOn);
    const organisation = await ownOrganisation(actor, request.organisationId);
    refuseMisfit(role, organisation, person.tenantId);

    await this.settlePastEnds(actor, person.id, request);
    const id = v7();
    const granted = await actor.tx.run(
      `insert into role_holding (id, person_id, tenant_id, organisation_id, role, from_on, until_on) values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
      [id, person.id, organisation.tenantId, organisation.id, role, request.fromOn, request.untilOn ?? null],
    );
    if (!granted) throw await this.refusalOf(actor, person.id, role, organisation, request);
    await audit(actor, { action: 'user:write', subjectKind: 'roleHolding', subjectId: id, change: { personId: person.id, ...request } });
    return id;
  }

  /** Sets the last day of a role that is not over. @throws lastAdmin, termEnded, termsOverlap */
  async end(actor: Actor, id: string, version: number, request: EndTerm): Promise<void> {
    const holding = await this.holdingFor(actor, id, version);
    if (holding.untilOn && holding.untilOn < actor.today) throw new Refusal(ADMINISTRATION_REFUSALS.termEnded);
    refuseEndBeforeStart(holding.fromOn, request.untilOn);
    await refusedBy(
      {
        ...KEEPS_ADMIN,
        role_holding_no_overlap: () => new Refusal(ADMINISTRATION_REFUSALS.termsOverlap),
        role_holding_separate_duties: () => new Refusal(ADMINISTRATION_REFUSALS.separateDuties),
      },
      actor.tx.run('update role_holding set until_on = $2, version = version + 1 where id = $1', [holding.id, request.untilOn]),
    );
    await audit(actor, { action: 'user:write', subjectKind: 'roleHolding', subjectId: holding.id, change: { personId: holding.personId, role: holding.role, untilOn: [holding.untilOn, request.untilOn] } });
  }

  /** Takes back a role that has not begun before today; a mistake is thus undone at once. @throws termHasBegun, lastAdmin */
  async takeBack(actor: Actor, id: string, version: number): Promise<void> {
    const holding = await this.holdingFor(actor, id, version);
    if (holding.fromOn < actor.today) throw new Refusal(ADMINISTRATION_REFUSALS.termHasBegun);
    await refusedBy(KEEPS_ADMIN, actor.tx.run('delete from role_holding where id = $1', [holding.id]));
    await audit(actor, { action: 'user:write', subjectKind: 'roleHolding', subjectId: holding.id, change: { personId: holding.personId, role: holding.role, fromOn: [holding.fromOn, null], untilOn: [holding.untilOn, null] } });
  }

  /** A role that a transfer has ended stands open in its table; one that follows it needs the room after its last day. */
  private async settlePastEnds(actor: Actor, personId: string, { role, organisationId }: GrantRole): Promise<void> {
    await actor.tx.run(
      `update role_holding r set until_on = t.until_on from role_term t where t.id = r.id and t.ended_by is not null and t.until_on < $4::date and t.until_on >= r.from_on and r.until_on is distinct from t.until_on
          and r.person_id = $1 and r.role = $2 and r.organisation_id = $3`, [personId, role, organisationId, actor.today]);
  }

  private async holdingFor(actor: Actor, id: string, version: number): Promise<HoldingFacts> {
    const row = await actor.tx.one<HoldingFacts>('select id, person_id as "personId", role, from_on as "fromOn", (select t.until_on from role_term t where t.id = r.id) as "untilOn", version from role_holding r where id::text = $1 for update', [id]);
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    if (row.version !== version) throw new Refusal(COMMON_REFUSALS.stale);
    return row;
  }

  /** Why the table did not take the role: the term that is in its way. */
  private async refusalOf(actor: Actor, personId: string, role: Role, organisation: OwnOrganisation, { fromOn, untilOn }: GrantRole): Promise<Refusal> {
    const twin = await actor.tx.one<{ fromOn: CivilDay; untilOn: CivilDay | null }>(
      `select from_on as "fromOn", until_on as "untilOn" from role_holding
        where person_id = $1 and role = $2 and organisation_id = $3 and daterange(from_on, until_on, '[]') && daterange($4, $5, '[]') order by from_on limit 1`,
      [personId, role, organisation.id, fromOn, untilOn ?? null],
    );
    if (twin) return new Refusal(ADMINISTRATION_REFUSALS.roleOverlaps, { organisation: organisation.name, ...termInWords(twin.fromOn, twin.untilOn) });
    if (!SEPARATE_DUTIES.includes(role)) throw new Error(`The table refused a ${role} without an overlapping term.`);
    return new Refusal(ADMINISTRATION_REFUSALS.separateDuties);
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
