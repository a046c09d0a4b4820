/**
 * SQL that changes phrases in the body of a function and leaves the rest as it stands: a small change need not repeat a
 * body that another migration may have changed before. Fails when a phrase is not there.
 * @param signature the function with the types of its parameters
 * @param phrases what stands there, and what shall stand there
 */
export function reword(signature: string, phrases: ReadonlyArray<readonly [from: string, to: string]>): string {
  const change = ([from, to]: readonly [string, string]): string => `
      if position($phrase$${from}$phrase$ in said) = 0 then raise exception 'A phrase was not found in ${signature}.'; end if;
      said := replace(said, $phrase$${from}$phrase$, $phrase$${to}$phrase$);`;
  return `
    do $reword$ declare said text := pg_get_functiondef('${signature}'::regprocedure);
    begin${phrases.map(change).join('')}
      execute said;
    end $reword$;`;
}
