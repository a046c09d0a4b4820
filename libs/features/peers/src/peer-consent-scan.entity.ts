import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { PeerConsentEntity } from './peer-consent.entity.js';

/** The paper of a consent, scanned. A better scan is one more row: the last counts. */
@Entity('peer_consent_scan')
@ForeignKey(() => PeerConsentEntity, ['consentId'], ['id'], { name: 'peer_consent_scan_consent_id_fkey' })
@ForeignKey('PersonEntity', ['addedBy'], ['id'], { name: 'peer_consent_scan_added_by_fkey' })
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'peer_consent_scan_tenant_id_fkey' })
@Index('peer_consent_scan_consent', ['consentId', 'addedAt'])
@Unique('peer_consent_scan_stored_as_key', ['storedAs'])
export class PeerConsentScanEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'peer_consent_scan_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  consentId!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  /** The name under which it came. */
  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  mediaType!: string;

  /** Bytes. */
  @Column({ type: 'bigint' })
  size!: number;

  @Column({ type: 'text' })
  sha256!: string;

  /** Its name in the store of files. */
  @Column({ type: 'uuid' })
  storedAs!: string;

  @Column({ type: 'uuid', nullable: true })
  addedBy!: string | null;

  @Column({ type: 'timestamptz', default: () => 'ctx_now()' })
  addedAt!: Date;
}
