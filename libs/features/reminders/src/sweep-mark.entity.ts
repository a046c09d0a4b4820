import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** TODO */
@Entity('sweep_mark')
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'sweep_mark_tenant_id_fkey' })
export class SweepMarkEntity {
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'sweep_mark_pkey' })
  tenantId!: number;

  @Column({ type: 'date' })
  sweptOn!: string;

  @Column({ type: 'date' })
  wholeOn!: string;

  @Column({ type: 'jsonb' })
  office!: unknown;
}
