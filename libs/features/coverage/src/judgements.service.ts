import { audit } from '@banso/audit';
import { type Actor, personOf } from '@banso/database';
import { Refusal, refuseField } from '@banso/http';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { COVERAGE_REFUSALS } from './coverage.errors.js';
import type { JudgeCoverage, JudgementQuery } from './coverage.request.js';
import type { CoverageJudgement } from './coverage.response.js';

/** Judging that a kind of support is not needed, and taking that back. Former judgements are kept. */
@Injectable()
export class JudgementsService {
  async judge(actor: Actor, request: JudgeCoverage): Promise<CoverageJudgement> {
    const { municipalityCode, supportType, fiscalYear, reason, lookAgainOn } = request;
    if (lookAgainOn <= actor.today) throw refuseField('lookAgainOn', { ja: '見直す日は明日からの日にしてください。', en: 'Choose a day after today to look again.' });
    const tenantId = await this.tenantOf(actor, municipalityCode);
    await this.withdraw(actor, municipalityCode, supportType, fiscalYear);
    await actor.tx.run(
      `insert into coverage_judgement (id, tenant_id, municipality_code, support_type, fiscal_year, reason, look_again_on, judged_by, judged_on) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [v7(), tenantId, municipalityCode, supportType, fiscalYear, reason, lookAgainOn, personOf(actor), actor.today],
    );
    await audit(actor, { action: 'coverage:judge', subjectKind: 'coverageCell', subjectId: `${municipalityCode}/${supportType}/${fiscalYear}`, municipalityCode, change: { state: [null, 'notNeeded'], lookAgainOn: [null, lookAgainOn] }, reason });
    return { municipalityCode, supportType, fiscalYear, reason, lookAgainOn, judgedOn: actor.today };
  }

  async takeBack(actor: Actor, { municipality, supportType, fiscalYear }: JudgementQuery): Promise<void> {
    const withdrawn = await this.withdraw(actor, municipality, supportType, fiscalYear);
    if (withdrawn === 0) throw new Refusal(COVERAGE_REFUSALS.judgementMissing);
    await audit(actor, { action: 'coverage:judge', subjectKind: 'coverageCell', subjectId: `${municipality}/${supportType}/${fiscalYear}`, municipalityCode: municipality, change: { state: ['notNeeded', null] } });
  }

  private withdraw(actor: Actor, municipalityCode: string, supportType: string, fiscalYear: number): Promise<number> {
    return actor.tx.run(
      'update coverage_judgement set withdrawn_at = $4 where municipality_code = $1 and support_type = $2 and fiscal_year = $3 and withdrawn_at is null', [municipalityCode, supportType, fiscalYear, actor.now]);
  }

  /** The tenant that answers for a municipality of the actor's reach. The wall of the judgements has the last word. */
  private async tenantOf(actor: Actor, municipalityCode: string): Promise<number> {
    const place = await actor.tx.one<{ tenantId: number }>(
      `select t.id as "tenantId" from municipality m join tenant t on t.prefecture_code = m.prefecture_code
        where m.code = $1 and (t.id = any((select ctx_ints('app.wide'))::int[]) or (t.id = any((select ctx_ints('app.tenants'))::int[]) and m.code = any((select ctx_texts('app.own'))::text[])))`,
      [municipalityCode],
    );
    if (!place) throw refuseField('municipalityCode', { ja: 'この市区町村は見つかりません。', en: 'This municipality is not found.' });
    return place.tenantId;
  }
}
