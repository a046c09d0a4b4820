import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { OrganisationEntity } from './organisation.entity.js';
import { ProgrammeEntity } from './programme.entity.js';

/** Which organisations run a programme. */
@Entity('programme_body')
@ForeignKey(() => OrganisationEntity, ['organisationId'], ['id'], { name: 'programme_body_organisation_id_fkey' })
@ForeignKey(() => ProgrammeEntity, ['programmeId'], ['id'], { name: 'programme_body_programme_id_fkey' })
export class ProgrammeBodyEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'programme_body_pkey' })
  programmeId!: string;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'programme_body_pkey' })
  organisationId!: string;

  /** The place in which the body is named. */
  @Column({ type: 'integer' })
  position!: number;
}
