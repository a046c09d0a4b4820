import { audit } from '@banso/audit';
import { type Actor, personOf } from '@banso/database';
import { Refusal, refuseField } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { v7 } from 'uuid';
import { CoverageJudgementEntity } from './coverage-judgement.entity.js';
import { COVERAGE_REFUSALS } from './coverage.errors.js';
import type { JudgeCoverage, JudgementQuery } from './coverage.request.js';
import type { CoverageJudgement } from './coverage.response.js';
import { officeToJudge } from './judgements.sql.js';

/** Judging that a kind of support is not needed, and taking that back. Former judgements are kept. */
@Injectable()
export class JudgementsService {
  async judge(actor: Actor, request: JudgeCoverage): Promise<CoverageJudgement> {
    const { municipalityCode, supportType, fiscalYear, reason, lookAgainOn } = request;
    if (lookAgainOn <= actor.today)
      throw refuseField('lookAgainOn', {
        ja: '見直す日は明日からの日にしてください。',
        en: 'Choose a day after today to look again.',
      });
    const tenantId = await this.tenantOf(actor, municipalityCode);
    await this.withdraw(actor, municipalityCode, supportType, fiscalYear);
    await actor.tx.insert(CoverageJudgementEntity, {
      id: v7(),
      tenantId,
      municipalityCode,
      supportType,
      fiscalYear,
      reason,
      lookAgainOn,
      judgedBy: personOf(actor),
      judgedOn: actor.today,
    });
    await audit(actor, {
      action: 'coverage:judge',
      subjectKind: 'coverageCell',
      subjectId: `${municipalityCode}/${supportType}/${fiscalYear}`,
      municipalityCode,
      change: { state: [null, 'notNeeded'], lookAgainOn: [null, lookAgainOn] },
      reason,
    });
    return { municipalityCode, supportType, fiscalYear, reason, lookAgainOn, judgedOn: actor.today };
  }

  async takeBack(actor: Actor, { municipality, supportType, fiscalYear }: JudgementQuery): Promise<void> {
    const withdrawn = await this.withdraw(actor, municipality, supportType, fiscalYear);
    if (withdrawn === 0) throw new Refusal(COVERAGE_REFUSALS.judgementMissing);
    await audit(actor, {
      action: 'coverage:judge',
      subjectKind: 'coverageCell',
      subjectId: `${municipality}/${supportType}/${fiscalYear}`,
      municipalityCode: municipality,
      change: { state: ['notNeeded', null] },
    });
  }

  private withdraw(actor: Actor, municipalityCode: string, supportType: string, fiscalYear: number): Promise<number> {
    return actor.tx.update(
      CoverageJudgementEntity,
      { municipalityCode, supportType, fiscalYear, withdrawnAt: IsNull() },
      { withdrawnAt: actor.now },
    );
  }

  /** The tenant that answers for a municipality of the actor's reach. The judgements' policy has the last word. */
  private async tenantOf(actor: Actor, municipalityCode: string): Promise<number> {
    const place = await actor.tx.row(officeToJudge, { municipality: municipalityCode });
    if (!place)
      throw refuseField('municipalityCode', {
        ja: 'この市区町村は見つかりません。',
        en: 'This municipality is not found.',
      });
    return place.tenantId;
  }
}
