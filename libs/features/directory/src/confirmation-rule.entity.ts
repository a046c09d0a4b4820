import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity.js';
import { ProgrammeEntity } from './programme.entity.js';

/** How many people confirm a record of a programme, one after the other (決裁), where an office has set it for itself. */
@Entity('confirmation_rule')
@Check('confirmation_rule_steps_check', '(steps >= 1) AND (steps <= 2)')
@Check('confirmation_rule_version_check', 'version > 1')
@ForeignKey(() => PersonEntity, ['changedBy'], ['id'], { name: 'confirmation_rule_changed_by_fkey' })
@ForeignKey(() => ProgrammeEntity, ['programmeId'], ['id'], { name: 'confirmation_rule_programme_id_fkey' })
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'confirmation_rule_tenant_id_fkey' })
export class ConfirmationRuleEntity {
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'confirmation_rule_pkey' })
  tenantId!: number;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'confirmation_rule_pkey' })
  programmeId!: string;

  @Column({ type: 'smallint' })
  steps!: number;

  /** Who set it last; null where an office was set up with it. */
  @Column({ type: 'uuid', nullable: true })
  changedBy!: string | null;

  /** Begins at 2: version 1 is what an office without a rule of its own is told. */
  @Column({ type: 'integer', default: 2 })
  version!: number;
}
