import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { offerTotals } from '@banso/domain';
import { programmes } from './programmes.js';

const REPOSITORY = resolve(import.meta.dirname, '../../../../..');
const FIGURE = resolve(REPOSITORY, '../shared/data/support-programmes-figure-3-4.json');

interface Figure {
  rows: { no: number; bodies: string[]; programme: string; form: string; types: string[] }[];
  rowsOfferingEachType: Record<string, number>;
}

function readFigure(): Figure {
  if (!existsSync(FIGURE))
    throw new Error(`Figure 3-4 is expected at ${FIGURE} (<repository>/../shared/data), and it is not there.`);
  return JSON.parse(readFileSync(FIGURE, 'utf8')) as Figure;
}

// Two forms of the figure have no word of their own in the vocabulary: see the comments in programmes.ts.
const FORMS: Record<string, string> = {
  training: 'training',
  accompanying: 'accompanying',
  'adviser-dispatch': 'adviserDispatch',
  'data-analysis': 'dataAnalysis',
  'expert-team-dispatch+registry': 'expertTeamDispatch',
  mixed: 'accompanying',
  'matching-platform': 'matching',
};

describe('the programmes', () => {
  it("are the eight rows of the report's figure 3-4", () => {
    const ours = programmes().map(({ figureRow, bodies, name, form, supportTypes }) => ({
      no: figureRow,
      bodies: bodies.map((body) => body.name),
      programme: name,
      form,
      types: supportTypes,
    }));
    expect(ours).toEqual(readFigure().rows.map((row) => ({ ...row, form: FORMS[row.form] })));
  });

  it('add up to A4 B7 C1 D3 E1', () => {
    const totals = offerTotals(
      programmes().map(({ bodies, name, supportTypes }) => ({
        bodies: bodies.map((body) => body.name),
        programme: name,
        types: supportTypes,
      })),
    );
    expect(totals).toEqual({ A: 4, B: 7, C: 1, D: 3, E: 1 });
    expect(totals).toEqual(readFigure().rowsOfferingEachType);
  });

  it('belong to the demo tenants they are of, and only 埼玉県立大学 takes a fee on site', () => {
    expect(
      programmes()
        .filter(({ demoTenant }) => demoTenant === 'nagano')
        .map(({ figureRow }) => figureRow),
    ).toEqual([2]);
    expect(
      programmes()
        .filter(({ demoTenant }) => demoTenant === 'saitama')
        .map(({ figureRow }) => figureRow),
    ).toEqual([6, 7]);
    expect(
      programmes()
        .filter(({ feeRule }) => feeRule !== 'free')
        .map(({ figureRow }) => figureRow),
    ).toEqual([7]);
    expect(new Set(programmes().map(({ key }) => key)).size).toBe(8);
  });
});
