/** A line of an outline before it is wrapped. */
export interface Line {
  /** Steps of two blanks. */
  readonly depth: number;
  readonly text: string;
}
