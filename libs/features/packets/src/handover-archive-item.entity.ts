import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { HandoverArchiveEntity } from './handover-archive.entity.js';
import { HandoverPacketEntity } from './handover-packet.entity.js';

/** One packet of an archive, with its printed files. */
@Entity('handover_archive_item')
@ForeignKey(() => HandoverArchiveEntity, ['archiveId'], ['id'], { name: 'handover_archive_item_archive_id_fkey' })
@ForeignKey(() => HandoverPacketEntity, ['packetId'], ['id'], {
  name: 'handover_archive_item_packet_id_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'handover_archive_item_tenant_id_fkey' })
@Unique('handover_archive_item_pdf_stored_as_key', ['pdfStoredAs'])
@Unique('handover_archive_item_xlsx_stored_as_key', ['xlsxStoredAs'])
@Index('handover_archive_item_packet', ['packetId'])
export class HandoverArchiveItemEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'handover_archive_item_pkey' })
  archiveId!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'handover_archive_item_pkey' })
  packetId!: string;

  @Column({ type: 'integer' })
  position!: number;

  /** The frozen version that is printed; null for a draft. */
  @Column({ type: 'integer', nullable: true })
  number!: number | null;

  /** Whether internal texts are printed too. */
  @Column({ type: 'boolean' })
  internal!: boolean;

  /** Its name in the file store. */
  @Column({ type: 'uuid', nullable: true })
  pdfStoredAs!: string | null;

  @Column({ type: 'text', nullable: true })
  pdfSha256!: string | null;

  @Column({ type: 'uuid', nullable: true })
  xlsxStoredAs!: string | null;

  @Column({ type: 'text', nullable: true })
  xlsxSha256!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  doneAt!: Date | null;
}
