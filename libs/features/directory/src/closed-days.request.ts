import type { CivilDay } from '@banso/domain';
import { Day, Name, WholeNumber } from '@banso/http';
import { ApiProperty } from '@nestjs/swagger';

/** Which fiscal year's closed days to list; this one when left out. */
export class ClosedDayQuery {
  @WholeNumber({ label: { ja: '年度', en: 'Fiscal year' }, min: 2000, max: 2100, optional: true }) fiscalYear?: number;
}

/** Adding a closed day (閉庁日). */
export class CloseDay {
  @Day({ label: { ja: '閉庁日', en: 'Closed day' } }) day: CivilDay;
  @Name({ label: { ja: '理由', en: 'Name' } }) name: string;
}

/** A day on which one's own prefecture's offices are closed beyond weekends, holidays and the year's end. */
export class ClosedDay {
  @ApiProperty({ format: 'date' }) day: string;
  @ApiProperty({ example: '県民の日' }) name: string;
}
