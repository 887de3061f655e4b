/** A stretch of days, both ends included, ISO 8601. */
export interface Days {
  start: string;
  end: string;
}
