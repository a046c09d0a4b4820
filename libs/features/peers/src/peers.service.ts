import { audit } from '@banso/audit';
import { PersonDetailsService } from '@banso/directory';
import type { CivilDay } from '@banso/domain';
import type { Actor } from '@banso/database';
import { COMMON_REFUSALS, Refusal, refuseField } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { PeerConsentsService } from './peer-consents.service.js';
import { PEER_REFUSALS } from './peer.errors.js';
import { PeerSupporterEntity } from './peer-supporter.entity.js';
import { PeerVocabularyEntity } from './peer-vocabulary.entity.js';
import { FIRST_THEMES_VERSION, PeersQueries } from './peers.queries.js';
import type { ChangePeerSupporter, ChangeThemes, RegisterPeerSupporter } from './peers.request.js';
import { beginThemes, lockPeer, type LockPeerRow, officeOfThemes, personToRegister } from './peers.sql.js';

/** No part begins later. */
const LAST_DAY = '9999-12-31' as CivilDay;

/** The verbs of a peer supporter in the order of life: register, change. Consents are in `PeerConsentsService`. */
@Injectable()
export class PeersService {
  constructor(
    private readonly details: PersonDetailsService,
    private readonly consents: PeerConsentsService,
    private readonly queries: PeersQueries,
  ) {}

  /**
   * Takes somebody into the registry: a person who is known, or one whom it registers. Returns the person's id.
   * @throws peerKnown, validationFailed at the field that is wrong
   */
  async register(actor: Actor, request: RegisterPeerSupporter): Promise<string> {
    const { homeMunicipalityCode, post, themes, supportTypes, loadLimit, modes = [], months = [], reason } = request;
    await this.refuseUnknownThemes(actor, themes ?? [], []);
    const details = { homeMunicipalityCode, post, themes, supportTypes, loadLimit };
    const id = request.personId ?? (await this.details.register(actor, { ...details, ...newPersonIn(request) }));
    const person = await actor.tx.row(personToRegister, { person: id });
    if (!person) throw refuseField('personId', { ja: 'この人は見つかりません。', en: 'This person is not known.' });
    if (person.known) throw new Refusal(PEER_REFUSALS.peerKnown);
    if (request.personId) await this.details.change(actor, id, details);
    await actor.tx.insert(PeerSupporterEntity, {
      personId: person.id,
      tenantId: person.tenantId,
      modes,
      months: inOrder(months),
      reason,
      registeredBy: actor.personId,
    });
    const change = { modes: [null, modes], months: [null, months], homeMunicipalityCode: [null, homeMunicipalityCode] };
    await audit(actor, { action: 'peer:write', subjectKind: 'peerSupporter', subjectId: id, change, reason });
    return id;
  }

  /**
   * Changes what a peer supporter can do, when, and how much of it; or ends their being one.
   * @throws notFound, stale, what changing their details throws
   */
  async change(actor: Actor, id: string, version: number, request: ChangePeerSupporter): Promise<void> {
    const before = await peerHeld(actor, id, version);
    const { modes, months, reason, endedOn, ...details } = request;
    await this.refuseUnknownThemes(actor, details.themes ?? [], before.themes);
    await this.details.change(actor, before.id, details);
    const after = { modes, months: months && inOrder(months), reason, endedOn };
    await actor.tx.update(PeerSupporterEntity, { personId: before.id }, { ...after, version: before.version + 1 });
    if (endedOn) await this.consents.endParts(actor, before.id, endedOn, LAST_DAY);
    const change = Object.fromEntries(
      Object.entries(after).flatMap(([field, value]) =>
        value === undefined ? [] : [[field, [before[field as keyof typeof after], value]]],
      ),
    );
    await audit(actor, { action: 'peer:write', subjectKind: 'peerSupporter', subjectId: before.id, change });
  }

  /** Edits the themes of the office. What a peer supporter has stays with them. @throws stale, validationFailed */
  async changeThemes(actor: Actor, version: number, request: ChangeThemes): Promise<void> {
    const themes = request.themes.map((theme) => theme.trim());
    if (themes.some((theme) => theme === '') || new Set(themes).size < themes.length)
      throw refuseField('themes', {
        ja: 'テーマは、空のものや同じものがないように入れてください。',
        en: 'No theme may be empty or stand twice.',
      });
    const office = await actor.tx.row(officeOfThemes, {});
    if (!office) throw new Refusal(COMMON_REFUSALS.notAllowed);
    const { themes: former } = await this.queries.themes(actor);
    const tenantId = office.id;
    const written =
      version === FIRST_THEMES_VERSION
        ? await actor.tx.count(beginThemes, { tenant: tenantId, themes, person: actor.personId })
        : await actor.tx.update(
            PeerVocabularyEntity,
            { tenantId, version },
            { themes, version: version + 1, changedBy: actor.personId },
          );
    if (!written) throw new Refusal(COMMON_REFUSALS.stale);
    const change = { themes: [former, themes] };
    await audit(actor, { action: 'peer:write', subjectKind: 'tenant', subjectId: String(tenantId), change });
  }

  /** A theme is one of the office's, or stood with the peer supporter before. */
  private async refuseUnknownThemes(actor: Actor, wanted: readonly string[], kept: readonly string[]): Promise<void> {
    if (wanted.length === 0) return;
    const { themes } = await this.queries.themes(actor);
    const [unknown] = wanted.filter((theme) => !themes.includes(theme) && !kept.includes(theme));
    if (unknown !== undefined)
      throw refuseField('themes', {
        ja: `「${unknown}」は、この機関のテーマにありません。`,
        en: `"${unknown}" is none of the office's themes.`,
      });
  }
}

/** A peer supporter whom the actor may change, locked, in the version that was read. @throws notFound, stale */
async function peerHeld(actor: Actor, id: string, version: number): Promise<LockPeerRow> {
  const row = await actor.tx.row(lockPeer, { id });
  if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
  if (row.both !== version) throw new Refusal(COMMON_REFUSALS.stale);
  return row;
}

/** The person whom a registration brings along. @throws validationFailed at the first field that is missing */
function newPersonIn({ name, kana, email, organisationId }: RegisterPeerSupporter) {
  if (!name) throw missing('name', '氏名', 'Name');
  if (!kana) throw missing('kana', 'よみ', 'Reading');
  if (!organisationId) throw missing('organisationId', '所属', 'Organisation');
  return { name, kana, organisationId, email };
}

function missing(field: string, ja: string, en: string): Refusal {
  return refuseField(field, { ja: `${ja}を入れてください。`, en: `${en} is needed.` });
}

function inOrder(months: readonly number[]): number[] {
  return [...months].sort((a, b) => a - b);
}
