import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

/** A packet (引継書): what a leaver hands over of one engagement. */
@Entity('handover_packet')
@Check('handover_packet_state_check', `state = ANY (ARRAY['drafting', 'checked', 'handedOver', 'received', 'done'])`)
@ForeignKey('PersonEntity', ['checkedBy'], ['id'], { name: 'handover_packet_checked_by_fkey' })
@ForeignKey('PersonEntity', ['predecessorId'], ['id'], { name: 'handover_packet_predecessor_id_fkey' })
@ForeignKey('PersonEntity', ['receivedBy'], ['id'], { name: 'handover_packet_received_by_fkey' })
@ForeignKey('PersonEntity', ['successorId'], ['id'], { name: 'handover_packet_successor_id_fkey' })
@ForeignKey('TransferEntity', ['transferId'], ['id'], { name: 'handover_packet_transfer_id_fkey' })
@ForeignKey('PersonEntity', ['writtenBy'], ['id'], { name: 'handover_packet_written_by_fkey' })
@Unique('handover_packet_transfer_id_engagement_id_key', ['transferId', 'engagementId'])
@Index('handover_packet_engagement', ['engagementId'])
@Index('handover_packet_open', ['tenantId'], { where: `(state <> ALL (ARRAY['received'::text, 'done'::text]))` })
@Index('handover_packet_predecessor', ['predecessorId'], { where: `(state <> 'done'::text)` })
export class HandoverPacketEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'handover_packet_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  engagementId!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'text' })
  municipalityCode!: string;

  @Column({ type: 'uuid' })
  transferId!: string;

  @Column({ type: 'uuid' })
  predecessorId!: string;

  /** Null until somebody leads the engagement. */
  @Column({ type: 'uuid', nullable: true })
  successorId!: string | null;

  @Column({ type: 'date' })
  effectiveOn!: string;

  /** Until this day only those who may know of the transfer see it. */
  @Column({ type: 'date', nullable: true })
  hiddenUntil!: string | null;

  /** What the records said when they were gathered. */
  @Column({ type: 'jsonb' })
  facts!: object;

  @Column({ type: 'timestamptz' })
  draftedAt!: Date;

  /** 経緯, written by people. */
  @Column({ type: 'text', default: '' })
  history!: string;

  @Column({ type: 'text', default: '' })
  policy!: string;

  @Column({ type: 'text', default: '' })
  pending!: string;

  @Column({ type: 'text', default: '' })
  cautions!: string;

  @Column({ type: 'text', default: 'drafting' })
  state!: 'drafting' | 'checked' | 'handedOver' | 'received' | 'done';

  @Column({ type: 'uuid', nullable: true })
  checkedBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  checkedAt!: Date | null;

  /** When it was handed over. */
  @Column({ type: 'timestamptz', nullable: true })
  deliveredAt!: Date | null;

  @Column({ type: 'uuid', nullable: true })
  receivedBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  receivedAt!: Date | null;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'uuid', nullable: true })
  writtenBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  writtenAt!: Date | null;

  /** The last day for questions, as the rule of thirty days gives it: it closes the packet for the predecessor. */
  @Column({ type: 'date', nullable: true })
  questionsUntil!: string | null;

  /** When the facts were last gathered. */
  @Column({ type: 'timestamptz', nullable: true })
  gatheredAt!: Date | null;
}
