// Joins the packages that nearly every test loads into a few files. Jest reads every module anew for every test file:
// some 2,300 files of packages for each, which costs more of the processor's time than most tests. What is joined is
// exactly what is installed; it is made anew when package-lock.json, or this file, has changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
/** What is joined; a package that another of them loads comes along. */
const PACKAGES = [
  '@nestjs/common',
  '@nestjs/common/constants.js',
  '@nestjs/core',
  '@nestjs/platform-fastify',
  '@nestjs/swagger',
  '@nestjs/testing',
  '@fastify/cookie',
  '@fastify/helmet',
  '@fastify/multipart',
  '@fastify/static',
  'bullmq',
  'cron-parser',
  'fastify',
  'file-type',
  'hucre/csv',
  'hucre/xlsx',
  'ical-generator',
  'ioredis',
  'luxon',
  'nodemailer',
  'openid-client',
  'prom-client',
  'rxjs',
  'typeorm',
  'uuid',
];
/**
 * Drivers and parts that nobody here loads; and what others load by its name at run time and must not be there twice:
 * `pg` (TypeORM), class-validator and class-transformer (whose list of rules Nest's `OmitType` copies from).
 */
const LEFT = new RegExp(
  `^(?:${[
    '@nestjs/(?:microservices|websockets|platform-express)(?:/.*)?',
    '@fastify/view',
    'class-transformer(?:/.*)?',
    'class-validator',
    'pg',
    'pg-native',
    'pg-query-stream',
    'reflect-metadata',
  ].join('|')})$`,
);

/** @returns which file stands for which package: for Jest's `moduleNameMapper` */
export async function joinedPackages() {
  const stamp = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(readFileSync(import.meta.filename))
    .digest('hex')
    .slice(0, 16);
  const folder = join(root, 'node_modules/.cache/banso/packages', stamp);
  if (!existsSync(folder)) await joinPackages(folder);
  return Object.fromEntries(PACKAGES.map((name) => [`^${name}$`, join(folder, `${fileOf(name)}.mjs`)]));
}

const fileOf = (name) => name.replace(/[@/.]/g, '_');

async function joinPackages(folder) {
  const { rolldown } = await import('rolldown');
  const making = `${folder}.${process.pid}`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  const input = {};
  for (const name of PACKAGES) {
    input[fileOf(name)] = join(making, `${fileOf(name)}.in.mjs`);
    writeFileSync(input[fileOf(name)], await entryOf(name));
  }
  const bundle = await rolldown({
    input,
    cwd: root,
    platform: 'node',
    external: LEFT,
    treeshake: false,
    logLevel: 'silent',
  });
  await bundle.write({
    dir: making,
    format: 'esm',
    keepNames: true,
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name]-[hash].mjs',
  });
  await bundle.close();
  renameSync(making, folder);
}

/** A module that gives what Node gives for a package: of one in CommonJS its parts by name, too. */
async function entryOf(name) {
  const given = await import(name);
  const from = JSON.stringify(name);
  const whole = Object(given.default);
  const parts = Object.keys(given).filter((part) => !['default', 'module.exports', '__esModule'].includes(part));
  const isCommonJs = 'default' in given && parts.every((part) => part in whole);
  if (!isCommonJs) return `export * from ${from};\n${'default' in given ? `export { default } from ${from};\n` : ''}`;
  return [
    `import all from ${from};`,
    'export default all;',
    ...parts.map((part, n) => `const part${n} = all[${JSON.stringify(part)}]; export { part${n} as ${part} };`),
  ].join('\n');
}
