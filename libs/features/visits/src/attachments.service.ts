import { audit, auditReading } from '@banso/audit';
import { type Actor, personOf } from '@banso/database';
import { FileStore, kindOfFile } from '@banso/files';
import { isUuid } from '@banso/engagements';
import { COMMON_REFUSALS, type Page, Refusal, type UploadedFile } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { AttachmentEntity } from './attachment.entity.js';
import type { Attachment } from './attachment.response.js';
import {
  attachmentsListed,
  attachmentStored,
  visitForFile,
  visitWithFiles,
  withdrawAttachment,
} from './attachments.sql.js';
import { VISIT_REFUSALS } from './visit.errors.js';
import { visitInReach } from './visit-row.sql.js';

/** A visit keeps at most this many files. */
const MOST_FILES = 30;

/**
 * The files of a visit: added, fetched, withdrawn. Nothing is deleted by people; a withdrawn file stays in the list,
 * but is not given out.
 */
@Injectable()
export class AttachmentsService {
  constructor(private readonly store: FileStore) {}

  async list(actor: Actor, visitId: string): Promise<Page<Attachment>> {
    const known = isUuid(visitId) && (await actor.tx.row(visitInReach, { visit: visitId }));
    if (!known) throw new Refusal(COMMON_REFUSALS.notFound);
    const items = await actor.tx.rows(attachmentsListed, { one: false, visit: visitId, attachment: null });
    return { items, nextCursor: null };
  }

  /** Keeps a file with the visit. @throws notFound, notInTeam, visitFull, and what the kind of file is refused for */
  async add(actor: Actor, visitId: string, file: UploadedFile, internal: boolean): Promise<Attachment> {
    const visit = isUuid(visitId) ? await actor.tx.row(visitWithFiles, { visit: visitId }) : null;
    if (!visit) throw new Refusal(COMMON_REFUSALS.notFound);
    if (visit.status === 'cancelled') throw new Refusal(VISIT_REFUSALS.visitCancelled);
    if (visit.status === 'withdrawn') throw new Refusal(VISIT_REFUSALS.recordWithdrawn);
    if (visit.files >= MOST_FILES) throw new Refusal(VISIT_REFUSALS.visitFull, { most: MOST_FILES });
    const writable = await actor.tx.row(visitForFile, { visit: visitId });
    if (!writable) throw new Refusal(VISIT_REFUSALS.notInTeam);
    const mediaType = await kindOfFile(file.name, file.bytes);
    // A partner's file cannot be internal to the body that is supported by it.
    const isInternal = internal && actor.roles.some((role) => role === 'staff' || role === 'manager');

    const { storedAs, size, sha256 } = await this.store.put(file.bytes);
    const id = v7();
    const { engagementId } = visit;
    await actor.tx.insert(AttachmentEntity, {
      id,
      engagementId,
      visitId,
      name: file.name,
      mediaType,
      size,
      sha256,
      storedAs,
      internal: isInternal,
      uploadedBy: personOf(actor),
    });
    await audit(actor, {
      action: 'attachment:add',
      subjectKind: 'attachment',
      subjectId: id,
      engagementId,
      change: {
        visitId: [null, visitId],
        mediaType: [null, mediaType],
        size: [null, size],
        internal: [null, isInternal],
      },
    });
    return (await this.shown(actor, id))!;
  }

  /** The bytes of a file that is not withdrawn, checked against the hash that was kept. @throws notFound */
  async fetch(actor: Actor, id: string): Promise<{ name: string; mediaType: string; bytes: Buffer }> {
    const row = isUuid(id) ? await actor.tx.row(attachmentStored, { attachment: id }) : null;
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    await auditReading(actor, 'attachment:read', 'attachment', [row.visitId], id);
    return { name: row.name, mediaType: row.mediaType, bytes: await this.store.get(row) };
  }

  /** Takes a file back, with a reason; who added it may, and managers. @throws notFound, stale, notAllowed */
  async withdraw(actor: Actor, id: string, version: number, reason: string): Promise<Attachment> {
    const seen = await this.shown(actor, id);
    if (!seen || seen.withdrawn) throw new Refusal(COMMON_REFUSALS.notFound);
    if (!seen.mayWithdraw) throw new Refusal(COMMON_REFUSALS.notAllowed);
    const changed = await actor.tx.row(withdrawAttachment, {
      attachment: id,
      version,
      now: actor.now,
      person: personOf(actor),
      reason,
    });
    if (!changed) throw new Refusal(COMMON_REFUSALS.stale);
    await audit(actor, {
      action: 'attachment:withdraw',
      subjectKind: 'attachment',
      subjectId: id,
      engagementId: changed.engagementId,
      change: { state: ['kept', 'withdrawn'] },
      reason,
    });
    return (await this.shown(actor, id))!;
  }

  private async shown(actor: Actor, id: string): Promise<Attachment | null> {
    return isUuid(id) ? actor.tx.row(attachmentsListed, { one: true, attachment: id, visit: null }) : null;
  }
}
