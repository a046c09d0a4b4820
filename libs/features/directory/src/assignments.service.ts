import { audit } from '@banso/audit';
import { PARTNER_KINDS } from '@banso/domain';
import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, Refusal, refuseField } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { ownOrganisation, type OwnOrganisation, refusedBy, refuseEndBeforeStart, termInWords } from './administered.js';
import { ADMINISTRATION_REFUSALS } from './administration.errors.js';
import { AssignmentEntity } from './assignment.entity.js';
import type { AssignMunicipalities } from './assignments.request.js';
import {
  assignAll,
  assignmentsInTheWay,
  assignmentToChange,
  type AssignmentToChangeRow,
  municipalityOfOthers,
} from './assignments.sql.js';
import type { EndTerm } from './people.request.js';

/**
 * Which municipalities a partner organisation looks after. An assignment is all that opens a municipality's records to
 * its people, so it begins and ends by days and never overlaps another of the same two.
 */
@Injectable()
export class AssignmentsService {
  /** Assigns all of the municipalities or none. Returns the new ids. @throws assignmentOverlaps */
  async assign(actor: Actor, request: AssignMunicipalities): Promise<string[]> {
    const codes = [...new Set(request.municipalityCodes)];
    if (codes.length === 0)
      throw refuseField('municipalityCodes', {
        ja: '市区町村を1つ以上選んでください。',
        en: 'Choose one municipality or more.',
      });
    refuseEndBeforeStart(request.fromOn, request.untilOn);
    const organisation = await ownOrganisation(actor, request.organisationId);
    if (!PARTNER_KINDS.includes(organisation.kind)) {
      throw refuseField('organisationId', {
        ja: '市区町村を割り当てるのは、大学・職能団体・その他の機関です。',
        en: 'Municipalities are assigned to universities, associations and other partners.',
      });
    }
    await this.refuseStrangers(actor, organisation.tenantId, codes);

    const ids = codes.map(() => v7());
    const assigned = await actor.tx.count(assignAll, {
      ids,
      codes,
      tenant: organisation.tenantId,
      organisation: organisation.id,
      from: request.fromOn,
      until: request.untilOn ?? null,
    });
    if (assigned < codes.length) throw await this.refusalOf(actor, organisation, ids, codes, request);
    await audit(actor, {
      action: 'assignment:write',
      subjectKind: 'organisation',
      subjectId: organisation.id,
      change: { municipalityCodes: codes, fromOn: request.fromOn, untilOn: request.untilOn ?? null },
    });
    return ids;
  }

  /** Sets the last day of an assignment that is not over. @throws termEnded, termsOverlap */
  async end(actor: Actor, id: string, version: number, request: EndTerm): Promise<void> {
    const assignment = await this.assignmentFor(actor, id, version);
    if (assignment.untilOn && assignment.untilOn < actor.today) throw new Refusal(ADMINISTRATION_REFUSALS.termEnded);
    refuseEndBeforeStart(assignment.fromOn, request.untilOn);
    await refusedBy(
      { [NO_OVERLAP]: () => new Refusal(ADMINISTRATION_REFUSALS.termsOverlap) },
      actor.tx.update(AssignmentEntity, { id: assignment.id }, { untilOn: request.untilOn, version: version + 1 }),
    );
    await this.note(actor, assignment, { untilOn: [assignment.untilOn, request.untilOn] });
  }

  /** Takes back an assignment that has not begun before today. @throws termHasBegun */
  async takeBack(actor: Actor, id: string, version: number): Promise<void> {
    const assignment = await this.assignmentFor(actor, id, version);
    if (assignment.fromOn < actor.today) throw new Refusal(ADMINISTRATION_REFUSALS.termHasBegun);
    await actor.tx.remove(AssignmentEntity, { id: assignment.id });
    await this.note(actor, assignment, { fromOn: [assignment.fromOn, null], untilOn: [assignment.untilOn, null] });
  }

  private async note(actor: Actor, assignment: AssignmentToChangeRow, change: Record<string, unknown>): Promise<void> {
    await audit(actor, {
      action: 'assignment:write',
      subjectKind: 'assignment',
      subjectId: assignment.id,
      change: { organisationId: assignment.organisationId, municipalityCode: assignment.municipalityCode, ...change },
    });
  }

  private async assignmentFor(actor: Actor, id: string, version: number): Promise<AssignmentToChangeRow> {
    const row = await actor.tx.row(assignmentToChange, { id });
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    if (row.version !== version) throw new Refusal(COMMON_REFUSALS.stale);
    return row;
  }

  private async refuseStrangers(actor: Actor, tenantId: number, codes: readonly string[]): Promise<void> {
    const stranger = await actor.tx.row(municipalityOfOthers, { codes, tenant: tenantId });
    if (!stranger) return;
    throw refuseField(
      'municipalityCodes',
      stranger.name
        ? {
            ja: `${stranger.name}は、ほかの都道府県の市区町村です。`,
            en: `${stranger.name} lies in another prefecture.`,
          }
        : {
            ja: `${stranger.code} という市区町村コードはありません。`,
            en: `There is no municipality with the code ${stranger.code}.`,
          },
    );
  }

  /** Which municipality is assigned already, and for how long. */
  private async refusalOf(
    actor: Actor,
    organisation: OwnOrganisation,
    own: readonly string[],
    codes: readonly string[],
    { fromOn, untilOn }: AssignMunicipalities,
  ): Promise<Refusal> {
    const conflicts = await actor.tx.rows(assignmentsInTheWay, {
      organisation: organisation.id,
      codes,
      own,
      from: fromOn,
      until: untilOn ?? null,
    });
    const [first] = conflicts;
    if (!first) throw new Error('The table refused an assignment without an overlapping term.');
    const names = [...new Set(conflicts.map(({ municipality }) => municipality))].join('、');
    return new Refusal(
      ADMINISTRATION_REFUSALS.assignmentOverlaps,
      { municipality: names, ...termInWords(first.fromOn, first.untilOn) },
      [],
      { conflicts },
    );
  }
}

/** PostgreSQL's own name of the table's exclusion constraint. */
const NO_OVERLAP = 'assignment_organisation_id_municipality_code_daterange_excl';
