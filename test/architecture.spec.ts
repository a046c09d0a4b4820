import 'reflect-metadata';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import nx from '@nx/eslint-plugin';
import { ApiModule, createApi } from '@banso/api';
import { Clock, FixedClock } from '@banso/clock';
import { AUDIT_ACTION_LABELS } from '@banso/domain';
import { readConfig } from '@banso/config';
import { DatabaseModule } from '@banso/database';
import { assertRoutesDeclared, HttpModule, Open } from '@banso/http';
import { assertJobsHandled, type RecurringJob } from '@banso/queue';
import { freshDatabase, type FreshDatabase } from '@banso/testing';
import { runOnce, SCHEDULE, startWorker } from '@banso/worker';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Linter } from 'eslint';
import request from 'supertest';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
// The boundaries as they stand: the test reads the constraints that lint uses.
import lintConfig, { depConstraints, NO_CLOCK, TYPED_RULES } from '../eslint.config.mjs';

const root = join(import.meta.dirname, '..');
const projectFolders = ['apps', 'libs', 'libs/features', 'libs/platform'].flatMap((folder) =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['features', 'platform', 'node_modules'].includes(entry.name))
    .map((entry) => join(folder, entry.name)),
);

/** The dimensions that a project's package.json says nothing about. */
function missingTags(packageJson: string): string[] {
  const { nx: settings } = JSON.parse(packageJson) as { nx?: { tags?: string[] } };
  return ['type', 'run', 'room'].filter((dimension) => !settings?.tags?.some((tag) => tag.startsWith(`${dimension}:`)));
}

