import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** The numbers of the reminder ladder that an office, or one of its programmes, has chosen. */
@Entity('reminder_ladder')
@Check('reminder_ladder_numbers_check', `jsonb_typeof(numbers) = 'object'`)
@ForeignKey('PersonEntity', ['changedBy'], ['id'], { name: 'reminder_ladder_changed_by_fkey' })
@ForeignKey('ProgrammeEntity', ['programmeId'], ['id'], { name: 'reminder_ladder_programme_id_fkey' })
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'reminder_ladder_tenant_id_fkey' })
@Unique('reminder_ladder_tenant_id_programme_id_key', ['tenantId', 'programmeId'])
export class ReminderLadderEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'reminder_ladder_pkey' })
  id!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  /** Null for the office. */
  @Column({ type: 'uuid', nullable: true })
  programmeId!: string | null;

  /** Days by step, as `ladder-rules.ts` allows. */
  @Column({ type: 'jsonb' })
  numbers!: unknown;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'uuid', nullable: true })
  changedBy!: string | null;

  @Column({ type: 'timestamptz', default: () => 'ctx_now()' })
  changedAt!: Date;
}
