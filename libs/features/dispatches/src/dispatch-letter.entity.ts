import type { CivilDay } from '@banso/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { DispatchEntity } from './dispatch.entity.js';
import type { LetterContent } from './letter.js';

/** What an expert was asked (派遣依頼), as it went out, with the letter's running number. Never changed. */
@Entity('dispatch_letter')
@ForeignKey(
  () => DispatchEntity,
  ['dispatchId', 'tenantId', 'municipalityCode'],
  ['id', 'tenantId', 'municipalityCode'],
  { name: 'dispatch_letter_dispatch_fkey' },
)
@ForeignKey('PersonEntity', ['expertId'], ['id'], { name: 'dispatch_letter_expert_fkey' })
@Unique('dispatch_letter_number_key', ['tenantId', 'fiscalYear', 'number'])
@Index('dispatch_letter_engagement', ['engagementId'], { where: '(engagement_id IS NOT NULL)' })
export class DispatchLetterEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'dispatch_letter_pkey' })
  dispatchId!: string;

  /** That of the dispatch, as the municipality's code and the engagement are: a trigger writes them. */
  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'text' })
  municipalityCode!: string;

  /** Null for a municipality's own meeting (地域ケア個別会議). */
  @Column({ type: 'uuid', nullable: true })
  engagementId!: string | null;

  @Column({ type: 'uuid' })
  expertId!: string;

  /** Of `askedOn`; with the number, written by the trigger `number_dispatch_letter`. */
  @Column({ type: 'integer' })
  fiscalYear!: number;

  /** From 1 in each office and fiscal year, without gaps; null where the programme uses no letters. */
  @Column({ type: 'integer', nullable: true })
  number!: number | null;

  /** Civil day. */
  @Column({ type: 'date' })
  askedOn!: CivilDay;

  @Column({ type: 'jsonb' })
  content!: LetterContent;
}
