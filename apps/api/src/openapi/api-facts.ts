/** What the sources say about the API and the running code no longer knows; `npm run api:types` reads it from them. */
export interface ApiFacts {
  /** By class: its docstring under the empty name, and those of its properties. */
  classes: Record<string, Record<string, string>>;
  /** By `Controller.method`: its docstring, and the code of every refusal that the sources let it reach. */
  routes: Record<string, { about?: string; refusals: string[] }>;
}
