import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

/** TODO */
@Entity('audit_link')
@Check('audit_link_position_check', '"position" > 0')
@Unique('audit_link_tenant_id_position_key', ['tenantId', 'position'])
export class AuditLinkEntity {
  @PrimaryColumn({ type: 'bigint', primaryKeyConstraintName: 'audit_link_pkey' })
  entryId!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'bigint' })
  position!: string;

  @Column({ type: 'bytea' })
  hash!: Buffer;

  @Column({ type: 'timestamptz' })
  sealedAt!: Date;
}
