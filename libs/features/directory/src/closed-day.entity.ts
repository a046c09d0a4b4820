import type { CivilDay } from '@banso/domain';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A day on which an office is closed beyond weekends, the nation's holidays and the year's end. */
@Entity('closed_day')
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'closed_day_tenant_id_fkey' })
export class ClosedDayEntity {
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'closed_day_pkey' })
  tenantId!: number;

  @PrimaryColumn({ type: 'date', primaryKeyConstraintName: 'closed_day_pkey' })
  day!: CivilDay;

  /** Why, such as 県民の日. */
  @Column({ type: 'text' })
  name!: string;
}
