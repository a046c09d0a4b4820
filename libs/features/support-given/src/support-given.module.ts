import { Module } from '@nestjs/common';
import { SupportDrift, SupportLedger } from './support-ledger.js';

/** The ledger of support given (支援実績): what was given to whom on which day, by whom. Coverage counts it. */
@Module({ providers: [SupportLedger, SupportDrift], exports: [SupportDrift] })
export class SupportGivenModule {}
