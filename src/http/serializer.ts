import type { FastifySerializerCompiler } from 'fastify';

/**
 * Answers are what the questions give: the compiler holds their types against
 * the schemas that describe them, and tests the answers themselves. Looking at
 * each once more as it leaves would cost more than finding it.
 */
export const serializerCompiler: FastifySerializerCompiler<unknown> = () => (answer) => JSON.stringify(answer);
