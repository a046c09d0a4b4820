import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** The place of an entry in the chain of its office, sealed by a hash over it and the one before. */
@Entity('audit_link')
@Check('audit_link_position_check', '"position" > 0')
@Unique('audit_link_tenant_id_position_key', ['tenantId', 'position'])
export class AuditLinkEntity {
  @PrimaryColumn({ type: 'bigint', primaryKeyConstraintName: 'audit_link_pkey' })
  entryId!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  /** Counted from 1 within the office. */
  @Column({ type: 'bigint' })
  position!: string;

  /** SHA-256 of the entry and the hash before. */
  @Column({ type: 'bytea' })
  hash!: Buffer;

  @Column({ type: 'timestamptz' })
  sealedAt!: Date;
}
