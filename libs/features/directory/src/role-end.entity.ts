import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity.js';
import { RoleHoldingEntity } from './role-holding.entity.js';

/** TODO */
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

  @Column({ type: 'date' })
  untilOn!: string;

  @Column({ type: 'date', nullable: true })
  hiddenUntil!: string | null;

  @Column({ type: 'date', nullable: true })
  formerUntil!: string | null;
}
