import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Entries that still wait for their place in the chain. */
@Entity('audit_pending')
export class AuditPendingEntity {
  @PrimaryColumn({ type: 'bigint', primaryKeyConstraintName: 'audit_pending_pkey' })
  entryId!: string;

  @Column({ type: 'integer' })
  tenantId!: number;
}
