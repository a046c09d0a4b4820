import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** TODO */
@Entity('closed_day')
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'closed_day_tenant_id_fkey' })
export class ClosedDayEntity {
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'closed_day_pkey' })
  tenantId!: number;

  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: 'closed_day_pkey' })
  day!: string;

  @Column({ type: 'text' })
  name!: string;
}
