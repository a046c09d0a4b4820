import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { OrganisationEntity } from './organisation.entity.js';
import { ProgrammeYearEntity } from './programme-year.entity.js';

/** Which organisations run a programme from a fiscal year on, until its next row. */
@Entity('programme_body')
@ForeignKey(() => OrganisationEntity, ['organisationId'], ['id'], { name: 'programme_body_organisation_id_fkey' })
@ForeignKey(() => ProgrammeYearEntity, ['programmeId', 'fromFiscalYear'], ['programmeId', 'fromFiscalYear'], {
  name: 'programme_body_programme_id_fkey',
})
@Index('programme_body_of_organisation', ['organisationId'])
export class ProgrammeBodyEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'programme_body_pkey' })
  programmeId!: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'programme_body_pkey' })
  fromFiscalYear!: number;

  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'programme_body_pkey' })
  organisationId!: string;

  /** The place in which the body is named; the first one leads. */
  @Column({ type: 'integer' })
  position!: number;
}
