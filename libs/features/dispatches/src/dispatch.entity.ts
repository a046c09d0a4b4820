import type { CivilDay, DispatchState, SupportType } from '@banso/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { NeedEntity } from './need.entity.js';

/**
 * An expert who is sent for a need (派遣). Where it stands follows from its steps; those under one need are a team
 * (専門家チーム), of which one may lead.
 */
@Entity('dispatch')
@Check('dispatch_approval_steps_check', '(approval_steps >= 1) AND (approval_steps <= 2)')
@Check('dispatch_asked_check', `(asked_at IS NOT NULL) OR (state = ANY (ARRAY['requested', 'approved', 'cancelled']))`)
@Check('dispatch_body_check', '(held_on IS NULL) = (body_id IS NULL)')
@Check('dispatch_support_types_check', `(support_types <> '{}') AND (support_types <@ ARRAY['A', 'B', 'C', 'D', 'E'])`)
@Check('dispatch_held_check', `(held_on IS NOT NULL) = (state = ANY (ARRAY['held', 'reported', 'done']))`)
@Check(
  'dispatch_state_check',
  `state = ANY (ARRAY['requested', 'approved', 'asked', 'accepted', 'held', 'reported', 'done', 'declined', 'cancelled'])`,
)
@ForeignKey(() => NeedEntity, ['needId', 'tenantId', 'municipalityCode'], ['id', 'tenantId', 'municipalityCode'], {
  name: 'dispatch_need_fkey',
})
@ForeignKey('OrganisationEntity', ['bodyId'], ['id'], { name: 'dispatch_body_id_fkey' })
@ForeignKey('PersonEntity', ['expertId'], ['id'], { name: 'dispatch_expert_fkey' })
@ForeignKey('PersonEntity', ['requestedBy'], ['id'], { name: 'dispatch_requested_by_fkey' })
@ForeignKey('VisitEntity', ['visitId'], ['id'], { name: 'dispatch_visit_fkey' })
@ForeignKey('TeamMemberEntity', ['memberId'], ['id'], { name: 'dispatch_member_fkey' })
@Unique('dispatch_place_key', ['id', 'tenantId', 'municipalityCode'])
@Index('dispatch_engagement', ['engagementId'], { where: '(engagement_id IS NOT NULL)' })
@Index('dispatch_expert', ['expertId'])
@Index('dispatch_held', ['tenantId', 'heldOn'], { where: '(held_on IS NOT NULL)' })
@Index('dispatch_member', ['memberId'], { where: '(member_id IS NOT NULL)' })
@Index('dispatch_need', ['needId'])
@Index('dispatch_once', ['needId', 'expertId'], {
  unique: true,
  where: `(state <> ALL (ARRAY['declined'::text, 'cancelled'::text]))`,
})
@Index('dispatch_one_lead', ['needId'], {
  unique: true,
  where: `(is_lead AND (state <> ALL (ARRAY['declined'::text, 'cancelled'::text])))`,
})
@Index('dispatch_planned', ['tenantId', 'plannedOn', 'id'])
@Index('dispatch_visit', ['visitId'], { where: '(visit_id IS NOT NULL)' })
export class DispatchEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'dispatch_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  needId!: string;

  /** That of the need, as the municipality's code and the engagement are: a trigger writes them. */
  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'text' })
  municipalityCode!: string;

  /** Null for a municipality's own meeting (地域ケア個別会議). */
  @Column({ type: 'uuid', nullable: true })
  engagementId!: string | null;

  @Column({ type: 'uuid' })
  expertId!: string;

  /** Whether this expert leads the team of the need. */
  @Column({ type: 'boolean', default: false })
  isLead!: boolean;

  /** Civil day on which it is to be. */
  @Column({ type: 'date' })
  plannedOn!: CivilDay;

  @Column({ type: 'text', default: 'requested' })
  state!: DispatchState;

  /** How many people approve; the trigger `dispatch_takes_steps` writes it. */
  @Column({ type: 'integer', default: 1 })
  approvalSteps!: number;

  @Column({ type: 'uuid' })
  requestedBy!: string;

  @Column({ type: 'timestamptz', default: () => 'ctx_now()' })
  createdAt!: Date;

  /** Since when the expert knows of it; null before that. */
  @Column({ type: 'timestamptz', nullable: true })
  askedAt!: Date | null;

  /** Civil day on which it was carried out. */
  @Column({ type: 'date', nullable: true })
  heldOn!: CivilDay | null;

  /** What kinds of support it is: the programme's until somebody says what it was; a trigger writes these. */
  @Column({ type: 'text', array: true, default: () => "'{}'" })
  supportTypes!: SupportType[];

  /** The expert's body on that day, as a trigger finds it; null before. */
  @Column({ type: 'uuid', nullable: true })
  bodyId!: string | null;

  /** The fee class of the day on which it was carried out, by its name then; null without one. */
  @Column({ type: 'text', nullable: true })
  feeClass!: string | null;

  /** Fee in yen as it was then. */
  @Column({ type: 'integer', nullable: true })
  feeYen!: number | null;

  /** Travel in yen as it was then. */
  @Column({ type: 'integer', nullable: true })
  travelYen!: number | null;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  /** Which visit of the engagement it was; null where nobody has said so, and for a municipality's own meeting. */
  @Column({ type: 'uuid', nullable: true })
  visitId!: string | null;

  /** The part in the team that the expert has through it; null without one. The function `seat_expert` writes it. */
  @Column({ type: 'uuid', nullable: true })
  memberId!: string | null;
}
