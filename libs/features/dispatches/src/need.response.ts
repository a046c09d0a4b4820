import {
  DISPATCH_MODES,
  DISPATCH_STATES,
  type DispatchMode,
  type DispatchState,
  NEED_SOURCES,
  type NeedSource,
} from '@banso/domain';
import { MunicipalityRef, PersonRef } from '@banso/directory';
import { ApiProperty } from '@nestjs/swagger';

/** A dispatch as its need names it. */
export class DispatchOfNeed {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ enum: [...DISPATCH_STATES], enumName: 'DispatchState' }) state: DispatchState;
  @ApiProperty() isLead: boolean;
  @ApiProperty({ format: 'date' }) plannedOn: string;
  @ApiProperty({ type: PersonRef }) expert: PersonRef;
  /** Those of the expert. */
  @ApiProperty({ type: [String] }) professions: string[];
}

/** A need of experts (派遣の必要). The dispatches under it are its expert team (専門家チーム). */
export class Need {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
  @ApiProperty({ type: MunicipalityRef }) municipality: MunicipalityRef;
  /** Null for a municipality's own meeting (地域ケア個別会議). */
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) engagementId: string | null;
  @ApiProperty() purpose: string;
  @ApiProperty({ type: [String] }) professions: string[];
  @ApiProperty({ format: 'date' }) wishedOn: string;
  @ApiProperty() place: string;
  @ApiProperty({ enum: [...DISPATCH_MODES], enumName: 'DispatchMode' }) mode: DispatchMode;
  @ApiProperty({ enum: [...NEED_SOURCES], enumName: 'NeedSource', nullable: true }) sourceKind: NeedSource | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) sourceId: string | null;
  /** What the source says today. */
  @ApiProperty({ type: String, nullable: true }) sourceText: string | null;
  /** Who keeps it; null where nobody is in sight. */
  @ApiProperty({ type: PersonRef, nullable: true }) holder: PersonRef | null;
  @ApiProperty({ format: 'date-time' }) createdAt: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) closedAt: string | null;
  @ApiProperty({ type: String, nullable: true }) closedReason: string | null;
  @ApiProperty({ type: [DispatchOfNeed] }) dispatches: DispatchOfNeed[];
}
