import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** How far the sweep of an office has looked. */
@Entity('sweep_mark')
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'sweep_mark_tenant_id_fkey' })
export class SweepMarkEntity {
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'sweep_mark_pkey' })
  tenantId!: number;

  /** The day of the last sweep. */
  @Column({ type: 'date' })
  sweptOn!: string;

  /** The day on which it last looked at everything. */
  @Column({ type: 'date' })
  wholeOn!: string;

  /** The closed days, ladders and reach that it went by: what has changed since is looked at again. */
  @Column({ type: 'jsonb' })
  office!: unknown;
}
