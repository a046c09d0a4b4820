import { createHash } from 'node:crypto';
import type { RefusalKind } from '@banso/http';

/** Where the document keeps what several operations answer. */
interface Reference {
  $ref: string;
}

const RETRY_AFTER = {
  'Retry-After': {
    description: 'Seconds after which to try again.',
    schema: { type: 'integer', minimum: 1 },
    example: 5,
  },
};
const TRY_AGAIN = new Set([429, 503]);

/** The refusals of operations as answers of the document: one for each status, with every code that may stand in it. */
export class RefusalResponses {
  /** `components.responses`: what several operations answer alike stands there once. */
  readonly components: Record<string, object> = {};

  /** By status, the answer for the refusals that have it. */
  of(kinds: readonly RefusalKind[]): Record<string, Reference> {
    const byStatus = new Map<number, Map<string, RefusalKind>>();
    for (const kind of kinds) byStatus.set(kind.status, (byStatus.get(kind.status) ?? new Map()).set(kind.code, kind));
    const sorted = [...byStatus].sort(([a], [b]) => a - b);
    return Object.fromEntries(sorted.map(([status, some]) => [String(status), this.kept(status, [...some.values()])]));
  }

  private kept(status: number, kinds: RefusalKind[]): Reference {
    kinds.sort((a, b) => (a.code < b.code ? -1 : 1));
    const name = nameOf(
      status,
      kinds.map(({ code }) => code),
    );
    this.components[name] ??= answerOf(status, kinds);
    return { $ref: `#/components/responses/${name}` };
  }
}

/** A name that stays as it is while the codes do: they themselves, or the first and a mark of the others. */
function nameOf(status: number, codes: string[]): string {
  const all = `Refused${status}_${codes.join('_')}`;
  if (all.length <= 64) return all;
  const mark = createHash('sha256').update(all).digest('hex').slice(0, 6);
  return `Refused${status}_${codes[0]}_and_${codes.length - 1}_${mark}`;
}

function answerOf(status: number, kinds: RefusalKind[]): object {
  const codes = kinds.map(({ code }) => code);
  return {
    description: kinds.map(({ code, en }) => `- \`${code}\`: ${sentence(en)}`).join('\n'),
    ...(TRY_AGAIN.has(status) ? { headers: RETRY_AFTER } : {}),
    content: {
      'application/problem+json': {
        schema: {
          allOf: [
            { $ref: '#/components/schemas/Problem' },
            {
              type: 'object',
              properties: { code: { type: 'string', enum: codes }, status: { type: 'integer', const: status } },
            },
          ],
        },
        example: exampleOf(kinds[0]!),
      },
    },
  };
}

function exampleOf({ code, status, ja }: RefusalKind): object {
  const detail = sentence(ja);
  const correlationId = '0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c';
  return { type: `urn:banso:problem:${code}`, title: detail, status, code, detail, correlationId };
}

/** The sentence without the places where an answer names something. */
function sentence(text: string): string {
  return text.replace(/\{more\}/g, '').replace(/\{\w+\}/g, '…');
}
