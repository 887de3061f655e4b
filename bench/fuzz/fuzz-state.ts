import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from '../../src/errors/error-code.js';

/** What is known after so many rounds; a run that was broken off goes on from here. */
export interface FuzzState {
  rounds: number;
  /** "record" or the error's code → how often. */
  readonly outcomes: Record<string, number>;
  /** Mutation → how often. */
  readonly mutations: Record<string, number>;
  slowest: { readonly round: number; readonly seconds: number };
  largestMegabytes: number;
  /** Rounds whose outcome is no sound one: a defect, a dead process, a limit reached. */
  readonly failures: {
    readonly round: number;
    readonly source: string;
    readonly mutation: string;
    readonly outcome: string;
    readonly reason: string;
  }[];
}

export async function loadState(folder: string): Promise<FuzzState> {
  try {
    return JSON.parse(await readFile(join(folder, 'state.json'), 'utf8'));
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
    return { rounds: 0, outcomes: {}, mutations: {}, slowest: { round: 0, seconds: 0 }, largestMegabytes: 0, failures: [] };
  }
}

/** Whole or not at all. */
export async function saveState(folder: string, state: FuzzState): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'state.json.new'), JSON.stringify(state));
  await rename(join(folder, 'state.json.new'), join(folder, 'state.json'));
}
