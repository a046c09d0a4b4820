import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The themes that an office uses for its peer supporters. An office without a row uses those it began with. */
@Entity('peer_vocabulary')
@ForeignKey('PersonEntity', ['changedBy'], ['id'], { name: 'peer_vocabulary_changed_by_fkey' })
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'peer_vocabulary_tenant_id_fkey' })
export class PeerVocabularyEntity {
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'peer_vocabulary_pkey' })
  tenantId!: number;

  /** In the order in which they are offered. */
  @Column({ type: 'text', array: true })
  themes!: string[];

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'uuid', nullable: true })
  changedBy!: string | null;
}
