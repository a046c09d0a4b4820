import { Context0001 } from './0001-context.js';
import { Directory0002 } from './0002-directory.js';
import { Identity0003 } from './0003-identity.js';
import { Engagements0004 } from './0004-engagements.js';
import { RoomsAbove0005 } from './0005-rooms-above.js';
import { Entering0006 } from './0006-entering.js';
import { Accounts0007 } from './0007-accounts.js';
import { AuditChain0008 } from './0008-audit-chain.js';
import { Attachments0009 } from './0009-attachments.js';
import { Administration0010 } from './0010-administration.js';
import { CloserWalls0011 } from './0011-closer-walls.js';
import { Search0012 } from './0012-search.js';
import { Acting0013 } from './0013-acting.js';
import { Ladder0014 } from './0014-ladder.js';
import { Operations0015 } from './0015-operations.js';
import { Channels0016 } from './0016-channels.js';
import { April0017 } from './0017-april.js';
import { Packets0018 } from './0018-packets.js';
import { SwiftEntering0020 } from './0020-swift-entering.js';
import { SpelledOutWalls0021 } from './0021-spelled-out-walls.js';
import { DraftsFollow0022 } from './0022-drafts-follow.js';
import { PacketsFindReceivers0023 } from './0023-packets-find-receivers.js';
import { WebhooksInHand0024 } from './0024-webhooks-in-hand.js';
import { PossibleDuplicates0025 } from './0025-possible-duplicates.js';
import { RoadMap0026 } from './0026-road-map.js';
import { RecordVersions0027 } from './0027-record-versions.js';
import { TextVersions0028 } from './0028-text-versions.js';
import { SigningIn0030 } from './0030-signing-in.js';
import { Consents0031 } from './0031-consents.js';
import { RequestLimits0032 } from './0032-request-limits.js';
import { OperatorsKeep0035 } from './0035-operators-keep.js';
import { EndOfService0040 } from './0040-end-of-service.js';
import { TermsKeepSecrets0041 } from './0041-terms-keep-secrets.js';
import { InOffice0042 } from './0042-in-office.js';
import { CountsOutliveRecords0043 } from './0043-counts-outlive-records.js';
import { UnconfirmedRecords0044 } from './0044-unconfirmed-records.js';
import { NarrowerUpdates0047 } from './0047-narrower-updates.js';
import { SecondLook0048 } from './0048-second-look.js';
import { AprilMended0049 } from './0049-april-mended.js';
import { Doors0050 } from './0050-doors.js';
import { AreaOfMunicipality0051 } from './0051-area-of-municipality.js';
import { RowsHaveKeys0052 } from './0052-rows-have-keys.js';

/** Every migration in the order of its number; TypeORM remembers which have run. */
export const migrations = [
  Context0001,
  Directory0002,
  Identity0003,
  Engagements0004,
  RoomsAbove0005,
  Entering0006,
  Accounts0007,
  AuditChain0008,
  Attachments0009,
  Administration0010,
  CloserWalls0011,
  Search0012,
  Acting0013,
  Ladder0014,
  Operations0015,
  Channels0016,
  April0017,
  Packets0018,
  SwiftEntering0020,
  SpelledOutWalls0021,
  DraftsFollow0022,
  PacketsFindReceivers0023,
  WebhooksInHand0024,
  PossibleDuplicates0025,
  RoadMap0026,
  RecordVersions0027,
  TextVersions0028,
  SigningIn0030,
  Consents0031,
  RequestLimits0032,
  OperatorsKeep0035,
  EndOfService0040,
  TermsKeepSecrets0041,
  InOffice0042,
  CountsOutliveRecords0043,
  UnconfirmedRecords0044,
  NarrowerUpdates0047,
  SecondLook0048,
  AprilMended0049,
  Doors0050,
  AreaOfMunicipality0051,
  RowsHaveKeys0052,
];
