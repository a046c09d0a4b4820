import { audit } from '@banso/audit';
import { type CivilDay, PARTNER_KINDS } from '@banso/domain';
import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, Refusal, refuseField } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { ownOrganisation, type OwnOrganisation, refusedBy, refuseEndBeforeStart, termInWords } from './administered.js';
import { ADMINISTRATION_REFUSALS } from './administration.errors.js';
import type { AssignMunicipalities } from './assignments.request.js';
import type { EndTerm } from './people.request.js';

interface AssignmentFacts {
  id: string;
  organisationId: string;
  municipalityCode: string;
  fromOn: CivilDay;
  untilOn: CivilDay | null;
  version: number;
}

/**
 * Which municipalities a partner organisation looks after. An assignment is all that opens a municipality's records to its
 * people, so it begins and ends by days and never overlaps another of the same two.
 */
@Injectable()
export class AssignmentsService {
  /** Assigns all of the municipalities or none. Returns the new ids. @throws assignmentOverlaps */
  async assign(actor: Actor, request: AssignMunicipalities): Promise<string[]> {
    const codes = [...new Set(request.municipalityCodes)];
    if (codes.length === 0) throw refuseField('municipalityCodes', { ja: '市区町村を1つ以上選んでください。', en: 'Choose one municipality or more.' });
    refuseEndBeforeStart(request.fromOn, request.untilOn);
    const organisation = await ownOrganisation(actor, request.organisationId);
    if (!PARTNER_KINDS.includes(organisation.kind)) {
      throw refuseField('organisationId', { ja: '市区町村を割り当てるのは、大学・職能団体・その他の機関です。', en: 'Municipalities are assigned to universities, associations and other partners.' });
    }
    await this.refuseStrangers(actor, organisation.tenantId, codes);

    const ids = codes.map(() => v7());
    const assigned = await actor.tx.run(
      `insert into assignment (id, tenant_id, organisation_id, municipality_code, from_on, until_on)
       select id, $3, $4, code, $5, $6 from unnest($1::uuid[], $2::text[]) as wanted (id, code) on conflict do nothing`,
      [ids, codes, organisation.tenantId, organisation.id, request.fromOn, request.untilOn ?? null],
    );
    if (assigned < codes.length) throw await this.refusalOf(actor, organisation, ids, codes, request);
    await audit(actor, { action: 'assignment:write', subjectKind: 'organisation', subjectId: organisation.id, change: { municipalityCodes: codes, fromOn: request.fromOn, untilOn: request.untilOn ?? null } });
    return ids;
  }

  /** Sets the last day of an assignment that is not over. @throws termEnded, termsOverlap */
  async end(actor: Actor, id: string, version: number, request: EndTerm): Promise<void> {
    const assignment = await this.assignmentFor(actor, id, version);
    if (assignment.untilOn && assignment.untilOn < actor.today) throw new Refusal(ADMINISTRATION_REFUSALS.termEnded);
    refuseEndBeforeStart(assignment.fromOn, request.untilOn);
    await refusedBy({ [NO_OVERLAP]: () => new Refusal(ADMINISTRATION_REFUSALS.termsOverlap) },
      actor.tx.run('update assignment set until_on = $2, version = version + 1 where id = $1', [assignment.id, request.untilOn]));
    await this.note(actor, assignment, { untilOn: [assignment.untilOn, request.untilOn] });
  }

  /** Takes back an assignment that has not begun before today. @throws termHasBegun */
  async takeBack(actor: Actor, id: string, version: number): Promise<void> {
    const assignment = await this.assignmentFor(actor, id, version);
    if (assignment.fromOn < actor.today) throw new Refusal(ADMINISTRATION_REFUSALS.termHasBegun);
    await actor.tx.run('delete from assignment where id = $1', [assignment.id]);
    await this.note(actor, assignment, { fromOn: [assignment.fromOn, null], untilOn: [assignment.untilOn, null] });
  }

  private async note(actor: Actor, assignment: AssignmentFacts, change: Record<string, unknown>): Promise<void> {
    await audit(actor, { action: 'assignment:write', subjectKind: 'assignment', subjectId: assignment.id, change: { organisationId: assignment.organisationId, municipalityCode: assignment.municipalityCode, ...change } });
  }

  private async assignmentFor(actor: Actor, id: string, version: number): Promise<AssignmentFacts> {
    const row = await actor.tx.one<AssignmentFacts>(
      'select id, organisation_id as "organisationId", municipality_code as "municipalityCode", from_on as "fromOn", until_on as "untilOn", version from assignment where id::text = $1 for update', [id]);
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    if (row.version !== version) throw new Refusal(COMMON_REFUSALS.stale);
    return row;
  }

  private async refuseStrangers(actor: Actor, tenantId: number, codes: readonly string[]): Promise<void> {
    const [stranger] = await actor.tx.query<{ code: string; name: string | null }>(
      `select wanted.code, m.name from unnest($1::text[]) as wanted (code) left join municipality m on m.code = wanted.code
        where m.prefecture_code is distinct from (select prefecture_code from tenant where id = $2) limit 1`, [codes, tenantId]);
    if (!stranger) return;
    throw refuseField('municipalityCodes', stranger.name
      ? { ja: `${stranger.name}は、ほかの都道府県の市区町村です。`, en: `${stranger.name} lies in another prefecture.` }
      : { ja: `${stranger.code} という市区町村コードはありません。`, en: `There is no municipality with the code ${stranger.code}.` });
  }

  /** Which municipality is assigned already, and for how long. */
  private async refusalOf(actor: Actor, organisation: OwnOrganisation, own: readonly string[], codes: readonly string[], { fromOn, untilOn }: AssignMunicipalities): Promise<Refusal> {
    const conflicts = await actor.tx.query<{ municipality: string; code: string; fromOn: CivilDay; untilOn: CivilDay | null }>(
      `select m.name as municipality, m.code, a.from_on as "fromOn", a.until_on as "untilOn" from assignment a join municipality m on m.code = a.municipality_code
        where a.organisation_id = $1 and a.municipality_code = any($2) and a.id <> all($3) and daterange(a.from_on, a.until_on, '[]') && daterange($4, $5, '[]') order by m.code, a.from_on`,
      [organisation.id, codes, own, fromOn, untilOn ?? null],
    );
    const [first] = conflicts;
    if (!first) throw new Error('The table refused an assignment without an overlapping term.');
    const names = [...new Set(conflicts.map(({ municipality }) => municipality))].join('、');
    return new Refusal(ADMINISTRATION_REFUSALS.assignmentOverlaps, { municipality: names, ...termInWords(first.fromOn, first.untilOn) }, [], { conflicts });
  }
}

/** PostgreSQL's own name of the table's exclusion constraint. */
const NO_OVERLAP = 'assignment_organisation_id_municipality_code_daterange_excl';
