import { audit } from '@banso/audit';
import type { Actor } from '@banso/database';
import { FileStore, kindOfFile } from '@banso/files';
import { COMMON_REFUSALS, Refusal, type UploadedFile } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { PeerConsentScanEntity } from './peer-consent-scan.entity.js';
import { peerForConsent } from './peer-consents.service.js';
import { consentOfPeer, scanOfConsent } from './peers.sql.js';

/** The papers of consents, scanned: added, fetched. A better scan is added beside the former one, and counts. */
@Injectable()
export class ConsentScansService {
  constructor(private readonly store: FileStore) {}

  /** @throws notFound, and what the kind of file is refused for */
  async add(actor: Actor, personId: string, consentId: string, file: UploadedFile): Promise<void> {
    const peer = await peerForConsent(actor, personId);
    const consent = await actor.tx.row(consentOfPeer, { id: consentId, person: peer.id });
    if (!consent) throw new Refusal(COMMON_REFUSALS.notFound);
    const mediaType = await kindOfFile(file.name, file.bytes);
    const { storedAs, size, sha256 } = await this.store.put(file.bytes);
    await actor.tx.insert(PeerConsentScanEntity, {
      id: v7(),
      consentId: consent.id,
      tenantId: peer.tenantId,
      name: file.name,
      mediaType,
      size,
      sha256,
      storedAs,
      addedBy: actor.personId,
    });
    const change = { consentId, scan: [null, { mediaType, size }] };
    await audit(actor, { action: 'peer:write', subjectKind: 'peerSupporter', subjectId: peer.id, change });
  }

  /** The bytes of the newest scan, checked against the hash that was kept. @throws notFound */
  async fetch(
    actor: Actor,
    personId: string,
    consentId: string,
  ): Promise<{ name: string; mediaType: string; bytes: Buffer }> {
    const row = await actor.tx.row(scanOfConsent, { consent: consentId, person: personId });
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    return { name: row.name, mediaType: row.mediaType, bytes: await this.store.get(row) };
  }
}
