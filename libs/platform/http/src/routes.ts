import type { Capability } from '@banso/domain';
import type { INestApplicationContext, Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { ModulesContainer, Reflector } from '@nestjs/core';
import { NEEDS, OPEN, OPERATION, type OperationWords, OWN_SESSION, SHOWN_ONCE } from './declarations.js';

/** One declared route. */
export interface DeclaredRoute {
  controller: string;
  method: string;
  /** The capabilities of which one is needed, `signedIn`, `ownSession`, or null. */
  needs: readonly Capability[] | 'signedIn' | typeof OWN_SESSION | null;
  open: string | null;
  /** What it does; null where it is not in the API's document. */
  operation: OperationWords | null;
  /** Its answer shows a secret this one time, so it is not kept for repeated requests. */
  isShownOnce: boolean;
}

/** Every route of the application with what it declares. */
export function declaredRoutes(app: INestApplicationContext): DeclaredRoute[] {
  const reflector = new Reflector();
  const controllers = [...app.get(ModulesContainer).values()]
    .flatMap((module) => [...module.controllers.values()])
    .map((wrapper) => wrapper.metatype as Type);
  return controllers.flatMap((controller) =>
    Object.entries(Object.getOwnPropertyDescriptors(controller.prototype))
      .map(([name, descriptor]) => [name, descriptor.value as unknown] as const)
      .filter(
        (entry): entry is readonly [string, () => unknown] =>
          typeof entry[1] === 'function' &&
          Reflect.hasMetadata(METHOD_METADATA, entry[1]) &&
          Reflect.hasMetadata(PATH_METADATA, entry[1]),
      )
      .map(([name, handler]) => ({
        controller: controller.name,
        method: name,
        needs:
          reflector.getAllAndOverride<Capability[] | 'signedIn' | typeof OWN_SESSION>(NEEDS, [handler, controller]) ??
          null,
        open: reflector.getAllAndOverride<string>(OPEN, [handler, controller]) ?? null,
        operation: reflector.get<OperationWords | undefined>(OPERATION, handler) ?? null,
        isShownOnce: reflector.get<boolean | undefined>(SHOWN_ONCE, handler) ?? false,
      })),
  );
}

/** Stops the boot when a route declares neither `@Needs(...)`, `@NeedsOwnSession('reason')` nor `@Open('reason')`. */
export function assertRoutesDeclared(app: INestApplicationContext): void {
  const undeclared = declaredRoutes(app).filter((route) => !route.needs && !route.open);
  if (undeclared.length > 0) {
    throw new Error(
      `These routes declare neither @Needs(...) nor @Open('reason'): ${undeclared.map((route) => `${route.controller}.${route.method}`).join(', ')}`,
    );
  }
}
