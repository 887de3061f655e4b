/** What the server says of a request that failed (RFC 9457), in the reader's language. */
export interface ProblemDetails {
  type: string;
  title: string;
  status: number;
  detail?: string;
  /** Of the error table. */
  code: string;
  /** What to do. */
  remedy?: string;
}

/** A request that failed. `details` is undefined where nobody answered, or not the server itself. */
export class Problem extends Error {
  readonly status: number;
  readonly details: ProblemDetails | undefined;

  constructor(status: number, details?: ProblemDetails) {
    super(details?.detail ?? details?.title ?? `HTTP ${status}`);
    this.name = 'Problem';
    this.status = status;
    this.details = details;
  }

  /** It may be gone at the next try. */
  get isOutage(): boolean {
    return isOutage(this.status);
  }
}

/** Nobody there (0), or nobody who could answer. */
export function isOutage(status: number): boolean {
  return status === 0 || status === 502 || status === 503 || status === 504;
}

/** The problem in an answer; of another form, only its status. */
export async function problemOf(response: Response): Promise<Problem> {
  const isProblem = response.headers.get('content-type')?.includes('problem+json') ?? false;
  if (!isProblem) return new Problem(response.status);
  const details: ProblemDetails = await response.json();
  return new Problem(response.status, details);
}
