/** What was done to the imports of a round, and what is wrong after it. */
export interface RoundResult {
  /** Processes killed with SIGKILL. */
  workers: number;
  servers: number;
  /** Imports that were begun again. */
  resumed: number;
  wrong: string[];
}
