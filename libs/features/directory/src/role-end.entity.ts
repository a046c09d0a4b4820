import type { CivilDay } from '@banso/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity.js';
import { RoleHoldingEntity } from './role-holding.entity.js';

/**
 * The end that a transfer gives to a role of its person. The row of the role stays as it is: the view `role_term` says
 * which end counts.
 */
@Entity('role_end')
@ForeignKey(() => PersonEntity, ['personId'], ['id'], { name: 'role_end_person_id_fkey' })
@ForeignKey(() => RoleHoldingEntity, ['roleHoldingId'], ['id'], {
  name: 'role_end_role_holding_id_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'role_end_tenant_id_fkey' })
@ForeignKey('TransferEntity', ['transferId'], ['id'], { name: 'role_end_transfer_id_fkey' })
@Index('role_end_transfer', ['transferId'])
export class RoleEndEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'role_end_pkey' })
  roleHoldingId!: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'role_end_pkey' })
  transferId!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'uuid' })
  personId!: string;

  /** Last day of the role, included: the day before the transfer takes effect. */
  @Column({ type: 'date' })
  untilOn!: CivilDay;

  /** The day of the announcement, before which only managers and the person see the end; null: it is no secret. */
  @Column({ type: 'date', nullable: true })
  hiddenUntil!: CivilDay | null;

  /** The last day that the role had before it made room for the next one of its kind; null: it has made none. */
  @Column({ type: 'date', nullable: true })
  formerUntil!: CivilDay | 'infinity' | null;
}
