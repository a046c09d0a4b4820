import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/**
 * An office's own form (様式) of the report of a visit, for all its programmes or for one. It never changes: a better one
 * takes its place, and the former stays, ended.
 */
@Entity('record_form')
@Check('record_form_name_check', `name <> ''`)
@Check('record_form_size_check', 'size > 0')
@ForeignKey('PersonEntity', ['addedBy'], ['id'], { name: 'record_form_added_by_fkey' })
@ForeignKey('PersonEntity', ['endedBy'], ['id'], { name: 'record_form_ended_by_fkey' })
@ForeignKey('ProgrammeEntity', ['programmeId'], ['id'], { name: 'record_form_programme_id_fkey' })
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'record_form_tenant_id_fkey' })
@Unique('record_form_stored_as_key', ['storedAs'])
@Index('record_form_of_office', ['tenantId'], {
  unique: true,
  where: '((ended_at IS NULL) AND (programme_id IS NULL))',
})
@Index('record_form_of_programme', ['tenantId', 'programmeId'], { unique: true, where: '(ended_at IS NULL)' })
export class RecordFormEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'record_form_pkey' })
  id!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  /** Null for every programme that has none of its own. */
  @Column({ type: 'uuid', nullable: true })
  programmeId!: string | null;

  /** As the file was called. */
  @Column({ type: 'text' })
  name!: string;

  /** Bytes. */
  @Column({ type: 'integer' })
  size!: number;

  /** Hash of the content, in hexadecimal. */
  @Column({ type: 'text' })
  sha256!: string;

  /** Under which id the file store keeps the bytes. */
  @Column({ type: 'uuid' })
  storedAs!: string;

  /** The named fields that were found in it. */
  @Column({ type: 'text', array: true })
  fields!: string[];

  @Column({ type: 'uuid', nullable: true })
  addedBy!: string | null;

  @Column({ type: 'timestamptz', default: () => 'ctx_now()' })
  addedAt!: Date;

  /** Null while it is in use. */
  @Column({ type: 'timestamptz', nullable: true })
  endedAt!: Date | null;

  @Column({ type: 'uuid', nullable: true })
  endedBy!: string | null;
}
