import type { ReminderSubjectKind } from '@banso/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A reminder of one step of the ladder for one person. */
@Entity('reminder')
@Check('reminder_state_check', `state = ANY (ARRAY['open', 'acknowledged', 'superseded', 'resolved'])`)
@Check(
  'reminder_subject_kind_check',
  `subject_kind = ANY (ARRAY['visitDue', 'plannedVisit', 'recordMissing', 'unconfirmed', 'actionItem', 'handover', 'peerConsent', 'dispatchUnanswered', 'dispatchReport'])`,
)
@ForeignKey('EngagementEntity', ['engagementId'], ['id'], { name: 'reminder_engagement_id_fkey' })
@ForeignKey('PersonEntity', ['personId'], ['id'], { name: 'reminder_person_id_fkey' })
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'reminder_tenant_id_fkey' })
@Unique('reminder_subject_kind_subject_id_step_occurrence_due_on_per_key', [
  'subjectKind',
  'subjectId',
  'step',
  'occurrence',
  'dueOn',
  'personId',
])
@Index('reminder_engagement', ['engagementId'])
@Index('reminder_person', ['personId', 'state'])
@Index('reminder_standing', ['engagementId'], { where: `(state = ANY (ARRAY['open'::text, 'acknowledged'::text]))` })
@Index('reminder_standing_handover', ['tenantId'], {
  where: `((state = ANY (ARRAY['open'::text, 'acknowledged'::text])) AND (subject_kind = 'handover'::text))`,
})
@Index('reminder_subject', ['subjectKind', 'subjectId'], {
  where: `(state = ANY (ARRAY['open'::text, 'acknowledged'::text]))`,
})
export class ReminderEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'reminder_pkey' })
  id!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'text', nullable: true })
  municipalityCode!: string | null;

  @Column({ type: 'uuid', nullable: true })
  engagementId!: string | null;

  @Column({ type: 'text' })
  subjectKind!: ReminderSubjectKind;

  @Column({ type: 'uuid' })
  subjectId!: string;

  @Column({ type: 'text' })
  step!: string;

  /** Counts how often the step came again for one due day. */
  @Column({ type: 'integer', default: 0 })
  occurrence!: number;

  /** The day that the matter is due. */
  @Column({ type: 'date' })
  dueOn!: string;

  /** The day on which the step falls. */
  @Column({ type: 'date' })
  fallsOn!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'text', default: 'open' })
  state!: 'open' | 'acknowledged' | 'superseded' | 'resolved';

  /** The facts from which its sentence is made, in the language of whoever reads it. */
  @Column({ type: 'jsonb' })
  why!: unknown;

  /** Told to a manager. */
  @Column({ type: 'boolean', default: false })
  escalation!: boolean;

  /** Until this day only those who may know of the transfer see it. */
  @Column({ type: 'date', nullable: true })
  hiddenUntil!: string | null;

  @Column({ type: 'uuid', nullable: true })
  mailId!: string | null;

  @Column({ type: 'timestamptz', default: () => 'ctx_now()' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', nullable: true })
  settledAt!: Date | null;

  /** A step that a change of the numbers moved into the past shows in the app, but no mail goes out about it. */
  @Column({ type: 'boolean', default: false })
  quiet!: boolean;
}
