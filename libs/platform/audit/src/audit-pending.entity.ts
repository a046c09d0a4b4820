import { Column, Entity, PrimaryColumn } from 'typeorm';

/** TODO */
@Entity('audit_pending')
export class AuditPendingEntity {
  @PrimaryColumn({ type: 'bigint', primaryKeyConstraintName: 'audit_pending_pkey' })
  entryId!: string;

  @Column({ type: 'integer' })
  tenantId!: number;
}
