import type { Refiner } from '../../runner.js';
import type { ReferenceMention } from '../reference-mention.js';

export type ReferenceRefiner = Refiner<ReferenceMention>;
