import { audit } from '@banso/audit';
import { isAccountRole, type SupportType } from '@banso/domain';
import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, Refusal, refuseField } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { differences, ownOrganisation, refusedBy } from './administered.js';
import { ADMINISTRATION_REFUSALS } from './administration.errors.js';
import type { RegisterPerson } from './people.request.js';
import { municipalityThere, personToChange, registerPerson } from './people.sql.js';
import { PersonEntity } from './person.entity.js';

/** What somebody can do for others, and how much of it. What is left out stays; null clears. */
export interface WorkDetails {
  post?: string | null;
  homeMunicipalityCode?: string | null;
  themes?: string[];
  supportTypes?: SupportType[];
  loadLimit?: number | null;
}

/** A person's details as far as they are no account: for this room, and for those above that keep registers. */
@Injectable()
export class PersonDetailsService {
  /** Registers a person of one of the office's organisations. Returns the new id. */
  async register(actor: Actor, request: RegisterPerson): Promise<string> {
    const organisation = await ownOrganisation(actor, request.organisationId);
    await this.refuseUnknownHome(actor, request.homeMunicipalityCode);
    const id = v7();
    const created = await actor.tx.count(registerPerson, {
      id,
      tenant: organisation.tenantId,
      organisation: organisation.id,
      name: request.name,
      kana: request.kana,
      email: request.email ?? null,
      post: request.post || null,
      profession: request.profession || null,
      homeMunicipality: request.homeMunicipalityCode ?? null,
      themes: request.themes ?? [],
      supportTypes: request.supportTypes ?? [],
      loadLimit: request.loadLimit ?? null,
    });
    if (!created) throw emailTaken();
    await audit(actor, { action: 'person:write', subjectKind: 'person', subjectId: id, change: { ...request } });
    return id;
  }

  /**
   * Changes what a person can do for others; nothing where nothing differs. Of somebody who works with an account of
   * weight it is the administrator's.
   * @throws notFound, accountIsTheAdmins, homeOfTeam
   */
  async change(actor: Actor, id: string, request: WorkDetails): Promise<void> {
    const before = await actor.tx.row(personToChange, { id, today: actor.today });
    if (!before) throw new Refusal(COMMON_REFUSALS.notFound);
    const change = differences(before, request);
    if (Object.keys(change).length === 0) return;
    if (before.roles.some(isAccountRole)) throw new Refusal(ADMINISTRATION_REFUSALS.accountIsTheAdmins);
    await this.refuseUnknownHome(actor, request.homeMunicipalityCode);
    await refusedBy(
      { peer_in_team_at_home: inTeamAtHome },
      actor.tx.update(
        PersonEntity,
        { id: before.id },
        { ...request, post: request.post === '' ? null : request.post, version: before.version + 1 },
      ),
    );
    await audit(actor, { action: 'person:write', subjectKind: 'person', subjectId: before.id, change });
  }

  /** @throws a complaint about `homeMunicipalityCode` */
  async refuseUnknownHome(actor: Actor, code: string | null | undefined): Promise<void> {
    if (code && !(await actor.tx.row(municipalityThere, { code }))) {
      throw refuseField('homeMunicipalityCode', {
        ja: 'この市区町村はありません。',
        en: 'There is no such municipality.',
      });
    }
  }
}

export function emailTaken(): Refusal {
  return refuseField('email', {
    ja: 'このメールアドレスは、すでに使われています。',
    en: 'This address is in use already.',
  });
}

/** Whoever is in a team that walks with a municipality cannot come to work there. */
export function inTeamAtHome(): Refusal {
  return refuseField('homeMunicipalityCode', {
    ja: 'この人は、この市区町村の支援チームに入っています。先にその期間を終えてください。',
    en: 'This person is in a team that supports this municipality. End that term first.',
  });
}
