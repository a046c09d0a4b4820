import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** Who did or read what. Entries are never changed. */
@Entity('audit_entry')
@Index('audit_entry_export', ['personId', 'at'], { where: `(action = 'export'::text)` })
// audit_entry USING btree (person_id, id DESC)
@Index('audit_entry_person', { synchronize: false })
// audit_entry USING btree (tenant_id, id DESC, subject_kind, municipality_code)
@Index('audit_entry_tenant', { synchronize: false })
@Index('audit_entry_day', ['tenantId', 'at'])
// audit_entry USING btree (tenant_id, action, id DESC)
@Index('audit_entry_action', { synchronize: false })
// audit_entry USING btree (tenant_id, subject_id, id DESC)
@Index('audit_entry_subject', { synchronize: false })
export class AuditEntryEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'audit_entry_pkey',
  })
  id!: string;

  /** Null for what belongs to no office. */
  @Column({ type: 'integer', nullable: true })
  tenantId!: number | null;

  @Column({ type: 'timestamptz' })
  at!: Date;

  @Column({ type: 'uuid', nullable: true })
  personId!: string | null;

  @Column({ type: 'text' })
  action!: string;

  @Column({ type: 'text', nullable: true })
  subjectKind!: string | null;

  @Column({ type: 'text', nullable: true })
  subjectId!: string | null;

  /** By field what stood there before and what stands there now; never a text of a record. */
  @Column({ type: 'jsonb', nullable: true })
  change!: unknown;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ type: 'text', nullable: true })
  address!: string | null;

  /** The request that it came of. */
  @Column({ type: 'text', nullable: true })
  correlationId!: string | null;

  @Column({ type: 'text', nullable: true })
  municipalityCode!: string | null;

  @Column({ type: 'uuid', nullable: true })
  engagementId!: string | null;
}
