import { audit, auditReading } from '@banso/audit';
import { type Actor, personOf } from '@banso/database';
import { FileStore, kindOfFile } from '@banso/files';
import { isUuid } from '@banso/engagements';
import { COMMON_REFUSALS, type Page, Refusal, type UploadedFile } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import type { Attachment } from './attachment.response.js';
import { VISIT_REFUSALS } from './visit.errors.js';

/** A visit keeps at most this many files. */
const MOST_FILES = 30;

const ATTACHMENT_SQL = `
  select a.id, a.version, a.visit_id as "visitId", a.name, a.media_type as "mediaType", a.size, a.sha256, a.internal, json_build_object('id', p.id, 'name', p.name) as "uploadedBy", a.uploaded_at as "uploadedAt",
         case when a.withdrawn_at is not null then json_build_object('at', a.withdrawn_at, 'reason', a.withdrawn_reason) end as withdrawn, a.withdrawn_at is null and (a.uploaded_by = ctx_person() or a.tenant_id = any(ctx_ints('app.manages'))) as "mayWithdraw"
    from attachment a left join person p on p.id = a.uploaded_by where `;

/** The files of a visit: added, fetched, withdrawn. Nothing is deleted by people; a withdrawn file stays in the list, but is not given out. */
@Injectable()
export class AttachmentsService {
  constructor(private readonly store: FileStore) {}

  async list(actor: Actor, visitId: string): Promise<Page<Attachment>> {
    const known = isUuid(visitId) && (await actor.tx.one('select from visit where id = $1', [visitId]));
    if (!known) throw new Refusal(COMMON_REFUSALS.notFound);
    return { items: await actor.tx.query<Attachment>(`${ATTACHMENT_SQL} a.visit_id = $1 order by a.uploaded_at, a.id`, [visitId]), nextCursor: null };
  }

  /** Keeps a file with the visit. @throws notFound, notInTeam, visitFull, and what the kind of file is refused for */
  async add(actor: Actor, visitId: string, file: UploadedFile, internal: boolean): Promise<Attachment> {
    const visit = isUuid(visitId) ? await actor.tx.one<{ engagement_id: string; status: string; files: number }>(
      'select v.engagement_id, v.status, (select count(*)::int from attachment a where a.visit_id = v.id and a.withdrawn_at is null) as files from visit v where v.id = $1', [visitId]) : null;
    if (!visit) throw new Refusal(COMMON_REFUSALS.notFound);
    if (visit.status === 'cancelled') throw new Refusal(VISIT_REFUSALS.visitCancelled);
    if (visit.status === 'withdrawn') throw new Refusal(VISIT_REFUSALS.recordWithdrawn);
    if (visit.files >= MOST_FILES) throw new Refusal(VISIT_REFUSALS.visitFull, { most: MOST_FILES });
    const writable = await actor.tx.one('select from visit where id = $1 for update', [visitId]);
    if (!writable) throw new Refusal(VISIT_REFUSALS.notInTeam);
    const mediaType = await kindOfFile(file.name, file.bytes);
    // A partner's file cannot be internal to the body that is supported by it.
    const isInternal = internal && actor.roles.some((role) => role === 'staff' || role === 'manager');

    const { storedAs, size, sha256 } = await this.store.put(file.bytes);
    const id = v7();
    await actor.tx.run('insert into attachment (id, engagement_id, visit_id, name, media_type, size, sha256, stored_as, internal, uploaded_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)', [
      id, visit.engagement_id, visitId, file.name, mediaType, size, sha256, storedAs, isInternal, personOf(actor),
    ]);
    await audit(actor, { action: 'attachment:add', subjectKind: 'attachment', subjectId: id, engagementId: visit.engagement_id, change: { visitId: [null, visitId], mediaType: [null, mediaType], size: [null, size], internal: [null, isInternal] } });
    return (await this.shown(actor, id))!;
  }

  /** The bytes of a file that is not withdrawn, checked against the hash that was kept. @throws notFound */
  async fetch(actor: Actor, id: string): Promise<{ name: string; mediaType: string; bytes: Buffer }> {
    const row = isUuid(id) ? await actor.tx.one<{ name: string; mediaType: string; storedAs: string; sha256: string; visitId: string }>(
      'select name, media_type as "mediaType", stored_as as "storedAs", sha256, visit_id as "visitId" from attachment where id = $1 and withdrawn_at is null', [id]) : null;
    if (!row) throw new Refusal(COMMON_REFUSALS.notFound);
    await auditReading(actor, 'attachment:read', 'attachment', [row.visitId], id);
    return { name: row.name, mediaType: row.mediaType, bytes: await this.store.get(row) };
  }

  /** Takes a file back, with a reason; who added it may, and managers. @throws notFound, stale, notAllowed */
  async withdraw(actor: Actor, id: string, version: number, reason: string): Promise<Attachment> {
    const seen = await this.shown(actor, id);
    if (!seen || seen.withdrawn) throw new Refusal(COMMON_REFUSALS.notFound);
    if (!seen.mayWithdraw) throw new Refusal(COMMON_REFUSALS.notAllowed);
    const changed = await actor.tx.query<{ engagement_id: string }>(
      'update attachment set withdrawn_at = $3, withdrawn_by = $4, withdrawn_reason = $5, version = version + 1 where id = $1 and version = $2 and withdrawn_at is null returning engagement_id', [id, version, actor.now, personOf(actor), reason]);
    if (!changed[0]) throw new Refusal(COMMON_REFUSALS.stale);
    await audit(actor, { action: 'attachment:withdraw', subjectKind: 'attachment', subjectId: id, engagementId: changed[0].engagement_id, change: { state: ['kept', 'withdrawn'] }, reason });
    return (await this.shown(actor, id))!;
  }

  private async shown(actor: Actor, id: string): Promise<Attachment | null> {
    return isUuid(id) ? actor.tx.one<Attachment>(`${ATTACHMENT_SQL} a.id = $1`, [id]) : null;
  }
}
