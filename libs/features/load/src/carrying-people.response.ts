import { CAPACITY_KINDS, type CapacityKind, ROLES, SUPPORT_TYPES, type Role, type SupportType } from '@banso/domain';
import { ApiProperty, PickType } from '@nestjs/swagger';
import { CARRIED_FIGURES } from './figures.js';
import { LoadFigures } from './load.response.js';

/** An area (圏域) by its name. */
export class AreaName {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
}

/** What somebody carries today, as far as the reader sees it; each opens into its rows. */
export class CarriedFigures extends PickType(LoadFigures, CARRIED_FIGURES) {}

/**
 * A limit of somebody with what is carried against it: of a peer supporter or an expert all of it, of staff the
 * engagements that the reader sees.
 */
export class PersonCapacity {
  @ApiProperty({ enum: [...CAPACITY_KINDS], enumName: 'CapacityKind' }) kind: CapacityKind;
  @ApiProperty() carried: number;
  @ApiProperty() limit: number;
}

/** Somebody who may be chosen, with what they carry (人材). */
export class CarryingPerson {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty() kana: string;
  @ApiProperty() organisation: string;
  @ApiProperty({ type: String, nullable: true }) post: string | null;
  @ApiProperty({ enum: [...ROLES], enumName: 'Role', isArray: true }) roles: Role[];
  @ApiProperty({ type: [String] }) themes: string[];
  @ApiProperty({ enum: [...SUPPORT_TYPES], enumName: 'SupportType', isArray: true }) supportTypes: SupportType[];
  /** Of an expert. */
  @ApiProperty({ type: [String] }) professions: string[];
  /** Which they serve, work for or are at home in. */
  @ApiProperty({ type: [AreaName] }) areas: AreaName[];
  @ApiProperty({ type: String, nullable: true }) homeMunicipality: string | null;
  /** Null for whoever reads no engagements: zeros would say that nothing is carried. */
  @ApiProperty({ type: CarriedFigures, nullable: true }) figures: CarriedFigures | null;
  /** Everything that is carried together; null as the figures are. */
  @ApiProperty({ type: Number, nullable: true }) inAll: number | null;
  /** How much they take at once, part by part. */
  @ApiProperty({ type: [PersonCapacity] }) capacities: PersonCapacity[];
  /** How much more they take by the nearest limit, below zero beyond it; null without a limit. */
  @ApiProperty({ type: Number, nullable: true }) free: number | null;
}
