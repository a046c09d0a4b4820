import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApiOf } from '@banso/api';
import { openHouse, type OpenHouse } from './support/open-house.js';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../..');
const tool = (place: string): string => join(root, 'node_modules', place);
/** Generators and compiler read a megabyte each. */
const PATIENCE = 300_000;

let house: OpenHouse;
let folder: string;
let token: string;

beforeAll(async () => {
  house = await openHouse('2026-11-24T09:00:00+09:00');
  const { story } = house;
  const tenantId = await story.tenant('03');
  const office = await story.organisation({ tenantId, name: '岩手県健康福祉課' });
  const kenichi = await story.person({ organisation: office, role: 'staff', name: '佐々木 健一' });
  const programmeId = await story.programme({ tenantId, body: office });
  const browser = house.browser(kenichi);
  const tono = { municipalityCode: '032085', programmeId, startedOn: '2026-04-01', leadId: kenichi.id };
  await browser.post('/engagements', tono).expect(201);
  const scope = ['engagement:read', 'visit:read', 'visit:plan', 'visit:record'];
  const wish = { name: '集計', scope, expiresOn: '2026-12-24' };
  token = (await browser.post('/api-tokens', wish).expect(201)).body.token;

  folder = mkdtempSync(join(tmpdir(), 'banso-clients-'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  cpSync(join(root, 'test/clients'), folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'openapi.json'), JSON.stringify(openApiOf(house.app)));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await house.close();
});

const environment = (): NodeJS.ProcessEnv => {
  const { NODE_OPTIONS: _, ...inherited } = process.env;
  return { ...inherited, BANSO_ADDRESS: house.address, BANSO_TOKEN: token };
};
const node = (...words: string[]): Promise<{ stdout: string }> =>
  run('node', words, { cwd: folder, env: environment() });

describe('a program that somebody else writes against the API', () => {
  it(
    'compiles strictly against two clients that are generated from the document',
    async () => {
      await node(tool('openapi-typescript/bin/cli.js'), 'openapi.json', '-o', 'schema.ts');
      await node(tool('@hey-api/openapi-ts/bin/run.js'), '-f', 'openapi-ts.config.mjs');
      const compiled = await node(tool('typescript/bin/tsc'), '-p', '.').catch((failed: { stdout: string }) => failed);
      expect(compiled.stdout).toBe('');
    },
    PATIENCE,
  );

  it.each(['with-openapi-fetch', 'with-hey-api'])(
    '%s: lists, plans once, records what it read, is refused when late, downloads a file',
    async (program) => {
      const { stdout } = await node(`out/${program}.js`);
      expect(JSON.parse(stdout)).toEqual({
        municipality: '遠野市',
        planned: 'planned',
        isSame: true,
        recorded: 'recorded',
        isLate: true,
        file: 'text/csv; charset=utf-8',
        bytes: expect.any(Number),
      });
    },
    PATIENCE,
  );
});
