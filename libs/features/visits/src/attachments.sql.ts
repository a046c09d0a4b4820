// Made from attachments.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link attachmentsListed} is asked with. */
export interface AttachmentsListedParameters {
  attachment: string | null;
  visit: string | null;
  one: boolean;
}

/** What {@link attachmentsListed} gives. */
export interface AttachmentsListedRow {
  id: string;
  version: number;
  visitId: string;
  name: string;
  mediaType: string;
  size: number;
  sha256: string;
  internal: boolean;
  uploadedBy: { id: string; name: string };
  uploadedAt: string;
  withdrawn: { at: string; reason: string } | null;
  mayWithdraw: boolean;
}

/**
 * The files of a visit, or the one that `attachment` names, the first added first; withdrawn ones stay, with their
 * reason, as a check of the table says. Whoever added a file may withdraw it, and managers; the settings that both are
 * read from are never null. Somebody whom the reader may not know has no name.
 */
export const attachmentsListed = statement<AttachmentsListedParameters, AttachmentsListedRow>({
  name: 'attachmentsListed',
  alternatives: ['one'],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['visit'],
      text: `
        select
          a.id,
          a.version,
          a.visit_id as "visitId",
          a.name,
          a.media_type as "mediaType",
          a.size,
          a.sha256,
          a.internal,
          json_build_object(
            'id',
            a.uploaded_by,
            'name',
            coalesce(
              (
                select
                  p.name
                from
                  shared_person p
                where
                  p.id = a.uploaded_by
              ),
              ''
            )
          ) as "uploadedBy",
          a.uploaded_at as "uploadedAt",
          case
            when a.withdrawn_at is not null then json_build_object('at', a.withdrawn_at, 'reason', a.withdrawn_reason)
          end as withdrawn,
          a.withdrawn_at is null
          and (
            a.uploaded_by = ctx_person()
            or a.tenant_id = any (ctx_ints('app.manages'))
          ) as "mayWithdraw"
        from
          attachment a
        where
           a.visit_id = $1
        order by
          a.uploaded_at,
          a.id`,
    },
    'one': {
      parameters: ['attachment'],
      text: `
        select
          a.id,
          a.version,
          a.visit_id as "visitId",
          a.name,
          a.media_type as "mediaType",
          a.size,
          a.sha256,
          a.internal,
          json_build_object(
            'id',
            a.uploaded_by,
            'name',
            coalesce(
              (
                select
                  p.name
                from
                  shared_person p
                where
                  p.id = a.uploaded_by
              ),
              ''
            )
          ) as "uploadedBy",
          a.uploaded_at as "uploadedAt",
          case
            when a.withdrawn_at is not null then json_build_object('at', a.withdrawn_at, 'reason', a.withdrawn_reason)
          end as withdrawn,
          a.withdrawn_at is null
          and (
            a.uploaded_by = ctx_person()
            or a.tenant_id = any (ctx_ints('app.manages'))
          ) as "mayWithdraw"
        from
          attachment a
        where
          a.id = $1
        order by
          a.uploaded_at,
          a.id`,
    },
  },
});

/** What {@link visitWithFiles} is asked with. */
export interface VisitWithFilesParameters {
  visit: string;
}

/** What {@link visitWithFiles} gives. */
export interface VisitWithFilesRow {
  engagementId: string;
  status: 'planned' | 'recorded' | 'confirmed' | 'cancelled' | 'withdrawn';
  files: number;
}

/** A visit with the number of its files that are not withdrawn. */
export const visitWithFiles = statement<VisitWithFilesParameters, VisitWithFilesRow>({
  name: 'visitWithFiles',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['visit'],
      text: `
        select
          v.engagement_id as "engagementId",
          v.status,
          (
            select
              count(*)
            from
              attachment a
            where
              a.visit_id = v.id
              and a.withdrawn_at is null
          ) as files
        from
          visit v
        where
          v.id = $1`,
    },
  },
});

/** What {@link visitForFile} is asked with. */
export interface VisitForFileParameters {
  visit: string;
}

/** What {@link visitForFile} gives. */
export interface VisitForFileRow {
  id: string;
}

/** Locks a visit that the actor may write; none where not. */
export const visitForFile = statement<VisitForFileParameters, VisitForFileRow>({
  name: 'visitForFile',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['visit'],
      text: `
        select
          v.id
        from
          visit v
        where
          v.id = $1
        for update`,
    },
  },
});

/** What {@link attachmentStored} is asked with. */
export interface AttachmentStoredParameters {
  attachment: string;
}

/** What {@link attachmentStored} gives. */
export interface AttachmentStoredRow {
  name: string;
  mediaType: string;
  storedAs: string;
  sha256: string;
  visitId: string;
}

/** Where a file that is not withdrawn is kept, with its hash. */
export const attachmentStored = statement<AttachmentStoredParameters, AttachmentStoredRow>({
  name: 'attachmentStored',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['attachment'],
      text: `
        select
          a.name,
          a.media_type as "mediaType",
          a.stored_as as "storedAs",
          a.sha256,
          a.visit_id as "visitId"
        from
          attachment a
        where
          a.id = $1
          and a.withdrawn_at is null`,
    },
  },
});

/** What {@link withdrawAttachment} is asked with. */
export interface WithdrawAttachmentParameters {
  now: Date | string;
  person: string;
  reason: string;
  attachment: string;
  version: number;
}

/** What {@link withdrawAttachment} gives. */
export interface WithdrawAttachmentRow {
  engagementId: string;
}

/** Takes a file back that is in the version which was read; its engagement, or none. */
export const withdrawAttachment = statement<WithdrawAttachmentParameters, WithdrawAttachmentRow>({
  name: 'withdrawAttachment',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['now', 'person', 'reason', 'attachment', 'version'],
      text: `
        update attachment
        set
          withdrawn_at = $1,
          withdrawn_by = $2,
          withdrawn_reason = $3,
          version = version + 1
        where
          id = $4
          and version = $5
          and withdrawn_at is null
        returning
          engagement_id as "engagementId"`,
    },
  },
});