describe('the boundaries between projects', () => {
  it('every story is told: each spec file belongs to a suite', () => {
    const written = ['apps', 'libs', 'test']
      .flatMap((folder) =>
        readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
      )
      .filter((file) => file.endsWith('.spec.ts') && !/\b(node_modules|dist)\b/.test(file));
    const told = execFileSync(process.execPath, ['node_modules/jest/bin/jest.js', '--listTests'], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(written.length).toBeGreaterThan(100);
    expect(written.filter((file) => !told.split('\n').includes(join(root, file)))).toEqual([]);
  });

  it('two files that need each other are found out, for a type alone too', () => {
    const folder = mkdtempSync(join(tmpdir(), 'banso-circle-'));
    const circles = () => {
      const cruise = ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', folder];
      const { status, stdout } = spawnSync(process.execPath, [...cruise, '--config', '.dependency-cruiser.mjs'], {
        cwd: root,
        encoding: 'utf8',
      });
      return { status, isNamed: stdout.includes('no-circle') };
    };
    try {
      writeFileSync(
        join(folder, 'screen.ts'),
        "import { card } from './card.js';\nexport interface Opened { card: typeof card }\n",
      );
      writeFileSync(join(folder, 'card.ts'), 'export const card = 1;\n');
      expect(circles()).toEqual({ status: 0, isNamed: false });
      writeFileSync(
        join(folder, 'card.ts'),
        "import type { Opened } from './screen.js';\nexport const card = (_: Opened) => 1;\n",
      );
      expect(circles()).toEqual({ status: 1, isNamed: true });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('every project says its type, where it runs, and its room', () => {
    expect(projectFolders.length).toBeGreaterThanOrEqual(20);
    const untagged = projectFolders
      .map((folder) => [folder, missingTags(readFileSync(join(root, folder, 'package.json'), 'utf8'))] as const)
      .filter(([, missing]) => missing.length > 0);
    expect(untagged).toEqual([]);
  });

  it.each([
    ['without settings', '{ "name": "@banso/forgotten" }', ['type', 'run', 'room']],
    ['without tags', '{ "nx": {} }', ['type', 'run', 'room']],
    ['without a room', '{ "nx": { "tags": ["type:feature", "run:server"] } }', ['room']],
    ['with every tag', '{ "nx": { "tags": ["type:feature", "run:server", "room:visits"] } }', []],
  ])('a project %s is found out', (_, packageJson, missing) => {
    expect(missingTags(packageJson)).toEqual(missing);
  });

  const forbidden: Array<[why: string, file: string, code: string]> = [
    [
      'the domain knows no framework',
      'libs/domain/src/broken.ts',
      `import { Injectable } from '@nestjs/common'; export { Injectable };`,
    ],
    [
      'the domain knows no feature',
      'libs/domain/src/broken.ts',
      `import { VisitsModule } from '@banso/visits'; export { VisitsModule };`,
    ],
    [
      'platform does not look up to features',
      'libs/platform/http/src/broken.ts',
      `import { VisitsModule } from '@banso/visits'; export { VisitsModule };`,
    ],
    [
      'engagements do not know visits',
      'libs/features/engagements/src/broken.ts',
      `import { VisitsModule } from '@banso/visits'; export { VisitsModule };`,
    ],
    [
      'visits do not know that reminders exist',
      'libs/features/visits/src/broken.ts',
      `import { RemindersModule } from '@banso/reminders'; export { RemindersModule };`,
    ],
    [
      'rooms on one step do not look into each other',
      'libs/features/coverage/src/broken.ts',
      `import { TransfersModule } from '@banso/transfers'; export { TransfersModule };`,
    ],
    [
      'transfers do not know that packets exist',
      'libs/features/transfers/src/broken.ts',
      `import { PacketsModule } from '@banso/packets'; export { PacketsModule };`,
    ],
    [
      'the browser carries no server code',
      'apps/web/src/broken.ts',
      `import { Transactions } from '@banso/database'; export { Transactions };`,
    ],
    [
      'ui parts know nothing of the domain',
      'libs/ui/src/broken.ts',
      `import { wareki } from '@banso/domain'; export { wareki };`,
    ],
    ['only the clock reads the clock', 'libs/features/visits/src/broken.ts', `export const now = new Date();`],
    ['only the clock reads the clock, in short', 'libs/domain/src/broken.ts', `export const now = Date.now();`],
  ];
  it.each(forbidden)('%s: lint refuses it', (_, file, code) => {
    expect(complaintsAbout(file, code)).toHaveLength(1);
  });

  it.each([
    ['the browser', 'apps/web/src/broken.ts', '@banso/visits', 'run:browser'],
    ['the server', 'apps/api/src/broken.ts', '@banso/ui', 'run:server'],
  ])('%s carries nothing that runs elsewhere: lint refuses it by the tag of where it runs', (_, file, other, tag) => {
    expect(complaintsAbout(file, `import { Thing } from '${other}'; export { Thing };`)).toEqual([
      expect.stringContaining(`"${tag}"`),
    ]);
  });

  it('an empty catch: lint refuses it in tests and in sources alike', () => {
    const code = 'export function f(): void {\n  try {\n    g();\n  } catch {}\n}\nfunction g(): void {}\n';
    const linter = new Linter({ cwd: root });
    // Without types: where CI is set, the typed parser reads a file as it stands on the disk and not the text given
    // here.
    const config = [...(lintConfig as unknown[]), tseslint.configs.disableTypeChecked] as Linter.Config[];
    const rules = (text: string) =>
      linter.verify(text, config, { filename: join(root, 'test/documents.spec.ts') }).map((message) => message.ruleId);
    expect(rules(code)).toEqual(['no-empty']);
    expect(
      rules(code.replace('catch {}', 'catch (error) {\n    throw new Error("g fails", { cause: error });\n  }')),
    ).toEqual([]);
    // No entry of the configuration takes the rule back anywhere.
    const said = (lintConfig as Array<{ rules?: Record<string, unknown> }>)
      .map(({ rules: own }) => own?.['no-empty'])
      .filter((rule) => rule !== undefined);
    expect(said.at(-1)).toEqual(['error', { allowEmptyCatch: false }]);
  });

  it('what runs downhill passes', () => {
    expect(
      complaintsAbout(
        'libs/features/visits/src/fine.ts',
        `import { visitDueOn } from '@banso/domain'; import { EngagementsModule } from '@banso/engagements'; export { EngagementsModule, visitDueOn };`,
      ),
    ).toEqual([]);
  });
});

function complaintsAbout(file: string, code: string): string[] {
  const linter = new Linter({ cwd: root });
  const config = [
    {
      files: ['**/*.ts'],
      plugins: { '@nx': nx as never },
      languageOptions: { parser: tseslint.parser as never },
      rules: {
        '@nx/enforce-module-boundaries': ['error', { enforceBuildableLibDependency: false, depConstraints }],
        'no-restricted-syntax': ['error', ...NO_CLOCK],
      },
    },
  ];
  return linter.verify(code, config as never, { filename: join(root, file) }).map((message) => message.message);
}

describe('connections to neighbours', () => {
  it('are made where somebody listens to their loss: an unheard one would end the process', () => {
    const made = ['apps', 'libs'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter(
          (file) =>
            file.endsWith('.ts') && !file.endsWith('.spec.ts') && !/node_modules|[\\/]dist[\\/]|^testing/.test(file),
        )
        .map((file) => ({
          file: `${folder}/${file.replaceAll('\\', '/')}`,
          text: readFileSync(join(root, folder, file), 'utf8'),
        })),
    );
    const bare = made.filter(({ text }) => /\bnew (?:pg\.)?(?:Client|Pool)\(/.test(text)).map(({ file }) => file);
    expect(bare.sort()).toEqual([
      'libs/platform/database/src/silence-watch.ts',
      'libs/platform/database/src/steady-client.ts',
    ]);
    for (const file of bare)
      expect([file, made.find((source) => source.file === file)!.text.includes(".on('error'")]).toEqual([file, true]);
    const redis = made.filter(({ text }) => /\bnew (?:IO)?Redis\(/.test(text));
    expect(redis.map(({ file }) => file)).toEqual(['libs/platform/queue/src/ping-queue.ts']);
    expect(redis[0]!.text).toContain("redis.on('error'");
  });
});

describe('the audit log', () => {
  it('has words for every action that is written into it', () => {
    const sources = readdirSync(join(root, 'libs'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && !/node_modules|[\\/]dist[\\/]/.test(file))
      .map((file) => readFileSync(join(root, 'libs', file), 'utf8'));
    const actions = new Set(
      sources.flatMap((text) =>
        [...text.matchAll(/(?:\baction: |\bnote_account\([^;]*?p_now, )'([a-zA-Z]+:[a-zA-Z]+)'/g)].map(
          ([, action]) => action!,
        ),
      ),
    );
    expect(actions.size).toBeGreaterThan(20);
    expect([...actions].filter((action) => !(action in AUDIT_ACTION_LABELS))).toEqual([]);
  });
});

describe('what the compiler and the typed rules refuse', () => {
  const typed = (code: string): string[] => {
    const linter = new Linter({ cwd: root });
    const config = [
      {
        files: ['**/*.ts'],
        plugins: { '@typescript-eslint': tseslint.plugin as never },
        languageOptions: {
          parser: tseslint.parser as never,
          parserOptions: {
            projectService: { allowDefaultProject: ['fixture.ts'], defaultProject: 'tsconfig.base.json' },
            tsconfigRootDir: root,
          },
        },
        rules: TYPED_RULES,
      },
    ];
    return linter
      .verify(code, config as never, { filename: join(root, 'fixture.ts') })
      .map((message) => String(message.ruleId));
  };

  it('a promise that nobody waits for', () => {
    expect(typed('async function save(): Promise<void> {}\nsave();\n')).toEqual([
      '@typescript-eslint/no-floating-promises',
    ]);
  });

  it('a switch that forgets a case', () => {
    expect(
      typed(
        `export function f(s: 'a' | 'b'): number {\n  switch (s) {\n    case 'a': return 1;\n  }\n  return 0;\n}\n`,
      ),
    ).toEqual(['@typescript-eslint/switch-exhaustiveness-check']);
  });

  it('an index that may not be there, and null where a value belongs', () => {
    const { config } = ts.readConfigFile(join(root, 'tsconfig.base.json'), ts.sys.readFile) as {
      config: { compilerOptions: object };
    };
    const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
    const compile = (code: string): number => {
      const host = ts.createCompilerHost(options);
      const file = join(root, 'fixture.ts');
      const { getSourceFile } = host;
      host.getSourceFile = (name, ...rest) =>
        name === file ? ts.createSourceFile(name, code, ts.ScriptTarget.ES2023) : getSourceFile(name, ...rest);
      return ts
        .createProgram([file], { ...options, noEmit: true, composite: false, types: [] }, host)
        .getSemanticDiagnostics().length;
    };
    expect(compile('export const first = (list: number[]): number => list[0];')).toBe(1);
    expect(compile('export const none: string = null;')).toBe(1);
    expect(compile('export const first = (list: number[]): number => list[0] ?? 0;')).toBe(0);
  });
});

describe('the guard of routes', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.drop());

  @Controller('forgotten')
  class ForgottenController {
    @Get()
    show(): string {
      return 'secret';
    }
  }

  @Controller('declared')
  class DeclaredController {
    @Get()
    @Open('a test')
    show(): string {
      return 'open';
    }
  }

  async function houseWith(
    controller: typeof ForgottenController | typeof DeclaredController,
  ): Promise<NestFastifyApplication> {
    @Module({
      imports: [
        DatabaseModule.on(database.appUrl, {
          poolSize: 1,
          name: 'test',
          limits: 'api',
          clock: new FixedClock('2026-11-24T09:00:00+09:00'),
        }),
        HttpModule.forApi(),
      ],
      controllers: [controller],
    })
    class House {}
    return NestFactory.create<NestFastifyApplication>(House, new FastifyAdapter(), {
      logger: false,
      abortOnError: false,
    });
  }

  it('a route that declares nothing stops the boot', async () => {
    const app = await houseWith(ForgottenController);
    expect(() => assertRoutesDeclared(app)).toThrow('ForgottenController.show');
    await app.close();
  });

  it('and would stay shut if the boot did not stop', async () => {
    const app = await houseWith(ForgottenController);
    await app.listen(0, '127.0.0.1');
    await request(await app.getUrl())
      .get('/forgotten')
      .expect(403);
    await app.close();
  });

  it('the API itself does not come up with a route that declares nothing', async () => {
    const config = { ...readConfig({ BANSO_MODE: 'demo' }), poolSize: 1 };
    const boot = () =>
      createApi(config, new FixedClock('2026-11-24T09:00:00+09:00'), database.appUrl, { logger: false, web: false });
    const whole = ApiModule.with.bind(ApiModule);
    const withForgotten = jest.spyOn(ApiModule, 'with').mockImplementation((...facts) => {
      const house = whole(...facts);
      return { ...house, controllers: [...(house.controllers ?? []), ForgottenController] };
    });
    try {
      await expect(boot()).rejects.toThrow(/ForgottenController\.show/);
    } finally {
      withForgotten.mockRestore();
    }
    await (await boot()).close();
  });

  it('a declared route passes', async () => {
    const app = await houseWith(DeclaredController);
    expect(() => assertRoutesDeclared(app)).not.toThrow();
    await app.close();
  });

  it('a job without a handler, and one with two, stop the boot', () => {
    const job = { name: 'sweep', at: '* * * * *', timeZone: 'Asia/Tokyo', onStart: false, does: 'test' } as const;
    const handler = { job: 'sweep', forEach: 'tenant', run: async () => undefined } as never;
    expect(() => assertJobsHandled([job], [])).toThrow();
    expect(() => assertJobsHandled([job], [handler, handler])).toThrow();
    expect(() => assertJobsHandled([job], [handler])).not.toThrow();
  });

  it('the worker itself does not come up with a job that nobody handles', async () => {
    const config = {
      ...readConfig({ BANSO_MODE: 'demo', BANSO_NOW: '2026-11-24T09:00:00+09:00' }),
      databaseWorkerUrl: database.workerUrl,
      poolSize: 2,
    };
    const schedule = SCHEDULE as unknown as RecurringJob[];
    schedule.push({ name: 'forgotten', at: '0 4 * * *', timeZone: 'Asia/Tokyo', onStart: false, does: 'nothing' });
    try {
      await expect(startWorker(config)).rejects.toThrow('The job "forgotten" has no handler.');
      await expect(runOnce('housekeeping', config)).rejects.toThrow('The job "forgotten" has no handler.');
    } finally {
      schedule.pop();
    }
    await expect(runOnce('housekeeping', config)).resolves.toBeUndefined();
  });

  it('the clock is one provider', () => {
    expect(new FixedClock('2026-11-24T09:00:00+09:00')).toBeInstanceOf(Clock);
  });
});
