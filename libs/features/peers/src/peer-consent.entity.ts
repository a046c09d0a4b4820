import type { CivilDay } from '@banso/domain';
import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PeerSupporterEntity } from './peer-supporter.entity.js';

/** The consent of a peer supporter's home office (派遣元の同意), for a term. Two of them never overlap. */
@Entity('peer_consent')
@Check('peer_consent_check', 'until_on >= from_on')
@Exclusion('peer_consent_no_overlap', `USING gist (person_id WITH =, daterange(from_on, until_on, '[]'::text) WITH &&)`)
@ForeignKey(() => PeerSupporterEntity, ['personId'], ['personId'], { name: 'peer_consent_person_id_fkey' })
@ForeignKey('PersonEntity', ['recordedBy'], ['id'], { name: 'peer_consent_recorded_by_fkey' })
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'peer_consent_tenant_id_fkey' })
@Index('peer_consent_ends', ['tenantId', 'untilOn'])
export class PeerConsentEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'peer_consent_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  /** First civil day, included. */
  @Column({ type: 'date' })
  fromOn!: CivilDay;

  /** Last civil day, included. */
  @Column({ type: 'date' })
  untilOn!: CivilDay;

  /** Who consented, as they sign: 住民福祉課長 戸隠 一郎. */
  @Column({ type: 'text' })
  givenBy!: string;

  /** Why it ends earlier than was consented to; null where it does not. */
  @Column({ type: 'text', nullable: true })
  endedReason!: string | null;

  @Column({ type: 'uuid', nullable: true })
  recordedBy!: string | null;

  @Column({ type: 'timestamptz', default: () => 'ctx_now()' })
  recordedAt!: Date;
}
