import { DISPOSITION_KINDS, type DispositionKind, TRANSFER_KINDS, type TransferKind } from '@banso/domain';
import { Choice, Day, Flag, Paging, Parts, RowId, Text } from '@banso/http';

/** A transfer to register. */
export class RegisterTransfer {
  @RowId({ label: { ja: '異動する人', en: 'Person' } })
  personId: string;

  @Choice(TRANSFER_KINDS, { label: { ja: '異動の種類', en: 'Kind' }, enumName: 'TransferKind' })
  kind: TransferKind;

  @Day({ label: { ja: '内示日', en: 'Announced on' } })
  announcedOn: string;

  @Day({ label: { ja: '発令日', en: 'Effective on' } })
  effectiveOn: string;

  @Text({ label: { ja: '異動先', en: 'Destination' }, optional: true })
  destination?: string;

  @Text({ label: { ja: 'メモ', en: 'Note' }, max: 1000, optional: true })
  note?: string;
}

/** What becomes of one thing the leaver holds. */
export class DisposeItem {
  @Text({ label: { ja: '対象', en: 'Item' }, max: 80, pattern: /^[a-zA-Z]+:[0-9a-fA-F-]{36}$/ })
  key: string;

  @Choice(DISPOSITION_KINDS, { label: { ja: '引継ぎ方', en: 'Disposition' }, enumName: 'DispositionKind' })
  kind: DispositionKind;

  @RowId({ label: { ja: '後任', en: 'Successor' }, optional: true })
  successorId?: string;

  @Text({ label: { ja: '理由', en: 'Reason' }, max: 500, optional: true })
  reason?: string;
}

/** A role that the leaver keeps beyond the effective day, for instance because they move inside the office. */
export class KeepRole {
  @RowId({ label: { ja: '役割', en: 'Role' } })
  holdingId: string;

  @Text({ label: { ja: '残す理由', en: 'Reason to keep it' }, max: 500 })
  reason: string;
}

/**
 * All dispositions of a transfer; they replace the former ones. Roles that are not named end with the effective day.
 */
export class DisposeTransfer {
  @Flag({ label: { ja: '確定', en: 'Confirm' } })
  confirm: boolean;

  @Parts(() => DisposeItem, { label: { ja: '引継ぎ方', en: 'Dispositions' }, max: 2000 })
  items: DisposeItem[];

  @Parts(() => KeepRole, { label: { ja: '残す役割', en: 'Roles to keep' }, max: 20, optional: true })
  keepRoles?: KeepRole[];
}

/** Which transfers to list. */
export class TransferQuery extends Paging {}
