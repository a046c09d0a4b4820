import type { ProgrammeYearFault } from '@banso/domain';
import type { Actor } from '@banso/database';
import { type Refusal, refuseField } from '@banso/http';
import { nameProgrammesInTurn, organisationsThatCarry, programmeOfThatName } from './programmes.sql.js';

const FAULTS: Readonly<Record<ProgrammeYearFault, { ja: string; en: string }>> = {
  closedYear: {
    ja: '終わった年度の内容は変えられません。今年度以降の年度にしてください。',
    en: 'A fiscal year that has ended stays as it was. Choose the one that runs or a later one.',
  },
  beforeProgramme: {
    ja: '支援事業の開始年度より前の年度です。',
    en: 'This fiscal year is before the programme’s first.',
  },
  afterProgramme: {
    ja: '支援事業の終了年度より後の年度です。',
    en: 'This fiscal year is after the programme’s last.',
  },
};

/** Says what stands against a fiscal year. */
export function refuseYear(field: string, fault: ProgrammeYearFault): Refusal {
  return refuseField(field, FAULTS[fault]);
}

/** @throws a complaint about `bodyIds` when one of them cannot carry it, or none is of the office */
export async function refuseOtherBodies(actor: Actor, tenant: number, ids: readonly string[]): Promise<void> {
  const found = await actor.tx.rows(organisationsThatCarry, { tenant, ids });
  if (ids.length === 0 || new Set(ids).size !== ids.length || found.length !== ids.length)
    throw refuseField('bodyIds', {
      ja: '実施機関は、登録されている機関から、重ならないように1つ以上選んでください。',
      en: 'Choose one or more registered bodies, without repeats.',
    });
  if (!found.some(({ own }) => own))
    throw refuseField('bodyIds', {
      ja: '実施機関に、自分の機関を含めてください。',
      en: 'One of the bodies must be of one’s own office.',
    });
}

/** @throws a complaint about `name` when the office runs another of that name at the same time */
export async function refuseTwinName(
  actor: Actor,
  tenant: number,
  programme: { name: string; fromFiscalYear: number; untilFiscalYear: number | null },
  except: string | null = null,
): Promise<void> {
  await actor.tx.rows(nameProgrammesInTurn, { tenant });
  const { name, fromFiscalYear, untilFiscalYear } = programme;
  const twin = await actor.tx.row(programmeOfThatName, { tenant, name, fromFiscalYear, untilFiscalYear, except });
  if (twin)
    throw refuseField('name', {
      ja: '同じ名前の支援事業が、同じ年度にあります。',
      en: 'A programme of this name runs in the same fiscal years.',
    });
}
